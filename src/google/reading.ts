/** The only module of Google calls that custom functions may use: it reads and never writes. */
import { isRefusal } from "./refusal";

export type SheetCell = string | number | boolean | Date;

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ReadRange = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet of the present run: each run has a SpreadsheetApp of its own. */
let active: { app: object; spreadsheet: Spreadsheet } | null = null;

/** The spreadsheet that the script runs in; 1 call in a run, however often it is asked. */
export function activeSpreadsheet(): Spreadsheet {
  if (active?.app !== SpreadsheetApp) active = { app: SpreadsheetApp, spreadsheet: SpreadsheetApp.getActiveSpreadsheet() };
  return active.spreadsheet;
}

/** The id of the tab that a range stands on; null where the range does not say it. */
function homeOf(range: ReadRange | undefined): number | null {
  try {
    return range?.getGridId() ?? null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

/** Whether the tab of a range was deleted: no tab has its id, or it has none, though the same question is answered for a tab that stands. */
function isOfDeletedTab(spreadsheet: Spreadsheet, range: ReadRange): boolean {
  const sheets = spreadsheet.getSheets();
  const home = homeOf(range);
  if (home !== null) return !sheets.some((sheet) => sheet.getSheetId() === home);
  return homeOf(sheets[0]?.getRange("A1")) !== null;
}

/**
 * Uses a named range. Google answers null for a name whose tab was deleted, or a range that cannot be used (not documented which):
 * what was deleted is asked for only after a refusal, which costs no call where all is well.
 *
 * @returns null where there is no such name, or its tab was deleted
 * @throws what Google says where the name stands and could not be read: that is no answer to whether there is one
 */
export function useNamed<Answer>(spreadsheet: Spreadsheet, name: string, use: (range: ReadRange) => Answer): Answer | null {
  const range = spreadsheet.getRangeByName(name);
  if (!range) return null;
  try {
    return use(range);
  } catch (error) {
    if (isRefusal(error) && isOfDeletedTab(spreadsheet, range)) return null;
    throw error;
  }
}

/** The cells that this run has read last under each name; null where there was no such name. */
const seen = new Map<string, SheetCell[][] | null>();

/** Remembers what was read under a name, for whoever asks for it later in this run. */
export function noteSeen<Cells extends SheetCell[][] | null>(name: string, cells: Cells): Cells {
  seen.set(name, cells);
  return cells;
}

/** What this run has read last under a name: null where it was not there, undefined where nobody looked; no call. */
export const seenCells = (name: string): SheetCell[][] | null | undefined => seen.get(name);

/**
 * The cells of a named range of this spreadsheet.
 *
 * @param name the range's name
 * @returns its rows, or null where the name is not there or points to a deleted tab
 * @throws what Google says where it could not be read
 */
export const namedCells = (name: string): SheetCell[][] | null =>
  noteSeen(
    name,
    useNamed(activeSpreadsheet(), name, (range) => range.getValues()),
  );

/** What is noted under a key in the document's properties; null where nothing is; 2 calls, none of them on the workbook. */
export const documentNote = (key: string): string | null => PropertiesService.getDocumentProperties().getProperty(key);

/** The spreadsheet's own time zone, an IANA name; 1 call, and 1 for the first that asks for the spreadsheet in a run. */
export const timeZone = (): string => activeSpreadsheet().getSpreadsheetTimeZone();

/** What parts a number's fraction from the rest. */
export type LocaleDecimalSign = "." | ",";

/** A locale as Sheets names it, such as "de_DE", in the words of the language; null where it does not know it. */
function knownTag(locale: string | null): string | null {
  const tag = String(locale ?? "").replace(/_/g, "-");
  // A tag of another shape would throw.
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) && Intl.NumberFormat.supportedLocalesOf([tag]).length > 0 ? tag : null;
}

/** The decimal sign of a locale as Sheets names it, such as "de_DE"; null where it is neither, or the language does not know it. */
export function decimalSignIn(locale: string | null): LocaleDecimalSign | null {
  const tag = knownTag(locale);
  if (tag === null) return null;
  const sign = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return sign === "." || sign === "," ? sign : null;
}

/** In which order three numbers name a day. */
export type LocaleDayOrder = "day first" | "month first" | "year first";

/** The order of day, month and year in a locale as Sheets names it; null where it is none, or the language does not know it. */
export function dayOrderIn(locale: string | null): LocaleDayOrder | null {
  const tag = knownTag(locale);
  if (tag === null) return null;
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC" }).formatToParts(0);
  const first = parts.find(({ type }) => type === "day" || type === "month" || type === "year")?.type;
  return first === "day" || first === "month" || first === "year" ? `${first} first` : null;
}

let localeOfRun: { spreadsheet: Spreadsheet; locale: string | null } | null = null;

/** The spreadsheet's locale as Sheets names it, such as "de_DE"; 1 call in a run, and 1 for the first that asks for the spreadsheet. */
export function sheetLocale(): string | null {
  const spreadsheet = activeSpreadsheet();
  if (localeOfRun?.spreadsheet !== spreadsheet) localeOfRun = { spreadsheet, locale: spreadsheet.getSpreadsheetLocale?.() ?? null };
  return localeOfRun.locale;
}

/** The same as the language names it, such as "de-DE"; that of English where it is not known. */
export const sheetLocaleTag = (): string => knownTag(sheetLocale()) ?? "en-US";

/** What is told by the spreadsheet's locale, asked at the first question only; 2 calls. */
function byLocale<Told>(told: (locale: string | null) => Told): () => Told {
  let known: { told: Told } | undefined;
  return () => {
    known ??= { told: told(sheetLocale()) };
    return known.told;
  };
}

/** The spreadsheet's own decimal sign. */
export const sheetSign = (): (() => LocaleDecimalSign | null) => byLocale(decimalSignIn);

/** The spreadsheet's own order of day and month. */
export const sheetOrder = (): (() => LocaleDayOrder | null) => byLocale(dayOrderIn);

/** The milliseconds by which a zone's wall clock is ahead of UTC at an instant (milliseconds since 1970). */
export type ZoneOffset = (instant: number) => number;

const SECOND = 1000;
const wholeSeconds = (instant: number): number => Math.floor(instant / SECOND) * SECOND;

/** From the language itself; throws where the runtime does not know the zone. */
export function offsetByIntl(zone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds(instant);
  };
}

