import { share } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { type GroupName, groupsBy } from "../cells/groups";
import { linesOf } from "../cells/lines";
import { rowsOf } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { plainWord } from "../cells/plain-word";
import type { Answer, Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { leadLines } from "../funnel/lead-columns";
import { dayOf, isWithin, periodOf } from "../funnel/lead-days";
import { isReason } from "../sla/won";
import { headed, said } from "./sayings";

const COLUMNS = ["lostReason", "leads", "share", "profile"] as const;

/** Fewer lost leads say nothing about a side of the agreement. */
const THIN = 10;

export interface LostTerms {
  /** What a reason contains that means that the lead never fitted; one cell with a line each, or several cells. */
  outOfProfile: Argument;
  /** Share of the lost leads above which marketing's side is not kept. */
  limit: Argument;
}

const phrasesOf = (argument: Argument): string[] =>
  rowsOf(argument ?? "")
    .flat()
    .flatMap((cell) => linesOf(String(cell)));

/**
 * Whether a reason means that the lead never fitted: it contains one of the agreed phrases, or several.
 *
 * @example meansOutside(["Not a fit", "Student"])("not a fit, student") //=> true
 */
export function meansOutside(phrases: readonly string[]): (reason: Cell) => boolean {
  const plain = phrases.map(plainWord).filter(Boolean);
  return (reason) => plain.some((phrase) => plainWord(reason).includes(phrase));
}

function limitOf(argument: Argument): number | null {
  const cell = rowsOf(argument ?? "")[0]?.[0] ?? "";
  if (isBlank(cell)) return null;
  const read = share(cell);
  if (typeof read !== "number") throw new Unclear(ofCells("inArgument", "limit", read));
  return read;
}

/** What the counts mean for marketing's side of the agreement. */
export function profileVerdict(lost: number, outside: number, limit: number | null): Saying | "" {
  if (lost < THIN) return said("fewLost", lost);
  if (limit === null) return "";
  return said(outside / lost > limit ? "marketingBroken" : "marketingKept", outside / lost, limit);
}

/**
 * Why leads were lost, and how many of them never fitted the profile.
 *
 * @param reason a column of reasons; a blank one, or a dash, is no lost lead
 * @param received when the leads came; needed only where from or to is given
 * @param terms what counts as out of profile, and the share that was agreed
 * @returns a table with a heading, the most frequent reason first, a row for all with the share out of profile, and a verdict
 * @throws one sentence about a day, the limit, or a column of another length
 */
export function lostReasons(
  reason: Argument,
  received: Argument,
  from: Argument,
  to: Argument,
  terms: LostTerms,
  offsetAt: OffsetAt,
): Answer[][] {
  const period = periodOf(from, to, offsetAt);
  const isOpen = period.first === Number.NEGATIVE_INFINITY && period.last === Number.POSITIVE_INFINITY;
  const limit = limitOf(terms.limit);
  const contains = meansOutside(phrasesOf(terms.outOfProfile));
  const isOutside = (name: GroupName): boolean => typeof name === "string" && contains(name);
  const groups = groupsBy(() => ({ leads: 0 }), offsetAt);
  const lines = leadLines([
    { name: "lost_reason", given: reason },
    { name: "received", given: received },
  ]);
  let lost = 0;
  for (const [[cell = ""] = [], [came = ""] = []] of lines) {
    if (!isReason(cell) || (!isOpen && !isWithin(dayOf(came, offsetAt), period))) continue;
    groups.of(cell).leads += 1;
    lost += 1;
  }
  const sorted = groups.sorted(({ leads }) => leads);
  const outside = sorted.reduce((sum, [name, { leads }]) => (isOutside(name) ? sum + leads : sum), 0);
  const rows = sorted.map(([name, { leads }]): Answer[] => [name, leads, leads / lost, isOutside(name) ? said("outside") : ""]);
  return [
    headed(COLUMNS),
    ...rows,
    [said("all"), lost, lost === 0 ? "" : 1, ""],
    [said("allOutside"), outside, lost === 0 ? "" : outside / lost, ""],
    [profileVerdict(lost, outside, limit), "", "", ""],
  ];
}
