import type { Cell } from "../../core/cells/cell";

const LONGEST = 20;

/** A cell as a sentence quotes it. */
export function quoted(cell: Cell | null | undefined): string {
  if (cell instanceof Date) return "a date";
  const text = String(cell ?? "").trim();
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}
