import type { FieldColumn } from "../server/server";

/** The columns that the lead tab lacks for a click; none where the click is not known. */
export const lackingFor = (click: string, columns: readonly FieldColumn[]): FieldColumn[] =>
  columns.filter(({ clicks, heading }) => heading === "" && clicks.includes(click));
