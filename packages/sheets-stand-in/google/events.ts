import type { ChangeType, Trigger } from "../contract/stand-in-contract";
import type { Area, UserEdit } from "../engine/engine";
import { AuthModes } from "./constants";
import type { Context } from "./context";
import type { FormRow } from "./forms";
import { Range } from "./range";
import { guard } from "./service-calls";
import { userOf } from "./session";
import { Spreadsheet } from "./spreadsheet";

/** What every event of a spreadsheet brings. */
export const baseEvent = (context: Context): Record<string, unknown> => ({
  authMode: AuthModes[context.run.authMode],
  source: guard(new Spreadsheet(context)),
  user: guard(userOf(context)),
});

/** A cell's value as the event has it: text, even of a number. */
const asText = (raw: unknown): string => (typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw));

const valueField = (name: string, raw: unknown): Record<string, string> => (raw === undefined || raw === "" ? {} : { [name]: asText(raw) });

/** A range as events bring it, with where it stands as plain fields. */
function rangeOf(context: Context, area: Area): Range {
  const range = new Range(context, area);
  range.plain = {
    rowStart: area.row + 1,
    rowEnd: area.row + area.rows,
    columnStart: area.column + 1,
    columnEnd: area.column + area.columns,
  };
  return range;
}

export function editEvent(context: Context, edit: UserEdit): Record<string, unknown> {
  const { area } = edit;
  const range = rangeOf(context, area);
  const single = area.rows === 1 && area.columns === 1;
  const values = single ? { ...valueField("value", edit.after), ...valueField("oldValue", edit.before) } : {};
  return { ...baseEvent(context), range: guard(range), ...values };
}

export function clockEvent(context: Context, trigger: Trigger): Record<string, unknown> {
  const now = new Date(context.host.engine.now());
  return {
    authMode: AuthModes[context.run.authMode],
    triggerUid: trigger.id,
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    "day-of-month": now.getUTCDate(),
    "day-of-week": now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: "UTC",
  };
}

/** What onFormSubmit gets: the row as the form told it, and where it stands. */
export const formEvent = (context: Context, trigger: Trigger, { area, values, namedValues }: FormRow): Record<string, unknown> => ({
  authMode: AuthModes[context.run.authMode],
  triggerUid: trigger.id,
  source: guard(new Spreadsheet(context)),
  range: guard(rangeOf(context, area)),
  values: [...values],
  namedValues: Object.fromEntries(Object.entries(namedValues).map(([question, answers]) => [question, [...answers]])),
});

/** What onChange gets, which says of no place. */
export const changeEvent = (context: Context, trigger: Trigger, changeType: ChangeType): Record<string, unknown> => ({
  ...baseEvent(context),
  triggerUid: trigger.id,
  changeType,
});
