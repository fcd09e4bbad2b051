/** Reads what the panel asks for, which comes from outside like any other text. */
import { array, integer, minValue, nullable, number, object, optional, picklist, pipe, record, string, union } from "valibot";
import { ONE_CLICKS } from "../../tables/leads/lead-fields";
import { type ChosenColumns, PEOPLE_FIELDS } from "../../tables/leads/lead-table";
import type { ClickAsked, LeadPlace } from "../messages/lead-messages";
import type { Keeping } from "../messages/panel-messages";
import { readMessage } from "../run/read-message";
import { OWN_TABS, type ShownTab } from "./show-tab";

const TYPED = optional(string(), "");
const WISH = object({ click: picklist(ONE_CLICKS), reason: TYPED, day: TYPED, amount: TYPED });
const PLACE = object({ row: pipe(number(), integer(), minValue(2)), id: string() });

/** A lead's row, as Sheets counts, and its ID. */
export const readLeadPlace = (text: string): LeadPlace => readMessage(PLACE, text);

const CLICK_ASKED = object({ who: string(), wish: WISH, next: nullable(PLACE) });
const CLICK_BACK = object({ who: string(), place: nullable(PLACE) });
const SEEN = object({ seen: nullable(string()) });

/** A click on the leads that the panel shows. */
export const readClickAsked = (text: string): ClickAsked => readMessage(CLICK_ASKED, text);

/** A click that is to be taken back, by its leads. */
export const readClickBack = (text: string): { who: string; place: LeadPlace | null } => readMessage(CLICK_BACK, text);

/** The sum of what the panel shows of the marked leads, null for none. */
export const readSeen = (text: string): string | null => readMessage(SEEN, text).seen;

const COLUMNS = record(picklist(PEOPLE_FIELDS), string());

/** Headings by field, "" for none. */
export const readColumns = (text: string): ChosenColumns => readMessage(COLUMNS, text);

const TEXTS = record(string(), object({ text: string(), was: union([string(), number()]) }));
const KEEPING = object({ kept: TEXTS, gone: array(string()) });

/** Texts by key that could not be saved yet, and keys of those that need not be kept any longer. */
export const readKeeping = (text: string): Keeping => readMessage(KEEPING, text);

const LOOK = object({ seen: string() });

/** The sum of what the panel shows. */
export const readLook = (text: string): string => readMessage(LOOK, text).seen;

const VERSION = pipe(number(), integer(), minValue(1));

/** The number of a version. */
export const readVersionNumber = (text: string): number => readMessage(VERSION, text);

const EXPORT_TAB = object({ tab: optional(string(), "") });
const EXPORT_WISH = object({ tab: string(), sum: string() });

/** The tab with an export, "" for the one in sight. */
export const readExportTab = (text: string): string => readMessage(EXPORT_TAB, text).tab;

/** The same with the sum of what was shown. */
export const readExportWish = (text: string): { tab: string; sum: string } => readMessage(EXPORT_WISH, text);

const TAB = object({ tab: picklist(OWN_TABS) });

/** Which tab to show. */
export const readTab = (text: string): ShownTab => readMessage(TAB, text).tab;
