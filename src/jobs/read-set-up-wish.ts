/** Reads what a person said of set-up, which comes from outside like any other text. */
import { array, boolean, integer, minValue, nullable, number, object, optional, parse, picklist, pipe, record, string } from "valibot";
import { read } from "./panel-wishes";
import type { SetUpWish } from "./set-up-messages";
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

/** What a person said of set-up so far; nothing where the panel sends nothing. */
export const readSetUpWish = (text: string | undefined): SetUpWish => read(() => parse(WISH, JSON.parse(text ?? "{}")) as SetUpWish);
