import type { FilterTest, Raw } from "./engine";

type Ask = (raw: Raw, shown: string, values: readonly (string | number)[]) => boolean;

const lower = (text: unknown): string => String(text ?? "").toLowerCase();
const numbers =
  (test: (number: number, values: number[]) => boolean): Ask =>
  (raw, _, values) =>
    typeof raw === "number" && test(raw, values.map(Number));

/** What each of Google's conditions asks of a cell. Texts know no upper and lower case. */
const ASKS: Record<Exclude<FilterTest["kind"], "HIDDEN_VALUES">, Ask> = {
  CELL_EMPTY: (raw) => raw === "",
  CELL_NOT_EMPTY: (raw) => raw !== "",
  TEXT_EQUAL_TO: (_, shown, [text]) => lower(shown) === lower(text),
  TEXT_NOT_EQUAL_TO: (_, shown, [text]) => lower(shown) !== lower(text),
  TEXT_CONTAINS: (_, shown, [text]) => lower(shown).includes(lower(text)),
  TEXT_DOES_NOT_CONTAIN: (_, shown, [text]) => !lower(shown).includes(lower(text)),
  TEXT_STARTS_WITH: (_, shown, [text]) => lower(shown).startsWith(lower(text)),
  TEXT_ENDS_WITH: (_, shown, [text]) => lower(shown).endsWith(lower(text)),
  NUMBER_EQUAL_TO: numbers((number, [value]) => number === value),
  NUMBER_NOT_EQUAL_TO: numbers((number, [value]) => number !== value),
  NUMBER_GREATER_THAN: numbers((number, [value = 0]) => number > value),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numbers((number, [value = 0]) => number >= value),
  NUMBER_LESS_THAN: numbers((number, [value = 0]) => number < value),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numbers((number, [value = 0]) => number <= value),
  NUMBER_BETWEEN: numbers((number, [from = 0, to = 0]) => number >= from && number <= to),
};

/** Whether a row stays in sight for what this cell holds. */
export function passes({ kind, values }: FilterTest, raw: Raw, shown: string): boolean {
  return kind === "HIDDEN_VALUES" ? !values.includes(shown) : ASKS[kind](raw, shown, values);
}
