/**
 * Univer computes a conditional-format rule in each cell of its area with every calculation: tens of thousands of formulas, before a
 * workbook is open. Here a rule is computed in the cells that are looked at, when they are: those that the grid draws, or that
 * somebody asks the colour of.
 */
import { ObjectMatrix } from "@univerjs/core";
import {
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaResultStatus,
  type FunctionVariantType,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { Corners } from "./addresses";
import type { Book } from "./book";
import type { Calculation } from "./calculation";
import { type FormulaRule, firstCell, isFormulaRule, sameAcross } from "./formula-rules";

/** Univer shows what it knew until the rule is marked, and then asks again. */
const LATER = { status: FormulaResultStatus.WAIT };

export class RuleAnswers {
  private readonly known = new Map<string, boolean>();
  private reading = false;
  private readonly rules: ConditionalFormattingRuleModel;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;

  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
  ) {
    this.rules = book.injector.get(ConditionalFormattingRuleModel);
    this.config = book.injector.get(IFormulaCurrentConfigService);
    this.runtime = book.injector.get(IFormulaRuntimeService);
    this.answerUniver();
    calculation.onEnd(() => this.lookAgain());
  }

  /** Whether a rule holds in a cell of its area, by the cells as they are; not while a calculation is under way. */
  holds(sheet: string, rule: FormulaRule, row: number, column: number): boolean {
    const first = firstCell(rule.ranges);
    const key = [sheet, first.startRow, first.startColumn, row, sameAcross(rule.rule.value) ? "" : column, rule.rule.value].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const holds = this.compute(sheet, rule.rule.value, first, row, column);
    this.known.set(key, holds);
    return holds;
  }

  /** The cells are not what they were. */
  forget(): void {
    this.known.clear();
    this.reading = false;
  }

  private lookAgain(): void {
    this.forget();
    const view = this.book.injector.get(ConditionalFormattingViewModel);
    for (const [sheet, rules] of this.rules.getUnitRules(this.book.id) ?? [])
      for (const rule of rules) if (isFormulaRule(rule)) view.markRuleDirty(this.book.id, sheet, rule.cfId);
  }

  private compute(sheet: string, formula: string, first: Corners, row: number, column: number): boolean {
    this.read();
    const { injector, id } = this.book;
    const { rowCount, columnCount } = this.book.sheet(sheet).getConfig();
    const node = generateAstNode(id, formula, injector.get(Lexer), injector.get(AstTreeBuilder), this.config);
    this.runtime.setCurrent(row, column, rowCount, columnCount, sheet, id);
    const value = injector.get(Interpreter).execute({ node, refOffsetX: column - first.startColumn, refOffsetY: row - first.startRow });
    const holds = isTrue(value);
    node.resetCalculationState();
    return holds;
  }

  /** Univer computes from what it has read of the workbook, and keeps ranges until a calculation ends: ours ends with the turn. */
  private read(): void {
    if (this.reading) return;
    this.reading = true;
    dropRanges();
    this.runtime.reset();
    this.config.loadDataLite();
    queueMicrotask(() => {
      this.reading = false;
      dropRanges();
    });
  }

  /** Rules of other kinds, which only a person can make at the grid, Univer computes as ever. */
  private answerUniver(): void {
    const service = this.book.injector.get(ConditionalFormattingFormulaService);
    const register = service.registerFormulaWithRange.bind(service);
    const answer = service.getFormulaResultWithCoords.bind(service);
    const matrix = service.getFormulaMatrix.bind(service);
    const ours = (sheet: string, id: string): FormulaRule | null => {
      const rule = this.rules.getRule(this.book.id, sheet, id);
      return rule && isFormulaRule(rule) ? rule : null;
    };
    service.registerFormulaWithRange = (unit, sheet, id, ...rest) => {
      if (!ours(sheet, id)) register(unit, sheet, id, ...rest);
    };
    service.getFormulaMatrix = (unit, sheet, id, formula) =>
      ours(sheet, id) ? { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() } : matrix(unit, sheet, id, formula);
    service.getFormulaResultWithCoords = (unit, sheet, id, formula, down = 0, right = 0) => {
      const rule = ours(sheet, id);
      if (!rule) return answer(unit, sheet, id, formula, down, right);
      // At each write Univer asks about all of its cells, only to learn which rules lie there.
      if (this.calculation.underWay() || this.book.scriptWrites()) return LATER;
      const { startRow, startColumn } = firstCell(rule.ranges);
      return { status: FormulaResultStatus.SUCCESS, result: this.holds(sheet, rule, startRow + down, startColumn + right) };
    };
    this.takeOver(service);
  }

  /** Rules that came with the workbook are known to Univer by now. */
  private takeOver(service: ConditionalFormattingFormulaService): void {
    const others = this.book.injector.get(RegisterOtherFormulaService);
    for (const [sheet, rules] of this.rules.getUnitRules(this.book.id) ?? []) {
      for (const rule of rules.filter(isFormulaRule)) {
        const known = service.deleteCache(this.book.id, sheet, rule.cfId).map(({ formulaId }) => formulaId);
        if (known.length > 0) others.deleteFormula(this.book.id, sheet, known);
      }
    }
  }
}

function dropRanges(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

/** Of several values, the first counts. */
function isTrue(answer: FunctionVariantType): boolean {
  const value = answer.isReferenceObject() ? (answer as BaseReferenceObject).toArrayValueObject() : (answer as BaseValueObject);
  const first = value.isArray() ? (value as ReturnType<BaseReferenceObject["toArrayValueObject"]>).get(0, 0) : value;
  if (!first || first.isError()) return false;
  const raw = first.getValue();
  return raw === true || (typeof raw === "number" && raw !== 0);
}
