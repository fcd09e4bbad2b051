import type { MenuEntry, Panel, StandInOptions } from "../contract/stand-in-contract";
import type { Host } from "./context";
import type { Calls } from "./counted-calls";
import { Locks } from "./locks";
import { type Cached, restoreState } from "./state";

/** What of an open spreadsheet changes, and is not kept with it. */
export interface Present {
  /** Who sits at the grid. */
  user: string;
  menu: MenuEntry | null;
  panel: Panel | null;
  /** How often Google has changed the keys by which it names people to scripts. */
  keyChanges: number;
}

const SOMEBODY = "person@example.com";

export const presentOf = ({ user = SOMEBODY }: StandInOptions): Present => ({ user, menu: null, panel: null, keyChanges: 0 });

function cachesByScope(): Host["cache"] {
  const caches = new Map<string, Map<string, Cached>>();
  return (scope) => {
    const cache = caches.get(scope) ?? new Map<string, Cached>();
    caches.set(scope, cache);
    return cache;
  };
}

/** The spreadsheet and the add-on in it, as they were opened. */
export function hostOf(options: StandInOptions, present: Present, calls: Calls): Host {
  const { engine, bundle, dialogs } = options;
  const kind = options.addOn ?? "enabled";
  return {
    engine,
    bundle,
    dialogs,
    state: restoreState(options.saved, present.user, kind !== "installed"),
    locks: new Locks(),
    protectedAreas: [],
    typedAreas: [],
    keyChanges: () => present.keyChanges,
    name: options.name ?? "Add-on",
    granted: options.granted ?? bundle.manifest.oauthScopes,
    addOn: kind !== "bound",
    user: () => present.user,
    cache: cachesByScope(),
    showMenu(menu) {
      present.menu = menu;
      options.onMenu?.(menu);
    },
    showPanel(panel) {
      present.panel = panel;
      options.onPanel?.(panel);
    },
    activated: (area) => options.onActivate?.(area),
    mailed: (mail) => options.onMail?.(mail),
    called: (method, cause, cost) => calls.count(method, cause, cost),
  };
}
