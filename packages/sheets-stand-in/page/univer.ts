import {
  DEFAULT_STYLES,
  ICommandService,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import colourWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { ILayoutService, SheetsRenderService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dropdownWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { CalculationMode } from "@univerjs/sheets-formula";
import { FILTER_CHANGE } from "../engine/filters";
import { rememberDrawnRules } from "../patches/drawn-rules";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

/** Sheets writes in 10 points where nothing else was chosen. */
const POINTS = 10;

/** Univer on screen, with a workbook. */
export async function startUniver(container: HTMLElement, workbook: Partial<IWorkbookData>) {
  DEFAULT_STYLES.fs = POINTS;
  const words = mergeLocales(coreWords, colourWords, dropdownWords, noteWords);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words }, logLevel: LogLevel.ERROR });
  const presets = [
    // The engine of the stand-in starts every calculation, after the add-on's functions are known.
    UniverSheetsCorePreset({ container, ribbonType: "simple", formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  const injector = univer.__getInjector();
  rememberDrawnRules(injector);
  injector.get(SheetsRenderService).registerSkeletonChangingMutations(FILTER_CHANGE);
  // Before it has drawn once, Univer calculates nothing.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api, injector };
}

export type OnScreen = Awaited<ReturnType<typeof startUniver>>;

/** Puts the keyboard back into the grid. */
export const focusGrid = ({ injector }: OnScreen): void => injector.get(ILayoutService).focus();

/** Nobody wants to undo how the file was made. */
export const forgetUndo = ({ injector, api }: OnScreen): void =>
  injector.get(IUndoRedoService).clearUndoRedo(api.getActiveWorkbook()?.getId() ?? "");

/** Shows each tab from its first cell on when it is opened first: Univer scrolls along when columns are inserted, as Sheets does not. */
export function showFirstCells({ api, injector }: OnScreen): void {
  const shown = new Set<string>();
  const show = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || shown.has(sheet.getSheetId())) return;
    shown.add(sheet.getSheetId());
    sheet.scrollToCell(0, 0);
  };
  show();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) show();
  });
}

const ROWS_ABOVE = 3;

/** Brings a cell into sight where it is not, as Sheets does when a script activates it. */
export function showCell({ api }: OnScreen, row: number, column: number): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const visible = sheet?.getVisibleRange();
  if (!sheet || !visible) return;
  const rowSeen = row >= visible.startRow && row < visible.endRow;
  const columnSeen = column >= visible.startColumn && column < visible.endColumn;
  if (!rowSeen || !columnSeen)
    sheet.scrollToCell(rowSeen ? visible.startRow : Math.max(0, row - ROWS_ABOVE), columnSeen ? visible.startColumn : column);
}
