/** Conditional-format rules, and the background that they and the cells' own styles make together. */
import { ICalculateFormulaService, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, type Corners, cornersOf, gridOf, holds } from "./addresses";
import type { Book } from "./book";
import type { Area, FormatRule } from "./engine";
import { formulaFor, formulaFrom } from "./locale";
import type { Locale } from "./locale-ways";
import { cellStyle, ruleLook, ruleStyle } from "./looks";
import { withEnds, withoutEnds } from "./open-references";
import { firstCell, sameAcross } from "./rule-economy";

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;
  private readonly formulas: ICalculateFormulaService;
  private readonly lexer: LexerTreeBuilder;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(ConditionalFormattingRuleModel);
    this.formulas = book.injector.get(ICalculateFormulaService);
    this.lexer = book.injector.get(LexerTreeBuilder);
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
    const sheet = this.book.sheet(area.sheet);
    const answers = await Promise.all(
      this.formulaRules(area.sheet)
        .filter(({ rule }) => rule.style?.bg?.rgb)
        .map(async (rule) => ({ background: ruleLook(rule.rule.style).background, holds: await this.matches(area, rule) })),
    );
    return gridOf(area, (row, column) => {
      const rule = answers.find(({ holds }) => holds(row, column));
      return rule?.background ?? cellStyle(sheet.getComposedCellStyle(row, column)).background ?? "#ffffff";
    });
  }

  /** In which cells of the area the rule's formula holds. */
  private async matches(area: Area, { ranges, rule }: FormulaRule): Promise<(row: number, column: number) => boolean> {
    const first = firstCell(ranges);
    const across = sameAcross(rule.value);
    const asked: Record<number, Record<number, string[]>> = {};
    for (const corners of ranges) {
      for (const [row, column] of cellsIn(overlap(area, corners))) {
        const place = across ? first.startColumn : column;
        const line = asked[row] ?? {};
        line[place] ??= [this.lexer.moveFormulaRefOffset(rule.value, place - first.startColumn, row - first.startRow)];
        asked[row] = line;
      }
    }
    const answers = (await this.formulas.executeFormulas({ [this.book.id]: { [area.sheet]: asked } }))[this.book.id]?.[area.sheet] ?? {};
    return (row, column) => {
      if (!ranges.some((corners) => holds(areaOf(area.sheet, corners), row, column))) return false;
      return isTrue(answers[row]?.[across ? first.startColumn : column]?.[0]?.value);
    };
  }

  private formulaRules(sheet: string): FormulaRule[] {
    const rules = this.model.getSubunitRules(this.book.id, sheet) ?? [];
    return rules.filter((rule): rule is FormulaRule => isFormulaRule(rule));
  }
}

function isFormulaRule(rule: IConditionFormattingRule): boolean {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
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

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function overlap(area: Area, corners: Corners): Corners {
  const own = cornersOf(area);
  return {
    startRow: Math.max(own.startRow, corners.startRow),
    startColumn: Math.max(own.startColumn, corners.startColumn),
    endRow: Math.min(own.endRow, corners.endRow),
    endColumn: Math.min(own.endColumn, corners.endColumn),
  };
}

function* cellsIn({ startRow, startColumn, endRow, endColumn }: Corners): Generator<[number, number]> {
  for (let row = startRow; row <= endRow; row += 1) for (let column = startColumn; column <= endColumn; column += 1) yield [row, column];
}
