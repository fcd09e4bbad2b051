import type { Execution, MenuEntry, StandIn, StandInOptions } from "./contract/stand-in-contract";
import { copiedWorkbook } from "./engine/saved-workbook";
import { Clock } from "./google/clock";
import type { Host } from "./google/context";
import { Calls } from "./google/counted-calls";
import { importCsv } from "./google/csv-import";
import { registerCustomFunctions } from "./google/custom-functions";
import { EditQueue } from "./google/edit-queue";
import { baseEvent } from "./google/events";
import { hostOf, type Present, presentOf } from "./google/host";
import { answerFor, argumentsFrom } from "./google/run-from-panel";
import { ScriptRunner } from "./google/script-runner";
import { copiedState } from "./google/state";

export { areaOf, look } from "./google/look";

const LONGEST_LOG = 20_000;

const LOST_EDIT: Execution = {
  function: "onEdit",
  cause: "simple trigger",
  authMode: "LIMITED",
  milliseconds: 0,
  calls: 0,
  error: "This edit is lost: two events of onEdit were waiting already",
};

/** What all that happens in an open spreadsheet shares. */
interface Opened {
  options: StandInOptions;
  present: Present;
  host: Host;
  runner: ScriptRunner;
  settle(): Promise<void>;
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

/** What a person does at the spreadsheet. */
function atTheSpreadsheet({ options, present, host, runner, settle }: Opened) {
  return {
    async open() {
      if (runner.has("onOpen")) {
        const authMode = host.state.enabled ? "LIMITED" : "NONE";
        runner.run({
          function: "onOpen",
          cause: "simple trigger",
          authMode,
          user: present.user,
          args: (context) => [baseEvent(context)],
        });
      }
      await settle();
    },
    menu: () => present.menu,
    async choose(label) {
      const entry = findEntry(present.menu, label);
      if (!entry?.run) throw new Error(`The menu has no entry "${label}"`);
      host.state.enabled = true;
      const outcome = runner.run({ function: entry.run, cause: "menu", authMode: "FULL", user: present.user });
      // Sheets shows the person a red bar.
      if ("error" in outcome) options.dialogs.toast(outcome.error.message, "Error");
      await settle();
    },
    panel: () => present.panel,
    closePanel() {
      present.panel = null;
      options.onPanel?.(null);
    },
    async call(name, args) {
      const sent = argumentsFrom(args);
      const outcome = runner.run({
        function: name,
        cause: "panel",
        authMode: "FULL",
        user: present.user,
        args: () => sent,
        answer: answerFor,
      });
      await settle();
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    },
    async importCsv(name, text, where, choices) {
      const imported = importCsv(options.engine, name, text, where, choices);
      await settle();
      return imported;
    },
  } satisfies Partial<StandIn>;
}

/** What time brings. */
function asTimePasses({ options, host, runner, settle }: Opened) {
  const clock = new Clock(host, runner, settle);
  return {
    advance: (minutes) => clock.advance(minutes),
    async runTriggers() {
      for (const trigger of [...host.state.triggers]) {
        clock.run(trigger);
        await settle();
      }
    },
    triggers: () => host.state.triggers.map(({ id, function: name, every, next, user }) => ({ id, function: name, every, next, user })),
    setInterval: (interval) => options.engine.setInterval(interval),
  } satisfies Partial<StandIn>;
}

/** What Google and other people do. */
function aroundThePerson({ present, host }: Opened) {
  return {
    setUser(user) {
      present.user = user;
    },
    changeUserKeys() {
      present.keyChanges += 1;
    },
    protect: (area) => void host.protectedAreas.push(area),
    makeTyped: (area) => void host.typedAreas.push(area),
    holdLock: (milliseconds = Number.POSITIVE_INFINITY) => host.locks.occupy("document", milliseconds),
  } satisfies Partial<StandIn>;
}

/** What becomes of it when it is closed. */
function kept({ options: { engine }, present, host }: Opened) {
  let copies = 0;
  return {
    save: () => JSON.stringify(host.state),
    copy(withProperties) {
      copies += 1;
      const state = copiedState(host.state, `${host.state.id}-copy-${copies}`, present.user, withProperties);
      return { engine: copiedWorkbook(engine.save()), standIn: JSON.stringify(state) };
    },
    dispose: () => engine.dispose(),
  } satisfies Partial<StandIn>;
}

/** The runs of the script so far, oldest first. */
function executionLog({ onLog }: StandInOptions) {
  const executions: Execution[] = [];
  return {
    log: () => [...executions],
    record(execution: Execution) {
      executions.push(execution);
      if (executions.length > LONGEST_LOG) executions.splice(0, LONGEST_LOG / 2);
      onLog?.(execution);
    },
  };
}

/** The stand-in for Google Sheets with the add-on in it. */
export function createStandIn(options: StandInOptions): StandIn {
  const { engine } = options;
  const { log, record } = executionLog(options);
  const calls = new Calls();
  const present = presentOf(options);
  const host = hostOf(options, present, calls);
  const runner = new ScriptRunner(host, record);
  const edits = new EditQueue(host, runner, () => record({ ...LOST_EDIT }));
  const settle = async (): Promise<void> => {
    // What onEdit wrote is to be calculated too.
    do {
      await edits.idle();
      await engine.settle();
    } while (edits.busy());
  };
  registerCustomFunctions(host, runner);
  engine.onEdit((edit) => edits.add(edit));
  const opened = { options, present, host, runner, settle };
  return {
    engine,
    ...atTheSpreadsheet(opened),
    ...asTimePasses(opened),
    ...aroundThePerson(opened),
    ...kept(opened),
    mails: () => [...host.state.mails],
    log,
    calls: () => calls.soFar(),
    resetCalls: () => calls.reset(),
    beforeCall(listener) {
      calls.listener = listener;
    },
    settle,
  };
}
