import type { ClickWish, FieldColumn } from "../server/server";

/** The columns that the lead tab lacks for a click; none where the click is not known. */
export const lackingFor = (click: string, columns: readonly FieldColumn[]): FieldColumn[] =>
  columns.filter(({ clicks, heading }) => heading === "" && clicks.includes(click));

/** Where a day that was typed for a click goes, besides where the click writes anyway. */
const DAY_FIELDS: Partial<Record<ClickWish["click"], string>> = { reject: "backOn", return: "backOn", lost: "backOn" };

/** The columns that the lead tab lacks for a click with all that was typed for it. */
export function lackingForWish({ click, day = "", amount = "" }: ClickWish, columns: readonly FieldColumn[]): FieldColumn[] {
  const more = [day === "" ? undefined : DAY_FIELDS[click], amount === "" ? undefined : "revenue"];
  const isMore = ({ field, heading }: FieldColumn): boolean => heading === "" && more.includes(field);
  return [...lackingFor(click, columns), ...columns.filter(isMore)];
}
