/** Every function in cells, in a document that speaks the language in marks: what it answers, or says of what it was given, stands in marks. */
import { MARKED } from "../../src/language/spoken/marked";
import { variations } from "../harness/amounts";
import { wordsOutsideMarks } from "../harness/unmarked";
import { builtFunctions } from "./built-script";
import { goodArguments } from "./good-arguments";
import { inputKinds } from "./input-kinds";

const { functions, date } = builtFunctions("en_US", {}, MARKED);
const GOOD = goodArguments(date);
const ALL_KINDS = inputKinds(date);
const KINDS = variations(ALL_KINDS, ...ALL_KINDS.flatMap((_, at) => (at % 2 === 0 ? [at] : [])));

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
};

/** What people gave comes back as it is; "C" is the last of the grades with which an agreement begins. */
const GIVEN = new Set([...[GOOD, KINDS].flatMap((given) => Object.values(given).flatMap(textsIn)).map((text) => text.trim()), "C"]);
const isKnown = (words: string): boolean => GIVEN.has(words) || !Number.isNaN(Number(words));

function answered(call: (...args: unknown[]) => unknown, args: readonly unknown[]): string[] {
  try {
    return textsIn(call(...args));
  } catch (error) {
    return [(error as Error).message];
  }
}

test.each(Object.keys(functions))("%s", (name) => {
  const call = functions[name] ?? (() => undefined);
  const good = GOOD[name] ?? [];
  const asked = good.flatMap((_, place) => KINDS.map(([, kind]) => good.map((one, at) => (at === place ? kind : one))));
  const answers = [good, ...asked, [], [...good, "one more"]].flatMap((args) => answered(call, args));
  expect(answers.some((text) => text.startsWith("⟦"))).toBe(true);
  expect([...new Set(answers.flatMap((text) => wordsOutsideMarks(text, "", isKnown)))]).toEqual([]);
});
