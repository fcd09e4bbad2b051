/** Which column of an export goes into which column of the lead tab. */

import type { Cell } from "../cells/cell";
import { folded } from "../cells/folded";

/** A table as its headings were understood; columns count from 0. */
export interface Headed {
  headings: readonly Cell[];
  /** Columns by field. */
  columns: Readonly<Partial<Record<string, number>>>;
  /** The two columns that make the name, where no column holds all of it. */
  name: { first: number; last: number } | null;
  /** Columns with the hour of a date beside them. */
  hours: Readonly<Partial<Record<string, number>>>;
}

export interface MatchedColumn {
  /** The export's column, and the lead tab's. */
  from: number;
  to: number;
  /** What the lead tab holds there, null where only the headings are alike. */
  field: string | null;
  /** The export's column of last names, where the lead tab has one column for the whole name. */
  last?: number;
}

export interface MatchedColumns {
  matched: MatchedColumn[];
  /** Headed columns of the export for which the lead tab has none. */
  lacking: number[];
}

const NAME = "name";

/** Headings as they compare, each with its number among those that are alike. */
function numbered(headings: readonly Cell[]): string[] {
  const met = new Map<string, number>();
  return headings.map((heading) => {
    const plain = folded(String(heading)).replace(/\s+/g, " ").trim();
    if (plain === "") return "";
    const nth = (met.get(plain) ?? 0) + 1;
    met.set(plain, nth);
    return `${plain} ${nth}`;
  });
}

/** A whole name is no first name: it has no place where the lead tab parts them. */
const isWholeIntoFirst = (field: string, exported: Headed, lead: Headed): boolean =>
  field === NAME && lead.name !== null && exported.name === null;

/**
 * Matches columns field to field, the rest by their headings, capitals and accents aside.
 *
 * @param isOurs whether a heading is one of ours: such a column is neither taken nor written
 * @returns each column of either side at most once, from left to right in the lead tab
 * @example matchedColumns(headed(["E-mail", "Colour"]), headed(["Email", "Colour", "SLA due"]), isOurs).matched //=> [{ from: 0, to: 0, field: "email" }, { from: 1, to: 1, field: null }]
 */
export function matchedColumns(exported: Headed, lead: Headed, isOurs: (heading: Cell) => boolean): MatchedColumns {
  const matched: MatchedColumn[] = [];
  const used = new Set<number>();
  const filled = new Set<number>();
  const closed = (table: Headed, column: number): boolean => isOurs(table.headings[column] ?? "");
  const match = (one: MatchedColumn): void => {
    if (used.has(one.from) || filled.has(one.to) || closed(exported, one.from) || closed(lead, one.to)) return;
    matched.push(one);
    used.add(one.from);
    filled.add(one.to);
    if (one.last !== undefined) used.add(one.last);
  };
  for (const [field, from] of Object.entries(exported.columns)) {
    const to = lead.columns[field];
    if (from === undefined || to === undefined || isWholeIntoFirst(field, exported, lead)) continue;
    const joins = field === NAME && exported.name !== null && lead.name === null;
    match({ from, to, field, ...(joins && { last: exported.name?.last }) });
  }
  const [names, leadNames] = [numbered(exported.headings), numbered(lead.headings)];
  const fieldAt = (column: number): string | null => Object.entries(lead.columns).find(([, at]) => at === column)?.[0] ?? null;
  names.forEach((name, from) => {
    const to = name === "" ? -1 : leadNames.indexOf(name);
    if (to >= 0) match({ from, to, field: fieldAt(to) });
  });
  const isHour = new Set(Object.values(exported.hours));
  const lacking = names.flatMap((name, column) =>
    name === "" || used.has(column) || isHour.has(column) || closed(exported, column) ? [] : [column],
  );
  return { matched: matched.sort((one, other) => one.to - other.to), lacking };
}
