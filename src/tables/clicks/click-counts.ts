import { ONE_CLICKS, type OneClick } from "../leads/lead-fields";
import type { LeadColumns, LeadField } from "../leads/lead-table";
import type { Asked, ClickedRow } from "./clicked-row";
import { besidesOf, lackingFields, stampsFor } from "./stamps";

/** A marked row before a click, and whether a formula stands in one of its cells. */
export type CountedRow = ClickedRow & { holdsFormula(field: LeadField): boolean };

/** As ClickCount in jobs/messages. */
interface Counted {
  click: OneClick;
  changes: number;
  stay: { leads: number; why: string }[];
  lacks: string[];
}

/** Further away than any day that is typed. */
const FAR_YEAR = 9000;

function counted(click: OneClick, rows: readonly CountedRow[], columns: LeadColumns, asked: Asked, formula: string): Counted {
  const lacks = lackingFields(click, columns);
  const stay = new Map<string, number>();
  let changes = 0;
  for (const row of lacks.length > 0 ? [] : rows) {
    const stamped = stampsFor(click, row, asked);
    const isHeld = "stamps" in stamped && stamped.stamps.some(({ field }) => !besidesOf(click).includes(field) && row.holdsFormula(field));
    const why = "skipped" in stamped ? stamped.skipped : isHeld ? formula : "";
    if (why === "") changes += 1;
    else stay.set(why, (stay.get(why) ?? 0) + 1);
  }
  return { click, changes, stay: [...stay].map(([why, leads]) => ({ leads, why })), lacks };
}

/**
 * What each click would do to rows, before anything is asked for it.
 *
 * @param rows those that hold a lead
 * @param asked without a reason, day or amount
 * @param formula why a cell with a formula is left alone, in words
 */
export function clickCounts(rows: readonly CountedRow[], columns: LeadColumns, asked: Asked, formula: string): Counted[] {
  const withDay: Asked = { ...asked, day: new Date(Date.UTC(FAR_YEAR, 0)) };
  return ONE_CLICKS.filter((click) => click !== "attempt").map((click) =>
    counted(click, rows, columns, click === "rest" ? withDay : asked, formula),
  );
}
