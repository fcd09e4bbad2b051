import type { Run } from "./context";

const shown = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (value instanceof Error || typeof value === "function" || value === undefined) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** The console of a script, which ends in its execution log and is no service. */
export function scriptConsole(run: Run): Record<string, (...values: unknown[]) => void> {
  const write = (...values: unknown[]) => void run.lines.push(values.map(shown).join(" "));
  const fault = (...values: unknown[]) => {
    write(...values);
    run.fault ??= values.map((value) => (value instanceof Error ? value.message : shown(value))).join(" ");
  };
  return { log: write, info: write, warn: write, error: fault, debug: write, time: () => {}, timeEnd: () => {} };
}
