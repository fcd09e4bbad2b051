/** Reads what a person said of set-up, which comes from outside like any other text. */
import { array, boolean, integer, minValue, nullable, number, object, optional, picklist, pipe, record, string } from "valibot";
import type { SetUpWish } from "../messages/set-up-messages";
import { readMessage } from "../run/read-message";
import type { ColumnWish } from "./mend-column";
import { SET_UP_PARTS } from "./set-up-parts";

const ID = nullable(pipe(number(), integer()));
const WISH = object({
  seen: optional(ID),
  tab: optional(ID),
  headingRow: optional(pipe(number(), integer(), minValue(1))),
  columns: optional(record(string(), string())),
  newColumns: optional(array(string())),
  stages: optional(record(string(), string())),
  takesOver: optional(string()),
  adds: optional(record(picklist(SET_UP_PARTS), boolean())),
  place: optional(picklist(["after name", "end"])),
});

const COLUMN = { wish: WISH, heading: string() };
const MEND_LOOK = object(COLUMN);
const MEND = object({ ...COLUMN, sum: string() });
const FIELDS = object({ fields: array(string()) });

/** Which column of dates is meant. */
export const readColumnWish = (text: string): ColumnWish => readMessage(MEND_LOOK, text) as ColumnWish;

/** The same, with the sum of the changes that were shown. */
export const readMendWish = (text: string): ColumnWish & { sum: string } => readMessage(MEND, text) as ColumnWish & { sum: string };

/** Fields for which columns are to be added. */
export const readFields = (text: string): string[] => readMessage(FIELDS, text).fields;

/** What a person said of set-up so far; nothing where the panel sends nothing. */
export const readSetUpWish = (text: string | undefined): SetUpWish => readMessage(WISH, text ?? "{}") as SetUpWish;
