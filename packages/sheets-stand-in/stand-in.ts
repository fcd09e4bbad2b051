import type { CountedCalls, Execution, MenuEntry, Panel, StandIn, StandInOptions } from "./contract/stand-in-contract";
import { copiedWorkbook } from "./engine/saved-workbook";
import { Clock } from "./google/clock";
import type { CallCost, Host } from "./google/context";
import { importCsv } from "./google/csv-import";
import { registerCustomFunctions } from "./google/custom-functions";
import { EditQueue } from "./google/edit-queue";
import { baseEvent } from "./google/events";
import { Locks } from "./google/locks";
import { answerFor, argumentsFrom } from "./google/run-from-panel";
import { ScriptRunner } from "./google/script-runner";
import { type Cached, copiedState, restoreState } from "./google/state";

export { areaOf, look } from "./google/look";

const LONGEST_LOG = 20_000;

const NO_CALLS = (): CountedCalls => ({ total: 0, byMethod: {}, workbook: 0, building: 0, readsAfterWrite: 0 });

/** Calls on Google objects, counted over all runs, and who is told of them. */
class Calls {
  counted: CountedCalls = NO_CALLS();
  listener: ((method: string, cause: Execution["cause"]) => void) | null = null;
  private telling = false;

  count(method: string, cause: Execution["cause"], { kind, makesGoogleWrite }: CallCost): void {
    const { counted } = this;
    counted.total++;
    counted.byMethod[method] = (counted.byMethod[method] ?? 0) + 1;
    if (kind !== "beside") counted[kind]++;
    if (makesGoogleWrite) counted.readsAfterWrite++;
    // What the listener does may make calls of its own: it is not told of those.
    if (!this.listener || this.telling) return;
    this.telling = true;
    try {
      this.listener(method, cause);
    } finally {
      this.telling = false;
    }
  }
  reset(): void {
    this.counted = NO_CALLS();
  }
}

function findEntry(menu: MenuEntry | null, label: string): MenuEntry | null {
  if (!menu) return null;
  for (const entry of menu.items ?? []) {
    if (entry.label === label && entry.run) return entry;
    const inside = findEntry(entry, label);
    if (inside) return inside;
  }
  return null;
}

/** The stand-in for Google Sheets with the add-on in it. */
export function createStandIn(options: StandInOptions): StandIn {
  const { engine, bundle, dialogs } = options;
  const kind = options.addOn ?? "enabled";
  const calls = new Calls();
  const caches = new Map<string, Map<string, Cached>>();
  const executions: Execution[] = [];
  let user = options.user ?? "person@example.com";
  let menu: MenuEntry | null = null;
  let panel: Panel | null = null;
  let copies = 0;
  let keyChanges = 0;

  const show = (next: Panel | null): void => {
    panel = next;
    options.onPanel?.(next);
  };
  const host: Host = {
    engine,
    bundle,
    dialogs,
    state: restoreState(options.saved, user, kind !== "installed"),
    locks: new Locks(),
    protectedAreas: [],
    keyChanges: () => keyChanges,
    name: options.name ?? "Add-on",
    granted: options.granted ?? bundle.manifest.oauthScopes,
    addOn: kind !== "bound",
    user: () => user,
    cache(scope) {
      const cache = caches.get(scope) ?? new Map<string, Cached>();
      caches.set(scope, cache);
      return cache;
    },
    showMenu(next) {
      menu = next;
      options.onMenu?.(next);
    },
    showPanel: show,
    activated: (area) => options.onActivate?.(area),
    mailed: (mail) => options.onMail?.(mail),
    called: (method, cause, cost) => calls.count(method, cause, cost),
  };
  const record = (execution: Execution): void => {
    executions.push(execution);
    if (executions.length > LONGEST_LOG) executions.splice(0, LONGEST_LOG / 2);
    options.onLog?.(execution);
  };
  const runner = new ScriptRunner(host, record);
  const edits = new EditQueue(host, runner, () =>
    record({
      function: "onEdit",
      cause: "simple trigger",
      authMode: "LIMITED",
      milliseconds: 0,
      calls: 0,
      error: "This edit is lost: two events of onEdit were waiting already",
    }),
  );
  const settle = async (): Promise<void> => {
    // What onEdit wrote is to be calculated too.
    do {
      await edits.idle();
      await engine.settle();
    } while (edits.busy());
  };
  const clock = new Clock(host, runner, settle);
  registerCustomFunctions(host, runner);
  engine.onEdit((edit) => edits.add(edit));

  return {
    engine,
    async open() {
      if (runner.has("onOpen")) {
        const authMode = host.state.enabled ? "LIMITED" : "NONE";
        runner.run({ function: "onOpen", cause: "simple trigger", authMode, user, args: (context) => [baseEvent(context)] });
      }
      await settle();
    },
    menu: () => menu,
    panel: () => panel,
    closePanel: () => show(null),
    async choose(label) {
      const entry = findEntry(menu, label);
      if (!entry?.run) throw new Error(`The menu has no entry "${label}"`);
      host.state.enabled = true;
      const outcome = runner.run({ function: entry.run, cause: "menu", authMode: "FULL", user });
      // Sheets shows the person a red bar.
      if ("error" in outcome) dialogs.toast(outcome.error.message, "Error");
      await settle();
    },
    async call(name, args) {
      const sent = argumentsFrom(args);
      const outcome = runner.run({ function: name, cause: "panel", authMode: "FULL", user, args: () => sent, answer: answerFor });
      await settle();
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    },
    advance: (minutes) => clock.advance(minutes),
    async runTriggers() {
      for (const trigger of [...host.state.triggers]) {
        clock.run(trigger);
        await settle();
      }
    },
    triggers: () =>
      [...host.state.triggers].map(({ id, function: name, every, next, user: owner }) => ({
        id,
        function: name,
        every,
        next,
        user: owner,
      })),
    mails: () => [...host.state.mails],
    setUser(next) {
      user = next;
    },
    setInterval: (interval) => engine.setInterval(interval),
    log: () => [...executions],
    calls: () => ({ ...calls.counted, byMethod: { ...calls.counted.byMethod } }),
    resetCalls: () => calls.reset(),
    beforeCall(listener) {
      calls.listener = listener;
    },
    changeUserKeys() {
      keyChanges += 1;
    },
    protect: (area) => void host.protectedAreas.push(area),
    holdLock: (milliseconds = Number.POSITIVE_INFINITY) => host.locks.occupy("document", milliseconds),
    settle,
    async importCsv(name, text, where, choices) {
      const imported = importCsv(engine, name, text, where, choices);
      await settle();
      return imported;
    },
    save: () => JSON.stringify(host.state),
    copy(withProperties) {
      copies += 1;
      const state = copiedState(host.state, `${host.state.id}-copy-${copies}`, user, withProperties);
      return { engine: copiedWorkbook(engine.save()), standIn: JSON.stringify(state) };
    },
    dispose: () => engine.dispose(),
  };
}
