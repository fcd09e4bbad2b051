import { builtFunctions } from "./built-script";
import { goodArguments } from "./good-arguments";
import { inputKinds } from "./input-kinds";

const { functions, date } = builtFunctions();
const KINDS = inputKinds(date);
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === "[object Date]";

function isCellValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (isDate(value)) return !Number.isNaN((value as Date).getTime());
  return typeof value === "string" || typeof value === "boolean";
}

/** A cell value, or a grid of them with rows of one length: what Sheets defines. */
function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isCellValue(value);
  const width = (value[0] as unknown[] | undefined)?.length ?? 0;
  return width > 0 && value.every((row) => Array.isArray(row) && row.length === width && row.every(isCellValue));
}

function check(call: () => unknown): void {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    const { message } = error as Error;
    expect(message.length).toBeLessThan(200);
    expect(message).toMatch(/^[a-z_]+: \S[^\n]*\.$|^[A-Z][^\n]*\.$/i);
    expect(message).not.toMatch(/undefined|NaN|\[object|is not a function|Cannot read/);
    return;
  }
  expect([answer, isAnswer(answer)]).toEqual([answer, true]);
}

const GOOD = goodArguments(date);

describe.each(Object.keys(functions))("%s", (name) => {
  const call = functions[name] ?? (() => undefined);
  const arity = call.length;

  const good = GOOD[name] ?? [];

  it("is found in the built script, with good values to try", () => {
    expect(arity).toBeGreaterThan(0);
    expect(good).toHaveLength(arity);
    expect(() => call(...good)).not.toThrow();
  });

  it.each(KINDS)("answers or says in one sentence: %s in any argument, good values in the others", (_, kind) => {
    for (let place = 0; place < arity; place += 1) {
      check(() => call(...Array.from({ length: arity }, (__, at) => (at === place ? kind : good[at]))));
    }
  });

  // The long tests take all pairs; here each kind meets every third other one.
  const step = process.env.LEAD_SLA_LONG ? 1 : 3;

  it("answers or says in one sentence: two kinds in the first two arguments", () => {
    KINDS.forEach(([, one], at) => {
      for (let place = at % step; place < KINDS.length; place += step) check(() => call(one, KINDS[place]?.[1]));
    });
  });
});
