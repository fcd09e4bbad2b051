import type { CellWrite, Dropdown } from "../engine/engine";
import { a1Of } from "./a1";
import { DataValidation } from "./data-validation";
import { GoogleException } from "./exception";
import { cellOf, contains, overlap } from "./grids";
import { refuseProtected } from "./protection";
import type { Range } from "./range";
import { rectangles } from "./rectangles";

/** So many items a list of a rule may have. */
const MOST_ITEMS = 500;

/** Refuses where rules of cells cannot be changed: protected ones, and those of a Table's column that has a type. */
function refuseRules({ context, area }: Range): void {
  refuseProtected(context, area);
  if (context.host.typedAreas.some((typed) => overlap(typed, area)))
    throw new GoogleException("This operation is not allowed on cells in typed columns.");
}

export function clearValidations(range: Range): void {
  refuseRules(range);
  range.context.host.engine.clearDropdown(range.area);
}

export function setValidations(range: Range, rules: (DataValidation | null)[][]): void {
  const { engine } = range.context.host;
  refuseRules(range);
  if (rules.some((line) => line.some((rule) => (rule?.rule.choices.length ?? 0) > MOST_ITEMS)))
    throw new GoogleException(
      `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the "List from a range" criteria instead.`,
    );
  for (const { row, column, rows, columns, value } of rectangles(rules)) {
    const area = { sheet: range.area.sheet, row: range.area.row + row, column: range.area.column + column, rows, columns };
    engine.clearDropdown(area);
    if (!value) continue;
    const { choices, allowInvalid, help } = value.rule;
    engine.setDropdown({ area, choices, strict: !allowInvalid, ...(help === null ? {} : { help }) });
  }
}

function asRule(range: Range, dropdown: Dropdown): DataValidation {
  const { choices, strict, help } = dropdown;
  return new DataValidation(range.context, { choices, showDropdown: true, allowInvalid: !strict, help: help ?? null });
}

export function validationsOf(range: Range): (DataValidation | null)[][] {
  const { area } = range;
  const dropdowns = range.context.host.engine.dropdowns(area.sheet).filter((one) => overlap(one.area, area));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const dropdown = dropdowns.find((one) => contains(one.area, cellOf(area, row, column)));
      return dropdown ? asRule(range, dropdown) : null;
    }),
  );
}

function textOf(write: CellWrite | undefined): string | null {
  if (!write || "clear" in write || "formula" in write) return null;
  if ("text" in write) return write.text;
  return typeof write.raw === "boolean" ? String(write.raw).toUpperCase() : String(write.raw);
}

function refuseIn(range: Range, dropdown: Dropdown, cells: CellWrite[][]): void {
  cells.forEach((row, r) => {
    row.forEach((write, c) => {
      const cell = cellOf(range.area, r, c);
      const text = contains(dropdown.area, cell) ? textOf(write) : null;
      if (text === null || dropdown.choices.includes(text)) return;
      throw new GoogleException(
        `The data you entered in cell ${a1Of(cell, undefined)} violates the data validation rules set on this cell. ` +
          `Please enter one of the following values: ${dropdown.choices.join(", ")}.`,
      );
    });
  });
}

/** A strict dropdown refuses a script's value too. */
export function refuseInvalid(range: Range, cells: CellWrite[][]): void {
  for (const dropdown of range.context.host.engine.dropdowns(range.area.sheet)) {
    if (dropdown.strict && overlap(dropdown.area, range.area)) refuseIn(range, dropdown, cells);
  }
}
