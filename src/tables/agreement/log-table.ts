import { itemValue } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import { type Acceptance, type SigningTeam, VERSION_ITEMS, type Version } from "../../core/agreement/versions";
import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import { type OffsetAt, readMoment } from "../../core/cells/moments";
import { labelOf } from "../../language/spoken/item-words";
import { placesNamed } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";

/**
 * The named range by which the tab of versions is known, whatever it is called: its headings. It has a row for each version, one for
 * each of its items, one for each acceptance.
 */
export const LOG_NAME = "SLA_LOG";

export const LOG_KEY_COLUMN = 7;
export const LOG_MOMENT_COLUMNS = [1, 5] as const;
export const LOG_PIXELS = { 0: 60, 1: 130, 2: 230, 3: 380, 4: 130, 5: 130, 6: 220 };

/** Keys of the rows that are no items; behind the first stands the sum of what was published. */
const PUBLISHED = "version";
const ACCEPTED: Record<SigningTeam, string> = { marketing: "accepted.marketing", sales: "accepted.sales" };

/** The rows of a version as they are written; who and why stand in its first one. */
export function versionRows(version: Omit<Version, "labels" | "accepted" | "items">): Cell[][] {
  const { number, from, who, at, note, values, sum } = version;
  const begins = new Date(from);
  const items = VERSION_ITEMS.flatMap(({ key }): Cell[][] => {
    const value = values.get(key);
    if (value === undefined) return [];
    return [[number, begins, labelOf(key), asText(value), "", "", "", key]];
  });
  return [
    [
      number,
      begins,
      words().agreementTabs.log.published,
      items.length,
      asText(who),
      new Date(at),
      asText(note),
      `${PUBLISHED} ${sum}`.trim(),
    ],
    ...items,
  ];
}

/** The row of an acceptance. */
export const acceptanceRow = ({ number, from }: Version, { team, who, at }: Acceptance): Cell[] => [
  number,
  new Date(from),
  words().agreementTabs.log.accepted[team],
  "",
  asText(who),
  new Date(at),
  "",
  ACCEPTED[team],
];

type DraftRow = Version & { values: Map<string, string | number>; labels: Map<string, string>; accepted: Acceptance[] };

/** The sum of a version's first row; null where it is another row. */
function publishedSum(key: Cell): string | null {
  const [word, sum = ""] = String(key).trim().split(" ");
  return word === PUBLISHED ? sum : null;
}

/** Where each column of ours stands by its heading; one whose heading is gone, where it stood first. */
export function logPlaces(cells: readonly (readonly Cell[])[]): number[] {
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim());
  return placesNamed("log", headings).map((place, at) => (place >= 0 ? place : at));
}

/** A row of the log in the order of our headings. */
const inOrder = (row: readonly Cell[], places: readonly number[]): Cell[] => places.map((place) => row[place] ?? "");

/**
 * The number of the next version, and the row (counted from 0, headings included) from which on it is written: below all that
 * stands, over items of a version whose first row, which says that it was published, never came to be written. A number that stands
 * anywhere else in the log is not given twice.
 *
 * @example nextVersion([["Version", ...], [1, ..., "version a"], [1, ..., "purpose"], [2, ..., "purpose"]]) is { number: 2, row: 3 }
 */
export function nextVersion(cells: readonly (readonly Cell[])[]): { number: number; row: number } {
  const places = logPlaces(cells);
  const rows = cells.slice(1).map((row) => {
    const [number = "", , , , , , , key = ""] = inOrder(row, places);
    return { number: Number(number) || 0, key: String(key).trim() };
  });
  const published = new Set(rows.flatMap(({ number, key }) => (publishedSum(key) === null ? [] : [number])));
  const isHalf = ({ number, key }: (typeof rows)[number]): boolean =>
    number > 0 && !published.has(number) && key !== "" && publishedSum(key) === null && teamOf(key) === null;
  let end = rows.length;
  while (end > 0 && isHalf(rows[end - 1] as (typeof rows)[number])) end -= 1;
  return { number: 1 + Math.max(0, ...rows.slice(0, end).map(({ number }) => number)), row: end + 1 };
}

const NO_ITEM = { kind: "text" } as const;
const teamOf = (key: string): SigningTeam | null => (key === ACCEPTED.marketing ? "marketing" : key === ACCEPTED.sales ? "sales" : null);

/**
 * Reads the versions from the tab, in the order of their numbers. Rows may stand in any order and columns in any place;
 * rows of a version whose first row is gone are left out.
 *
 * @param cells the tab, headings first
 * @param sheetOffset the zone in which its moments stand
 */
export function versionsIn(cells: readonly (readonly Cell[])[], sheetOffset: OffsetAt): Version[] {
  const places = logPlaces(cells);
  const rows = cells.slice(1).map((row) => inOrder(row, places));
  const instant = (cell: Cell): number => {
    const read = readMoment(cell, sheetOffset);
    return "instant" in read ? read.instant : Number.NaN;
  };
  const words = (cell: Cell): string => cellWords(cell, sheetOffset);
  const versions = new Map<number, DraftRow>();
  for (const [number = "", from = "", , items = "", who = "", at = "", note = "", key = ""] of rows) {
    const sum = publishedSum(key);
    if (sum === null || typeof number !== "number") continue;
    const about = { who: words(who), at: instant(at) || 0, note: words(note), sum };
    const started = { number, from: instant(from), items: Number(items) || 0, ...about };
    versions.set(number, { ...started, values: new Map(), labels: new Map(), accepted: [] });
  }
  for (const [number = "", , what = "", value = "", who = "", at = "", , keyCell = ""] of rows) {
    const version = versions.get(Number(number));
    const key = String(keyCell).trim();
    if (!version || key === "" || publishedSum(key) !== null) continue;
    const team = teamOf(key);
    if (team) version.accepted.push({ team, who: words(who), at: instant(at) || 0 });
    else {
      version.values.set(key, itemValue(itemOf(key) ?? NO_ITEM, value, sheetOffset));
      version.labels.set(key, words(what));
    }
  }
  return [...versions.values()].sort((one, other) => one.number - other.number);
}
