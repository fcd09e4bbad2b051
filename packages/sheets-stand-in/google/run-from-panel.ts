import type { Run } from "./context";

/** Of this realm or of another: the panel's frame and the tests have an Object of their own. */
function isPlain(value: object): boolean {
  const above = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

class IllegalValue extends TypeError {
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

function copyValue(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || above.includes(value)) throw new IllegalValue(property);
  const path = [...above, value];
  // In an array what is undefined becomes null, in an object it goes.
  if (Array.isArray(value)) return value.map((item, index) => (item === undefined ? null : copyValue(item, String(index), path)));
  if (!isPlain(value)) throw new IllegalValue(property);
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, copyValue(item, key, path)]));
}

/** The arguments of google.script.run as the server gets them: copies, and nothing but JSON's kinds. */
export const argumentsFrom = (args: readonly unknown[]): unknown[] => args.map((value, index) => copyValue(value, String(index), []));

function holdsDate(value: unknown, above: readonly object[]): boolean {
  if (value instanceof Date) return true;
  if (typeof value !== "object" || value === null || above.includes(value)) return false;
  return Object.values(value).some((item) => holdsDate(item, [...above, value]));
}

/** The answer as the success handler gets it. A Date anywhere in it makes the whole null, without a word: the run's log says so here. */
export function answerFor(value: unknown, run: Run): unknown {
  if (value === undefined) return null;
  if (!holdsDate(value, [])) return copyValue(value, "answer", []);
  run.fault = "A Date in the answer: google.script.run gives null to the success handler";
  return null;
}
