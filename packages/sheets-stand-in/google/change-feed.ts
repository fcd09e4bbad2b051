import type { ChangesTold, ChangeType } from "../contract/stand-in-contract";
import type { ChangeKind } from "../engine/engine";
import type { Host } from "./context";
import { changeEvent } from "./events";
import type { ScriptRunner } from "./script-runner";

/** Google's words, those of an act that changes several things first. */
const TYPES: readonly [ChangeKind, ChangeType][] = [
  ["tab inserted", "INSERT_GRID"],
  ["tab removed", "REMOVE_GRID"],
  ["rows inserted", "INSERT_ROW"],
  ["rows removed", "REMOVE_ROW"],
  ["columns inserted", "INSERT_COLUMN"],
  ["columns removed", "REMOVE_COLUMN"],
  ["contents", "EDIT"],
  ["look", "FORMAT"],
  ["other", "OTHER"],
];

/** What the guide documents; of imports no source says it. */
const TOLD: ChangesTold = { script: null, api: null, import: "OTHER", form: null };

/** Changes of a spreadsheet on their way to the triggers of onChange: one event for each act. */
export class ChangeFeed {
  private told: ChangesTold = { ...TOLD };
  private source: keyof ChangesTold | null = null;
  private act = new Set<ChangeKind>();
  private waiting: ChangeType[] = [];
  private draining: Promise<void> | null = null;

  constructor(
    private readonly host: Host,
    private readonly runner: ScriptRunner,
  ) {}

  tell(told: Partial<ChangesTold>): void {
    this.told = { ...this.told, ...told };
  }

  /** A change that was made just now. */
  note(kind: ChangeKind): void {
    if (!this.isHeard() || this.source !== null) return;
    if (this.runner.isRunning()) this.queue(this.told.script);
    else if (kind === "contents") this.queue(this.told.api);
    else {
      this.act.add(kind);
      this.drainSoon();
    }
  }

  /** A person typed, pasted or cleared. */
  noteEdit(): void {
    if (this.isHeard()) this.queue("EDIT");
  }

  /** All that changes meanwhile is one act of this kind. */
  during<T>(source: keyof ChangesTold, work: () => T): T {
    this.source = source;
    try {
      return work();
    } finally {
      this.source = null;
      if (this.isHeard()) this.queue(this.told[source]);
    }
  }

  busy(): boolean {
    return this.draining !== null;
  }

  async idle(): Promise<void> {
    while (this.draining) await this.draining;
  }

  private isHeard(): boolean {
    return this.host.state.triggers.some(({ event }) => event === "ON_CHANGE");
  }

  private queue(type: ChangeType | null): void {
    // A run, or a request, writes in one go: its changes are one act.
    if (type === null || (this.runner.isRunning() && this.waiting.at(-1) === type)) return;
    this.waiting.push(type);
    this.drainSoon();
  }

  private drainSoon(): void {
    this.draining ??= Promise.resolve().then(() => this.drain());
  }

  private async drain(): Promise<void> {
    const [first] = TYPES.filter(([kind]) => this.act.has(kind));
    this.act.clear();
    if (first) this.waiting.push(first[1]);
    for (let type = this.waiting.shift(); type; type = this.waiting.shift()) {
      // What onEdit or the run before wrote is calculated by then.
      await this.host.engine.settle();
      this.handle(type);
    }
    this.draining = null;
  }

  private handle(type: ChangeType): void {
    for (const trigger of this.host.state.triggers.filter(({ event }) => event === "ON_CHANGE")) {
      this.runner.run({
        function: trigger.function,
        cause: "change trigger",
        authMode: "FULL",
        user: trigger.user,
        args: (context) => [changeEvent(context, trigger, type)],
      });
    }
  }
}
