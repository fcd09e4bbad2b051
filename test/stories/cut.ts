/**
 * A job that Google cuts: its service fails once, at one call. What is left is a spreadsheet in which the job is to be done again.
 */
import type { Sheet } from "./sheet";

/** What Google says of a service that failed. */
export const SERVICE_ERROR = "Service error: Spreadsheets";

type Act = () => Promise<unknown>;

/** Before a call that a formula made while it was calculated: that is no call of the job. */
const FORMULA = "formula: ";

/**
 * The calls on Google objects that an act makes, in their order, such as "Range.setValues", or "formula: Range.getValues" where a
 * custom function made it. The act is done.
 */
export async function callsOf(sheet: Sheet, act: Act): Promise<string[]> {
  const calls: string[] = [];
  const runsBefore = sheet.standIn.log().length;
  sheet.standIn.beforeCall((method) => void calls.push(method));
  try {
    await act();
  } finally {
    sheet.standIn.beforeCall(null);
  }
  // A run's calls stand together, in the order of the runs.
  const runs = sheet.standIn.log().slice(runsBefore);
  const causes = runs.flatMap(({ calls: count, cause }) => Array.from({ length: count }, () => cause));
  await sheet.standIn.settle();
  return calls.map((method, at) => (causes[at] === "formula" ? `${FORMULA}${method}` : method));
}

/** The numbers, from 1, of the calls that the job itself made. */
const ownCalls = (calls: readonly string[]): number[] => calls.flatMap((method, at) => (method.startsWith(FORMULA) ? [] : [at + 1]));

/**
 * Does an act whose nth call (from 1) fails; each call before and after it is answered. What the act throws for it is taken away,
 * anything else is thrown.
 *
 * @returns the call that failed, null where the act made fewer
 */
export async function cutAt(sheet: Sheet, nth: number, act: Act): Promise<string | null> {
  let seen = 0;
  let cut: string | null = null;
  sheet.standIn.beforeCall((method) => {
    seen += 1;
    if (seen !== nth) return;
    cut = method;
    throw new Error(SERVICE_ERROR);
  });
  try {
    await act();
  } catch (error) {
    if (!String((error as Error).message).includes(SERVICE_ERROR)) throw error;
  } finally {
    sheet.standIn.beforeCall(null);
  }
  await sheet.standIn.settle();
  return cut;
}

/**
 * Where to cut an act in a short test: at its "first" call, its "last", or the middle one of a kind.
 *
 * @param calls as `callsOf` gives them
 * @param kind the name of a call, such as "Spreadsheet.insertSheet"
 * @returns its number, from 1
 * @throws where the act makes no call of the kind
 */
export function pointOf(calls: readonly string[], kind: string): number {
  if (kind === "first") return 1;
  if (kind === "last") return ownCalls(calls).pop() ?? 1;
  const places = calls.flatMap((method, at) => (method === kind ? [at + 1] : []));
  const middle = places[Math.floor(places.length / 2)];
  if (middle === undefined) throw new Error(`There is no call ${kind} among ${[...new Set(calls)].sort().join(", ")}.`);
  return middle;
}

/** The same of several kinds, besides the first call and the last one, in ascending order. */
export const pointsOf = (calls: readonly string[], kinds: readonly string[]): number[] =>
  [...new Set(["first", ...kinds, "last"].map((kind) => pointOf(calls, kind)))].sort((one, other) => one - other);

/** Where to cut an act in a long test: at every so many calls of the job, and at the last. */
export const everyPoint = (calls: readonly string[], step = 1): number[] =>
  ownCalls(calls).filter((_, at, all) => at % step === 0 || at === all.length - 1);
