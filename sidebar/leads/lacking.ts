import type { FieldColumn } from "../server/server";

/** Fields that a click writes into. */
const NEEDS: Record<string, readonly string[]> = {
  answer: ["responded"],
  attempt: ["attempts", "lastAttempt"],
  accept: ["accepted"],
  reject: ["returned", "returnReason"],
  return: ["returned", "returnReason"],
};

/** The columns that the lead tab lacks for a click; none where the click is not known. */
export const lackingFor = (click: string, columns: readonly FieldColumn[]): FieldColumn[] =>
  columns.filter(({ field, heading }) => heading === "" && NEEDS[click]?.includes(field));
