/** Reads what the panel asks for, which comes from outside like any other text. */
import { array, integer, minValue, number, object, optional, parse, picklist, pipe, record, string, union } from "valibot";
import type { OneClick } from "../../tables/clicks/stamps";
import { type ChosenColumns, PEOPLE_FIELDS } from "../../tables/leads/lead-table";
import type { Keeping } from "../messages/panel-messages";
import { read } from "../run/read-wish";
import { OWN_TABS, type OwnTab } from "./panel-tabs";

const CLICKS = ["answer", "attempt", "accept", "reject", "return"] as const satisfies readonly OneClick[];
const WISH = object({ click: picklist(CLICKS), reason: string() });
const PLACE = object({ row: pipe(number(), integer(), minValue(2)), id: string() });

/** A click with its reason. */
export const readWish = (text: string): { click: OneClick; reason: string } => read(() => parse(WISH, JSON.parse(text)));

/** A lead's row, as Sheets counts, and its ID. */
export const readLeadPlace = (text: string): { row: number; id: string } => read(() => parse(PLACE, JSON.parse(text)));

const COLUMNS = record(picklist(PEOPLE_FIELDS), string());

/** Headings by field, "" for none. */
export const readColumns = (text: string): ChosenColumns => read(() => parse(COLUMNS, JSON.parse(text)));

const TEXTS = record(string(), object({ text: string(), was: union([string(), number()]) }));
const KEEPING = object({ kept: TEXTS, gone: array(string()) });

/** Texts by key that could not be saved yet, and keys of those that need not be kept any longer. */
export const readKeeping = (text: string): Keeping => read(() => parse(KEEPING, JSON.parse(text)));

const LOOK = object({ seen: string() });

/** The sum of what the panel shows. */
export const readLook = (text: string): string => read(() => parse(LOOK, JSON.parse(text)).seen);

const VERSION = pipe(number(), integer(), minValue(1));

/** The number of a version. */
export const readVersionNumber = (text: string): number => read(() => parse(VERSION, Number(text)));

const EXPORT_TAB = object({ tab: optional(string(), "") });
const EXPORT_WISH = object({ tab: string(), sum: string() });

/** The tab with an export, "" for the one in sight. */
export const readExportTab = (text: string): string => read(() => parse(EXPORT_TAB, JSON.parse(text)).tab);

/** The same with the sum of what was shown. */
export const readExportWish = (text: string): { tab: string; sum: string } => read(() => parse(EXPORT_WISH, JSON.parse(text)));

const TAB = object({ tab: picklist(OWN_TABS) });

/** Which tab to show. */
export const readTab = (text: string): OwnTab => read(() => parse(TAB, JSON.parse(text)).tab);
