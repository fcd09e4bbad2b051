import type { Area, Engine, Interval, Raw } from "../engine/engine";

/** What `dist/` holds: the script, its manifest and the HTML files by name without ".html". */
export interface Bundle {
  code: string;
  manifest: { timeZone: string; oauthScopes: string[]; runtimeVersion: string };
  html: Record<string, string>;
}

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** One run of a script function, as the execution log of Apps Script lists it. */
export interface Execution {
  function: string;
  cause: "menu" | "simple trigger" | "timed trigger" | "panel" | "formula";
  authMode: AuthMode;
  milliseconds: number;
  /** Calls on Google objects, all of them. */
  calls: number;
  /** What it wrote to the console or the Logger. */
  lines?: string[];
  error?: string;
}

/** How alert() and prompt() are answered: in a test from a list, in the browser by the person. */
export interface Dialogs {
  alert(title: string, prompt: string, buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL"): "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  prompt(title: string, prompt: string): { button: "OK" | "CANCEL" | "CLOSE"; text: string };
  /** A message that passes by after so many seconds; 5 unless told. */
  toast(message: string, title: string, seconds?: number): void;
}

export interface MenuEntry {
  label: string;
  /** Name of the function to run; a separator and a sub-menu have none. */
  run?: string;
  separator?: true;
  items?: MenuEntry[];
}

export interface Panel {
  title: string;
  html: string;
}

export interface Trigger {
  id: string;
  function: string;
  /** Minutes between two runs. */
  every: number;
  /** Milliseconds since 1970. */
  next: number;
  user: string;
}

/** A mail that a script sent; nothing leaves the machine. */
export interface Mail {
  /** When it was sent, in milliseconds since 1970. */
  at: number;
  /** Whose rights the script had. */
  from: string;
  /** The sender's name as the script gave it. */
  name?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  noReply: boolean;
  subject: string;
  body: string;
  htmlBody?: string;
}

export interface StandInOptions {
  bundle: Bundle;
  engine: Engine;
  dialogs: Dialogs;
  /** The e-mail address of the person at the grid. */
  user?: string;
  /**
   * "installed": not yet enabled in this file, so that onOpen runs in AuthMode.NONE; "enabled" (the default) is what a user has after
   * the first click; "bound": a script in the file itself, without an add-on's limits on triggers.
   */
  addOn?: "installed" | "enabled" | "bound";
  /** The add-on's name in the menu; "Add-on" unless told. */
  name?: string;
  /** Scopes that the person has granted; all of the manifest unless told. */
  granted?: string[];
  /** What `save()` gave before, without the engine's part. */
  saved?: string;
  onMenu?(menu: MenuEntry): void;
  onPanel?(panel: Panel | null): void;
  /** A script marked cells, which Sheets brings into sight. */
  onActivate?(area: Area): void;
  onLog?(execution: Execution): void;
  onMail?(mail: Mail): void;
}

/** Calls on Google objects; those of `total` that are neither on the workbook nor building go to notes, locks, mails, timers and menus. */
export interface CountedCalls {
  total: number;
  /** By "Range.setValues" and the like. */
  byMethod: Record<string, number>;
  /** On the workbook. */
  workbook: number;
  /** That only build a rule, a chart or a check of cells until it is set. */
  building: number;
  /** Of those on the workbook: that read right after a write, so that Google has to write first. */
  readsAfterWrite: number;
}

/** The stand-in for Google Sheets with the add-on in it: the same headless for tests and in the browser. */
export interface StandIn {
  engine: Engine;
  /** What happens when a person opens the file: the timed triggers' state stays, onOpen runs. */
  open(): Promise<void>;
  menu(): MenuEntry | null;
  panel(): Panel | null;
  closePanel(): void;
  /** Runs a menu entry by its label. */
  choose(label: string): Promise<void>;
  /** google.script.run from the panel; rejects with what the failure handler gets. */
  call(name: string, args: unknown[]): Promise<unknown>;
  /** Moves the clock on; minute and hour ticks, and timed triggers, happen on the way when they are due. */
  advance(minutes: number): Promise<void>;
  /** Runs every timed trigger once, now. */
  runTriggers(): Promise<void>;
  triggers(): Trigger[];
  /** What scripts have sent, oldest first. */
  mails(): Mail[];
  setUser(user: string): void;
  setInterval(interval: Interval): void;
  log(): Execution[];
  /** Calls on Google objects since the last reset. */
  calls(): CountedCalls;
  resetCalls(): void;
  /** Runs before each call on a Google object of a running script, with what the run is for: a second person editing in between. */
  beforeCall(listener: ((method: string, cause: Execution["cause"]) => void) | null): void;
  /** What Google does every 30 days: Session.getTemporaryActiveUserKey names each person by another key. */
  changeUserKeys(): void;
  /** Somebody else lets nobody but himself write into cells, which do not move. */
  protect(area: Area): void;
  /** Cells of a Table's column that has a type, which do not move: they refuse rules of what may be entered. */
  makeTyped(area: Area): void;
  /**
   * Somebody else takes the document's lock, for so many milliseconds of other people's waiting (for good unless told), until the
   * function that comes back is called.
   */
  holdLock(milliseconds?: number): () => void;
  /** Resolves when queued edits have run and all calculation has landed. */
  settle(): Promise<void>;
  /** File > Import; `convert` is its choice "Convert text to numbers, dates and formulas", yes unless told. */
  importCsv(
    name: string,
    text: string,
    where: "new" | "replace" | "append",
    choices?: { convert?: boolean },
  ): Promise<{ sheet: string; rows: number }>;
  /** Everything but the engine's part: properties, triggers, whether enabled. */
  save(): string;
  /**
   * What File > Make a copy gives: both parts of a spreadsheet of its own, to be opened as a saved one. Cells, names and rules come along,
   * triggers do not; the document's properties as told, for what Google does is not documented.
   */
  copy(withProperties: boolean): { engine: string; standIn: string };
  dispose(): void;
}

/**
 * A chart as it is drawn, from the cells as they are. Values stand beside the bars or points of a series only where its option
 * `series.0.dataLabel` is "value", as in Sheets.
 */
export interface DrawnChart {
  title: string;
  type: "BAR" | "LINE";
  /** The cell at its upper left corner: "D2". */
  cell: string;
  width: number;
  height: number;
  /** What the first column says, without its heading. */
  domain: string[];
  /** `values` has null where a cell holds no number; `shown` are the cells' own texts. */
  series: { name: string; values: (number | null)[]; shown: string[] }[];
}

/** A look at cells by A1 notation ("Leads!A2:C9"; without a tab: the active one), for tests and the console of the page. */
export interface Look {
  /** Values as Sheets' getValues gives them, dates as Dates. */
  values(a1: string): (Raw | Date)[][];
  display(a1: string): string[][];
  formulas(a1: string): string[][];
  messages(a1: string): string[][];
  painted(a1: string): Promise<string[][]>;
  /** The charts over the tab of that name, oldest first. */
  charts(tab: string): DrawnChart[];
}
