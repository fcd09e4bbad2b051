import { minValue, number, object, optional, pipe } from "valibot";
import { type Imprint, type PrintedRow, printedRows } from "../../core/agreement/printed";
import { inTodaysItems } from "../../core/agreement/retired-items";
import { type Values, type Version, versionAt } from "../../core/agreement/versions";
import { dayText } from "../../core/dates/days";
import type { Tab } from "../../google/tab";
import type { CellLook } from "../../google/tab-looks";
import { openWorkbook } from "../../google/workbook";
import { labelOf } from "../../language/spoken/item-words";
import { namesNow } from "../../language/spoken/names";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { words } from "../../language/spoken/words";
import { asText } from "../../tables/formulas/as-text";
import { afterDeed } from "../run/after-deed";
import { Hindrance } from "../run/hindrance";
import { isEmptyTab } from "../run/make-room";
import { tabToTake } from "../run/mending";
import { readMessage } from "../run/read-message";
import { wholeOrGone } from "../run/whole-or-gone";
import { type AgreementNow, agreementNow } from "./draft-values";

/** Together as wide as a printed page; texts wrap in the second column, tables and both teams' columns use all four. */
const PIXELS = { 0: 170, 1: 300, 2: 200, 3: 200 };
const WIDTH = 4;
const HEAD_ROWS = 3;
const TITLE_SIZE = 14;

const BACKGROUNDS: Partial<Record<PrintedRow["kind"], string>> = { section: "#e8eaed", heading: "#f8f9fa" };

const WISH = object({ version: optional(pipe(number(), minValue(1))) });

/** The panel's text. */
export const readPrintWish = (text: string): { version?: number } => readMessage(WISH, text) as { version?: number };

const looksOf = ({ kind }: PrintedRow): CellLook[] =>
  Array.from({ length: WIDTH }, (_, column) => ({
    numberFormat: "",
    bold: kind === "title" || kind === "section" || kind === "heading" || (kind === "item" && column === 0),
    background: BACKGROUNDS[kind] ?? "",
  }));

/** Cells last: a tab that holds any is whole. */
function fill(tab: Tab, rows: readonly PrintedRow[]): void {
  const lacking = rows.length - tab.rowCount();
  if (lacking > 0) tab.addRows(tab.rowCount() - 1, lacking);
  tab.setWidths(PIXELS);
  tab.format(0, 0, rows.length, WIDTH, { top: true, left: true });
  tab.format(HEAD_ROWS, 0, rows.length - HEAD_ROWS, WIDTH, { wrap: true });
  tab.formatEach(0, 0, rows.map(looksOf));
  tab.format(0, 0, 1, 1, { size: TITLE_SIZE });
  tab.write(
    0,
    0,
    rows.map(({ cells }) => cells.map(asText)),
  );
}

interface Printed {
  values: Values;
  labelOf(key: string): string;
  imprint: Imprint;
}

function versionPrinted(version: Version, { sheetOffset }: AgreementNow): Printed {
  const day = (instant: number): string => dayText(instant, sheetOffset);
  const accepted = version.accepted.map((one) => ({ ...one, day: day(one.at) }));
  const from = Number.isNaN(version.from) ? "" : words().times.day(day(version.from));
  const state = words().versions.printed(version.number, from);
  return { values: version.values, labelOf: (key) => version.labels.get(key) ?? labelOf(key), imprint: { state, accepted } };
}

function draftPrinted({ draft, versions, sheetOffset }: AgreementNow, at: Date): Printed {
  const inForce = versionAt(versions, at.getTime());
  const day = words().times.day(dayText(at.getTime(), sheetOffset));
  const state = words().versions.printedDraft(day, inForce?.number ?? null);
  return { values: draft.values, labelOf, imprint: { state, accepted: [] } };
}

/**
 * Lays a clean copy of the agreement out in a new tab, and shows it.
 *
 * @param number the version to copy; left out: the draft, as it stands in the cells
 * @returns where it is, in a sentence
 */
export function copyForPrinting({ version: number }: { version?: number }, at: Date): string {
  const workbook = openWorkbook();
  const now = agreementNow(workbook);
  const version = now.versions.find((one) => one.number === number);
  if (number !== undefined && !version) throw new Hindrance(words().versions.none(number));
  const printed = version ? versionPrinted(version, now) : draftPrinted(now, at);
  // A copy never overwrites an earlier one: somebody may have written into that. One that was cut before it held anything is filled.
  const { tab } = tabToTake(workbook, namesNow().tabs.printing, (tab, name) => tab.name() === name && isEmptyTab(tab));
  wholeOrGone(workbook, tab, () =>
    fill(tab, printedRows(inTodaysItems(printed.values, EARLIER_STARTS), printed.labelOf, printed.imprint, words().printed)),
  );
  return [words().versions.copied(tab.name()), afterDeed(words().tabs.notShown, () => tab.show())].filter(Boolean).join(" ");
}
