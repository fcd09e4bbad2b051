/** A workbook as JSON: Univer's snapshot and what Univer does not keep. */
import type { IWorkbookData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { SavedCharts } from "./charts";
import type { Clock } from "./clock";
import type { Interval } from "./engine";
import type { SavedFilters } from "./filters";
import type { Locale } from "./locale-ways";
import { NEW_TAB, type Tabs } from "./tabs";

/** Where arrays spill to, by tab, and the cells there: Univer keeps neither in a snapshot. */
interface Spilled {
  ranges: ReturnType<FormulaDataModel["getArrayFormulaRange"]>[string];
  cells: ReturnType<FormulaDataModel["getArrayFormulaCellData"]>[string];
}

export interface SavedWorkbook {
  snapshot: IWorkbookData;
  gids: Record<string, number>;
  zone: string;
  interval: Interval;
  /** Milliseconds that the stand-in's clock is ahead of the machine's. */
  clockOffset: number;
  /** Workbooks of older versions have none of these. */
  locale?: Locale;
  charts?: SavedCharts;
  filters?: SavedFilters;
  spilled?: Spilled;
}

export function saveWorkbook(book: Book, clock: Clock, tabs: Tabs, own: Pick<SavedWorkbook, "locale" | "charts" | "filters">): string {
  const saved: SavedWorkbook = {
    snapshot: book.facade().save(),
    gids: tabs.gids,
    zone: clock.zone,
    interval: clock.interval,
    clockOffset: clock.offset,
    ...own,
    spilled: spilledIn(book),
  };
  return JSON.stringify(saved);
}

function spilledIn(book: Book): Spilled {
  const formulas = book.injector.get(FormulaDataModel);
  return {
    ranges: formulas.getArrayFormulaRange()[book.id],
    cells: formulas.getArrayFormulaCellData()[book.id],
  };
}

/** Arrays stand again where they stood, without a calculation. */
export const spillAgain = (book: Book, { ranges, cells }: Spilled): void =>
  book.run(SetArrayFormulaDataMutation.id, { arrayFormulaRange: { [book.id]: ranges }, arrayFormulaCellData: { [book.id]: cells } });

/** The same workbook as File > Make a copy names it. */
export function copiedWorkbook(text: string): string {
  const saved = readSavedWorkbook(text);
  const name = `Copy of ${saved.snapshot.name ?? ""}`.trim();
  return JSON.stringify({ ...saved, snapshot: { ...saved.snapshot, name } });
}

export function readSavedWorkbook(text: string): SavedWorkbook {
  return JSON.parse(text) as SavedWorkbook;
}

/** An empty workbook with one tab, as a new file in Sheets. */
export function newWorkbook(name: string): Partial<IWorkbookData> {
  const id = "tab-1";
  return {
    id: "workbook",
    name,
    locale: LocaleType.EN_US,
    sheetOrder: [id],
    sheets: { [id]: { id, name: "Sheet1", rowCount: NEW_TAB.rows, columnCount: NEW_TAB.columns } },
  };
}