/** From Google's own formatter; 1 call for each instant. */
export const offsetByFormatDate =
  (zone: string): ZoneOffset =>
  (instant) =>
    Date.parse(`${Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss")}Z`) - wholeSeconds(instant);

/** A formatter takes as long to make as a row to judge: each zone has one in a run. */
const known = new Map<string, ZoneOffset>();

function knowsOffsets(zone: string): ZoneOffset | null {
  try {
    const offsetAt = known.get(zone) ?? offsetByIntl(zone);
    known.set(zone, offsetAt);
    return Number.isFinite(offsetAt(0)) ? offsetAt : null;
  } catch (error) {
    // The language says so of a zone that it does not know.
    if ((error as Error).name === "RangeError") return null;
    throw error;
  }
}

/** The offsets of a zone by its IANA name, null where neither the language nor its shape knows such a zone. */
export function offsetsOf(zone: string): ZoneOffset | null {
  const told = knowsOffsets(zone);
  if (told) return told;
  // Google's formatter takes any text for UTC: it is asked only where the language knows no zone at all.
  return knowsOffsets("Etc/UTC") || !/^[A-Za-z_]+(\/[A-Za-z_+-]+)+$/.test(zone) ? null : offsetByFormatDate(zone);
}

/**
 * The offsets of a zone: from the language where it knows zones (not documented for Apps Script), else from Google.
 *
 * @param zone gives the IANA name; asked at the first offset only, because it may cost calls
 */
export function offsets(zone: () => string): ZoneOffset {
  let told: ZoneOffset | undefined;
  return (instant) => {
    if (!told) {
      const name = zone();
      told = knowsOffsets(name) ?? offsetByFormatDate(name);
    }
    return told(instant);
  };
}
