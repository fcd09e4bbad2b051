import { cellAddress } from "../engine/addresses";
import type { Area, FormatRule } from "../engine/engine";
import type { RuleParts } from "./conditional-format";
import { BooleanCriteria } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { Range } from "./range";

const firstCell = (area: Area): string => cellAddress(area.row, area.column);

/** The engine knows rules by formula only: "text is exactly" is written as one that can be told again. */
const TEXT_EQUAL = /^=EXACT\(([A-Z]+\d+),"((?:[^"]|"")*)"\)$/;

const otherSheet = (formula: string): boolean => /!/.test(formula.replace(/"[^"]*"/g, ""));

/** A rule as the engine takes it; `sheet` is the tab that it is set on. */
export function toRule(parts: RuleParts, sheet: string): FormatRule {
  const areas = parts.ranges.map((range) => range.area);
  const [first] = areas;
  const isText = parts.criteria === BooleanCriteria.TEXT_EQUAL_TO;
  if (!first || areas.some((area) => area.sheet !== sheet) || (!isText && otherSheet(parts.value))) {
    throw new GoogleException("Conditional format rule cannot reference a different sheet.");
  }
  const formula = isText ? `=EXACT(${firstCell(first)},"${parts.value.replaceAll('"', '""')}")` : parts.value;
  return { areas, formula, look: parts.look };
}

export function fromRule(context: Context, rule: FormatRule): RuleParts {
  const ranges = rule.areas.map((area) => new Range(context, area));
  const [first] = rule.areas;
  const text = TEXT_EQUAL.exec(rule.formula);
  if (text && first && text[1] === firstCell(first)) {
    return { ranges, criteria: BooleanCriteria.TEXT_EQUAL_TO, value: (text[2] ?? "").replaceAll('""', '"'), look: rule.look };
  }
  return { ranges, criteria: BooleanCriteria.CUSTOM_FORMULA, value: rule.formula, look: rule.look };
}
