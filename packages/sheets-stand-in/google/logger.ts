import type { Run } from "./context";
import { GoogleObject } from "./google-object";

const shown = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (value instanceof Error || typeof value === "function" || value === undefined) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

export class Logger extends GoogleObject {
  readonly google = "Logger";

  log(...values: unknown[]): Logger {
    const [first, ...rest] = values;
    this.context.run.lines.push(shown(first).replace(/%s/g, (token) => (rest.length ? shown(rest.shift()) : token)));
    return this;
  }
  getLog(): string {
    return this.context.run.lines.join("\n");
  }
  clear(): void {
    this.context.run.lines.length = 0;
  }
}

/** The console of a script, which ends in its execution log and is no service. */
export function scriptConsole(run: Run): Record<string, (...values: unknown[]) => void> {
  const write = (...values: unknown[]) => void run.lines.push(values.map(shown).join(" "));
  const fault = (...values: unknown[]) => {
    write(...values);
    run.fault ??= values.map((value) => (value instanceof Error ? value.message : shown(value))).join(" ");
  };
  return { log: write, info: write, warn: write, error: fault, debug: write, time: () => {}, timeEnd: () => {} };
}
