/** Univer without a screen, for tests. */
import { generateRandomId, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { IFunctionService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import type { Engine } from "../engine/engine";
import type { Locale } from "../engine/locale-ways";
import { newWorkbook, readSavedWorkbook } from "../engine/saved-workbook";
import { attachEngine } from "./univer-engine";

/** Engines that were started and not yet disposed of: a process does not end while one lives. */
function noteOpen(engine: Engine): Engine {
  const here = globalThis as { openWorkbooks?: Set<Engine> };
  here.openWorkbooks ??= new Set();
  const open = here.openWorkbooks;
  open.add(engine);
  const dispose = engine.dispose.bind(engine);
  engine.dispose = () => {
    open.delete(engine);
    dispose();
  };
  return engine;
}

export interface HeadlessOptions {
  /** What `save()` gave before. */
  saved?: string;
  /** Its formulas show what they showed when it was saved until something changes: the same build saved it, at the same present. */
  calculated?: boolean;
  /** Name of a new workbook. */
  name?: string;
  zone?: string;
  locale?: Locale;
  /** The present, in milliseconds since 1970; it stands still there. Without it the machine's clock runs. */
  now?: number;
}

export function startHeadlessEngine(options: HeadlessOptions = {}): Engine {
  const univer = startUniver();
  const saved = options.saved === undefined ? undefined : readSavedWorkbook(options.saved);
  const api = FUniver.newAPI(univer);
  const workbook = saved?.snapshot ?? newWorkbook(options.name ?? "Untitled spreadsheet");
  // Univer caches understood formulas for the whole process by the workbook's id, with the services of the Univer that met them first.
  api.createWorkbook({ ...workbook, id: generateRandomId(12) });
  const injector = univer.__getInjector();
  const engine = noteOpen(attachEngine({ univer, api, injector }, saved, options.calculated));
  if (options.zone) engine.setZone(options.zone);
  if (options.locale) engine.setLocale(options.locale);
  if (options.now === undefined) return engine;
  // First still, then set: between the two the clock would run on.
  engine.standStill();
  engine.setNow(options.now);
  return engine;
}

/** The names of all functions that formulas know, but for those that are told how to spell braces. */
export function knownFunctions(): string[] {
  const univer = startUniver();
  const api = FUniver.newAPI(univer);
  api.createWorkbook({ ...newWorkbook("Functions"), id: generateRandomId(12) });
  const injector = univer.__getInjector();
  const engine = attachEngine({ univer, api, injector });
  const names = [...injector.get(IFunctionService).getExecutors().keys()].map(String);
  engine.dispose();
  return names.filter((name) => /^[A-Z][A-Z0-9.]*$/.test(name)).sort();
}

function startUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  return univer;
}
