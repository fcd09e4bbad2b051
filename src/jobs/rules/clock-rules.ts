import type { Version } from "../../core/agreement/versions";
import { FIRST_MOMENT, LAST_MOMENT, workingClock } from "../../core/calendar/clock";
import type { DaySpan } from "../../core/calendar/day-spans";
import { holidaysOf } from "../../core/calendar/holidays";
import { said } from "../../core/calendar/sayings";
import { USUAL_WEEK, type WorkingWeek, workingWeek } from "../../core/calendar/working-week";
import { stepwise } from "../../core/calendar/zone-steps";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import type { ResponseTerms } from "../../core/sla/judge";
import { LATER_TERMS, responseTerms } from "../../core/sla/terms";
import { offsetsOf, sheetOrder } from "../../google/reading";
import type { Workbook } from "../../google/workbook";
import { namesNow } from "../../language/spoken/names";
import { DAY_WORDS, PEOPLES_WORDS, saysRejected } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { agreedOrStart, agreedValue } from "../../tables/agreement/agreement-table";
import type { HoursTables } from "../../tables/agreement/hours-table";
import type { TimedColumns } from "../../tables/leads/lead-table";
import { withDates } from "../../tables/leads/understood-dates";
import type { RowBench } from "../../tables/own-columns/own-cells";
import { stagesNow } from "../stages/stages-now";
import { type VersionRules, versionRules } from "./version-rules";

/** All that judging leads takes from the agreement and the hours, compiled: plain data that JSON keeps. */
export interface ClockRules {
  terms: ResponseTerms;
  week: WorkingWeek;
  holidays: [day: number, left: readonly DaySpan[]][];
  /** Which colours the team chose. */
  palette: string;
  /** IANA names: of the working hours, and of the sheet in which moments stand. */
  zone: string;
  sheetZone: string;
  /** What was published, all that judges the leads at hand. */
  versions: readonly VersionRules[];
}

/** A zone's offsets, UTC where it is not known. */
export const offsetOrUtc = (zone: string) => stepwise(offsetsOf(zone) ?? (() => 0));

/**
 * Compiles the agreement's cells and the tab of hours.
 *
 * @param table the agreement's cells
 * @param hours the tab of hours; null: Monday to Friday 09:00 to 18:00
 * @param published the versions of the agreement
 * @param stageCells the tab of stages; null where it is not there
 * @returns the rules, or one sentence about the cell that is not understood
 */
export function clockRules(
  table: Cell[][],
  hours: HoursTables | null,
  sheetZone: string,
  published: readonly Version[],
  stageCells: Cell[][] | null,
): ClockRules | { problem: string } {
  const zone = String(hours?.zone ?? "").trim() || sheetZone;
  const sheetOffset = offsetOrUtc(sheetZone);
  let terms: ResponseTerms;
  let palette: string;
  const stages = stagesNow(stageCells, table, sheetOffset);
  if ("problem" in stages) return stages;
  try {
    const agreed = (key: string) => (LATER_TERMS.includes(key) ? agreedOrStart : agreedValue)(table, key, sheetOffset);
    terms = responseTerms(agreed, stages.terms, PEOPLES_WORDS.ofLines);
    palette = String(agreedValue(table, "colours.palette", sheetOffset));
  } catch (error) {
    if (error instanceof Unclear) return { problem: worded(error.saying) };
    throw error;
  }
  const versions = versionRules(published, sheetZone, stages.terms.funnel ?? []);
  if ("problem" in versions) return versions;
  try {
    if (!offsetsOf(zone)) throw new Unclear(said("badZone", zone));
    const week = hours ? workingWeek(hours.hours, sheetOffset, DAY_WORDS) : USUAL_WEEK;
    const holidays = hours ? [...holidaysOf(withDates(hours.holidays, 0, sheetOrder(), sheetOffset), sheetOffset)] : [];
    return { terms, week, holidays, palette, zone, sheetZone, versions };
  } catch (error) {
    if (error instanceof Unclear) return { problem: words().tabs.within(namesNow().tabs.hours, worded(error.saying)) };
    throw error;
  }
}

/** The offsets of a spreadsheet's own zone, which is asked for where a moment is read. */
export function sheetOffsetIn({ zone }: Pick<Workbook, "zone">): OffsetAt {
  let known: OffsetAt | undefined;
  return (instant) => {
    known ??= offsetOrUtc(zone());
    return known(instant);
  };
}

function momentsIn(rows: readonly (readonly Cell[])[], { received, passed }: TimedColumns): [first: number, last: number] {
  let first = LAST_MOMENT;
  let last = FIRST_MOMENT;
  for (const cells of rows) {
    for (const cell of [cells[received], passed === undefined ? "" : cells[passed]]) {
      const instant = cell instanceof Date ? cell.getTime() : Number.NaN;
      if (!(instant >= FIRST_MOMENT && instant < LAST_MOMENT)) continue;
      first = Math.min(first, instant);
      last = Math.max(last, instant);
    }
  }
  return first <= last ? [first, last] : [FIRST_MOMENT, FIRST_MOMENT];
}

/**
 * What is needed to judge these rows at a moment, each by its version. Versions with the same hours share a clock.
 *
 * @param top the sheet's row of the headings, counted from 0
 */
export function rowBench(rules: ClockRules, columns: TimedColumns, top: number, rows: readonly (readonly Cell[])[], at: Date): RowBench {
  const sheetOffset = offsetOrUtc(rules.sheetZone);
  const [first, last] = momentsIn(rows, columns);
  const holidays = new Map(rules.holidays);
  const clocks = new Map<string, Pick<RowBench, "calendar" | "clock">>();
  const benchBy = ({ terms, week, zone }: Pick<ClockRules, "terms" | "week" | "zone">): RowBench => {
    const hours = JSON.stringify([week, zone]);
    const offsetAt = zone === rules.sheetZone ? sheetOffset : offsetOrUtc(zone);
    const calendar = { week, holidays, offsetAt };
    const timed = clocks.get(hours) ?? { calendar, clock: workingClock(calendar, first, last) };
    clocks.set(hours, timed);
    return { columns, top, ...timed, terms, sheetOffset, at: at.getTime(), saysRejected, versions: [] };
  };
  const versions = rules.versions.map((version) => ({ from: version.from, bench: benchBy(version) }));
  return { ...benchBy(rules), versions };
}
