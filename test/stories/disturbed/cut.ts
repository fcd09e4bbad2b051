/**
 * A job that Google cuts: its service fails once, at one call. What is left is a spreadsheet in which the job is to be done again.
 */
import type { Sheet } from "../../harness/sheet";

/** What Google says of a service that failed. */
export const SERVICE_ERROR = "Service error: Spreadsheets";

type Act = () => Promise<unknown>;

/**
 * The calls on Google objects that an act makes, in their order, such as "Range.setValues". The act is done. Those of formulas, which
 * Sheets calculates when it likes, are none of its calls.
 */
export async function callsOf(sheet: Sheet, act: Act): Promise<string[]> {
  const calls: string[] = [];
  sheet.standIn.beforeCall((method, cause) => {
    if (cause !== "formula") calls.push(method);
  });
  try {
    await act();
  } finally {
    sheet.standIn.beforeCall(null);
  }
  await sheet.standIn.settle();
  return calls;
}

/**
 * Does an act whose nth call (from 1) fails; each call before and after it is answered. What the act throws for it is taken away,
 * anything else is thrown.
 *
 * @returns the call that failed, null where the act made fewer
 */
export async function cutAt(sheet: Sheet, nth: number, act: Act): Promise<string | null> {
  let seen = 0;
  let cut: string | null = null;
  sheet.standIn.beforeCall((method, cause) => {
    if (cause === "formula") return;
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
  if (kind === "last") return calls.length;
  const places = calls.flatMap((method, at) => (method === kind ? [at + 1] : []));
  const middle = places[Math.floor(places.length / 2)];
  if (middle === undefined) throw new Error(`There is no call ${kind} among ${[...new Set(calls)].sort().join(", ")}.`);
  return middle;
}

/** The same of several kinds, besides the first call and the last one, in ascending order. */
export const pointsOf = (calls: readonly string[], kinds: readonly string[]): number[] =>
  [...new Set(["first", ...kinds, "last"].map((kind) => pointOf(calls, kind)))].sort((one, other) => one - other);

/** Where to cut an act in a long test: at every so many calls, and at the last. */
export const everyPoint = (calls: readonly string[], step = 1): number[] =>
  calls.flatMap((_, at) => (at % step === 0 || at === calls.length - 1 ? [at + 1] : []));
