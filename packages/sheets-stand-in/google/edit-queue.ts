import type { UserEdit } from "../engine/engine";
import type { Host } from "./context";
import { editEvent } from "./events";
import type { ScriptRunner } from "./script-runner";

/** Google keeps at most two waiting events of onEdit. */
const LONGEST = 2;

/** A person's edits on their way to onEdit: they arrive after the edit, and those that find the queue full are lost. */
export class EditQueue {
  private waiting: UserEdit[] = [];
  private draining: Promise<void> | null = null;

  constructor(
    private readonly host: Host,
    private readonly runner: ScriptRunner,
    private readonly lost: () => void,
  ) {}

  add(edit: UserEdit): void {
    if (this.waiting.length >= LONGEST) {
      this.lost();
      return;
    }
    this.waiting.push(edit);
    this.draining ??= Promise.resolve().then(() => this.drain());
  }

  busy(): boolean {
    return this.draining !== null;
  }

  /** Resolves when no event waits. */
  async idle(): Promise<void> {
    while (this.draining) await this.draining;
  }

  private drain(): void {
    for (let edit = this.waiting.shift(); edit; edit = this.waiting.shift()) this.handle(edit);
    this.draining = null;
  }

  private handle(edit: UserEdit): void {
    const { host, runner } = this;
    if (host.state.enabled && runner.has("onEdit")) {
      runner.run({
        function: "onEdit",
        cause: "simple trigger",
        authMode: "LIMITED",
        user: host.user(),
        args: (context) => [editEvent(context, edit)],
      });
    }
  }
}
