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

const isSentence = (message: string): boolean =>
  message.length < 200 &&
  /^[a-z_]+: \S[^\n]*\.$|^[A-Z][^\n]*\.$/i.test(message) &&
  !/undefined|NaN|\[object|is not a function|Cannot read/.test(message);

/** What is wrong with an answer or a message, with what was asked; one call of some hundred thousand. */
function faultsOf(call: (...args: unknown[]) => unknown, args: unknown[]): unknown[] {
  let answer: unknown;
  try {
    answer = call(...args);
  } catch (error) {
    const { message } = error as Error;
    return isSentence(message) ? [] : [{ args, message }];
  }
  return isAnswer(answer) ? [] : [{ args, answer }];
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
    const places = Array.from({ length: arity }, (__, place) => place);
    const faults = places.flatMap((place) =>
      faultsOf(
        call,
        places.map((at) => (at === place ? kind : good[at])),
      ),
    );
    expect(faults).toEqual([]);
  });

  // The long tests take all pairs; here each kind meets every third other one.
  const step = process.env.LEAD_SLA_LONG ? 1 : 3;

  it("answers or says in one sentence: two kinds in the first two arguments", () => {
    const faults = KINDS.flatMap(([, one], at) =>
      KINDS.filter((__, place) => place % step === at % step).flatMap(([, other]) => faultsOf(call, [one, other])),
    );
    expect(faults).toEqual([]);
  });
});
