/** Conditional-format rules, and the background that they and the cells' own styles make together. */
import { FormulaResultStatus } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, cornersOf, gridOf, holds } from "./addresses";
import type { Book } from "./book";
import type { Area, FormatRule } from "./engine";
import { cellStyle, ruleLook, ruleStyle } from "./looks";

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

const WAIT_AT_MOST = 30_000;

export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;
  private readonly results: ConditionalFormattingFormulaService;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(ConditionalFormattingRuleModel);
    this.results = book.injector.get(ConditionalFormattingFormulaService);
  }

  all(sheet: string): FormatRule[] {
    return this.formulaRules(sheet).map(({ ranges, rule }) => ({
      areas: ranges.map((range) => areaOf(sheet, range)),
      formula: rule.value,
      look: ruleLook(rule.style),
    }));
  }

  /** Rules of other kinds, which only a person can make at the grid, stay. */
  replace(sheet: string, rules: FormatRule[]): void {
    for (const { cfId } of this.formulaRules(sheet)) this.book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
    // Univer puts a new rule first.
    for (const rule of [...rules].reverse()) this.book.run(AddConditionalRuleMutation.id, { subUnitId: sheet, rule: univerRule(rule) });
  }

  /** Only after the calculation has settled are the rules' answers those of the present cells. */
  async painted(area: Area, settle: () => Promise<void>): Promise<string[][]> {
    this.book.checkInside(area);
    await this.rulesComputed(area.sheet, settle);
    const sheet = this.book.sheet(area.sheet);
    const rules = this.formulaRules(area.sheet).filter(({ rule }) => rule.style?.bg?.rgb);
    return gridOf(area, (row, column) => {
      const rule = rules.find((candidate) => this.matches(area.sheet, candidate, row, column));
      const own = cellStyle(sheet.getComposedCellStyle(row, column)).background;
      return (rule ? ruleLook(rule.rule.style).background : own) ?? "#ffffff";
    });
  }

  private async rulesComputed(sheet: string, settle: () => Promise<void>): Promise<void> {
    const deadline = Date.now() + WAIT_AT_MOST;
    await settle();
    while (this.formulaRules(sheet).some((rule) => this.matrix(sheet, rule).status !== FormulaResultStatus.SUCCESS)) {
      if (Date.now() > deadline) throw new Error("The conditional-format rules were not computed within half a minute.");
      await new Promise((resolve) => setTimeout(resolve, 20));
      await settle();
    }
  }

  /** The rule's answers count from the first cell of its first area. */
  private matches(sheet: string, rule: FormulaRule, row: number, column: number): boolean {
    if (!rule.ranges.some((range) => holds(areaOf(sheet, range), row, column))) return false;
    const first = [...rule.ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)[0];
    if (!first) return false;
    const { cfId, rule: config } = rule;
    const answer = this.results.getFormulaResultWithCoords(
      this.book.id,
      sheet,
      cfId,
      config.value,
      row - first.startRow,
      column - first.startColumn,
    );
    return answer.result === true || (typeof answer.result === "number" && answer.result !== 0);
  }

  private matrix(sheet: string, { cfId, rule }: FormulaRule): { status: FormulaResultStatus } {
    return this.results.getFormulaMatrix(this.book.id, sheet, cfId, rule.value);
  }

  private formulaRules(sheet: string): FormulaRule[] {
    const rules = this.model.getSubunitRules(this.book.id, sheet) ?? [];
    return rules.filter((rule): rule is FormulaRule => isFormulaRule(rule));
  }
}

function isFormulaRule(rule: IConditionFormattingRule): boolean {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

function univerRule(rule: FormatRule): FormulaRule {
  return {
    cfId: createCfId(),
    ranges: rule.areas.map(cornersOf),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: rule.formula, style: ruleStyle(rule.look) },
  };
}
