import type { AuthMode, Bundle, Dialogs, Execution, Mail, MenuEntry, Panel } from "../contract/stand-in-contract";
import type { Area, Engine } from "../engine/engine";
import type { CallKind } from "./call-kinds";
import type { Locks } from "./locks";
import type { Cached, State } from "./state";

/** What a call costs. */
export interface CallCost {
  kind: CallKind;
  /** It reads right after a write, so that Google has to write first. */
  makesGoogleWrite: boolean;
}

/** One run of a script function. */
export interface Run {
  function: string;
  cause: Execution["cause"];
  authMode: AuthMode;
  /** Whose rights it has: the person at the grid, or the maker of the trigger. */
  user: string;
  calls: number;
  /** Whether it has changed cells since it read any: Google writes them before the next reading. */
  hasWritten: boolean;
  /** What it wrote to the console. */
  lines: string[];
  /** What went wrong without an error being thrown. */
  fault?: string;
  /** The cell that a custom function is calculated for. */
  cell?: Area;
}

/** The spreadsheet and the add-on in it, over all runs. */
export interface Host {
  engine: Engine;
  bundle: Bundle;
  dialogs: Dialogs;
  state: State;
  locks: Locks;
  /** Cells that their owner lets nobody else edit. */
  protectedAreas: Area[];
  /** Cells of columns of Tables that have a type. */
  typedAreas: Area[];
  /** How often Google has changed the keys by which it names people to scripts. */
  keyChanges(): number;
  /** Who sits at the grid. */
  user(): string;
  /** A cache by its scope, which no one saves. */
  cache(scope: string): Map<string, Cached>;
  /** The add-on's name in the menu. */
  name: string;
  /** Scopes that the person has granted. */
  granted: readonly string[];
  /** A published add-on, with an add-on's limits; else a script bound to the file. */
  addOn: boolean;
  showMenu(menu: MenuEntry): void;
  showPanel(panel: Panel): void;
  /** A script marked cells. */
  activated(area: Area): void;
  /** A script sent a mail. */
  mailed(mail: Mail): void;
  /** Told of each call on a Google object before it happens, what the run is for that makes it, and what the call costs. */
  called(method: string, cause: Execution["cause"], cost: CallCost): void;
}

/** What every Google object of one run knows. */
export interface Context {
  host: Host;
  run: Run;
}
