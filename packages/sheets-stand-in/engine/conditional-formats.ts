/** Conditional-format rules, and the background that they and the cells' own styles make together. */
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, cornersOf, gridOf, holds } from "./addresses";
import type { Book } from "./book";
import type { Area, FormatRule } from "./engine";
import { type FormulaRule, isFormulaRule } from "./formula-rules";
import { formulaFor, formulaFrom } from "./locale";
import type { Locale } from "./locale-ways";
import { cellStyle, ruleLook, ruleStyle } from "./looks";
import { withEnds, withoutEnds } from "./open-references";

/** Whether a rule holds in a cell of its area, by the cells as they are now. */
export interface Answers {
  look(): (sheet: string, rule: FormulaRule, row: number, column: number) => boolean;
}

export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(
    private readonly book: Book,
    private readonly answers: Answers,
  ) {
    this.model = book.injector.get(ConditionalFormattingRuleModel);
  }

  all(sheet: string): FormatRule[] {
    return this.formulaRules(sheet).map(({ ranges, rule }) => ({
      areas: ranges.map((range) => areaOf(sheet, range)),
      formula: formulaFor(withoutEnds(rule.value), this.book.locale),
      look: ruleLook(rule.style),
    }));
  }

  /** Rules of other kinds, which only a person can make at the grid, stay. */
  replace(sheet: string, rules: FormatRule[]): void {
    for (const { cfId } of this.formulaRules(sheet)) this.book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
    // Univer puts a new rule first.
    for (const rule of [...rules].reverse())
      this.book.run(AddConditionalRuleMutation.id, { subUnitId: sheet, rule: univerRule(rule, this.book.locale) });
  }

  /** Only after the calculation has settled do the rules see the present cells. */
  async painted(area: Area, settle: () => Promise<void>): Promise<string[][]> {
    this.book.checkInside(area);
    await settle();
    const isIn = this.answers.look();
    const sheet = this.book.sheet(area.sheet);
    const rules = this.formulaRules(area.sheet).filter(({ rule }) => rule.style?.bg?.rgb);
    const covers = ({ ranges }: FormulaRule, row: number, column: number) =>
      ranges.some((corners) => holds(areaOf(area.sheet, corners), row, column));
    return gridOf(area, (row, column) => {
      const rule = rules.find((rule) => covers(rule, row, column) && isIn(area.sheet, rule, row, column));
      return (rule && ruleLook(rule.rule.style).background) ?? cellStyle(sheet.getComposedCellStyle(row, column)).background ?? "#ffffff";
    });
  }

  private formulaRules(sheet: string): FormulaRule[] {
    const rules = this.model.getSubunitRules(this.book.id, sheet) ?? [];
    return rules.filter(isFormulaRule);
  }
}

function univerRule(rule: FormatRule, locale: Locale): FormulaRule {
  return {
    cfId: createCfId(),
    ranges: rule.areas.map(cornersOf),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: withEnds(formulaFrom(rule.formula, locale)),
      style: ruleStyle(rule.look),
    },
  };
}
