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
import type { Book } from "../engine/book";
import type { Calculation } from "../engine/calculation";
import { type FormulaRule, firstCell, isFormulaRule, sameAcross } from "../engine/formula-rules";

/** Univer asks again once the rule is marked, as it does after each write. */
const LATER = { status: FormulaResultStatus.WAIT };

/** More are not computed anew after each calculation. */
const MANY = 2000;

/** A cell that a rule was asked about. */
interface Place {
  sheet: string;
  formula: string;
  /** The cell as seen from which the formula is written. */
  first: { row: number; column: number };
  row: number;
  column: number;
}

function placeOf(sheet: string, { ranges, rule }: FormulaRule, row: number, column: number): Place {
  const { startRow, startColumn } = firstCell(ranges);
  const across = sameAcross(rule.value);
  return { sheet, formula: rule.value, first: { row: startRow, column: across ? 0 : startColumn }, row, column: across ? 0 : column };
}

const keyOf = ({ sheet, formula, first, row, column }: Place): string => [sheet, first.row, first.column, row, column, formula].join();

export class RuleAnswers {
  /** What Univer has been told. */
  private readonly told = new Map<string, { place: Place; holds: boolean }>();
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
    calculation.onEnd(() => this.tellAgain());
  }

  /** Whether a rule holds in a cell of its area, by the cells as they are now; not while a calculation is under way. */
  look(): (sheet: string, rule: FormulaRule, row: number, column: number) => boolean {
    this.reading = false;
    const seen = new Map<string, boolean>();
    return (sheet, rule, row, column) => {
      const place = placeOf(sheet, rule, row, column);
      const holds = seen.get(keyOf(place)) ?? this.compute(place);
      seen.set(keyOf(place), holds);
      return holds;
    };
  }

  /** While a calculation is under way, what was told before it. */
  private tell(place: Place): boolean {
    const told = this.told.get(keyOf(place));
    if (told) return told.holds;
    const holds = !this.calculation.underWay() && this.compute(place);
    this.told.set(keyOf(place), { place, holds });
    return holds;
  }

  /** Has drawn anew what holds otherwise than was told: most calculations change no colour. */
  private tellAgain(): void {
    const front = this.book.workbook.getActiveSheet()?.getSheetId();
    const told = [...this.told.values()];
    this.told.clear();
    this.reading = false;
    const changed = told.filter(({ place, holds }) => {
      if (place.sheet !== front || told.length > MANY) return true;
      return this.tell(place) !== holds;
    });
    this.mark(changed.map(({ place }) => place));
  }

  private mark(places: Place[]): void {
    const view = this.book.injector.get(ConditionalFormattingViewModel);
    const marked = new Map<string, Set<string>>();
    for (const { sheet, formula } of places) marked.set(sheet, (marked.get(sheet) ?? new Set()).add(formula));
    for (const [sheet, formulas] of marked) {
      const rules = (this.rules.getSubunitRules(this.book.id, sheet) ?? []).filter(isFormulaRule);
      for (const { cfId, rule } of rules) if (formulas.has(rule.value)) view.markRuleDirty(this.book.id, sheet, cfId);
    }
  }

  private compute({ sheet, formula, first, row, column }: Place): boolean {
    this.read();
    const { injector, id } = this.book;
    const { rowCount, columnCount } = this.book.sheet(sheet).getConfig();
    const node = generateAstNode(id, formula, injector.get(Lexer), injector.get(AstTreeBuilder), this.config);
    this.runtime.setCurrent(row, column, rowCount, columnCount, sheet, id);
    const value = injector.get(Interpreter).execute({ node, refOffsetX: column - first.column, refOffsetY: row - first.row });
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
      // While a script writes nothing is drawn.
      if (this.book.scriptWrites()) return LATER;
      const { startRow, startColumn } = firstCell(rule.ranges);
      return { status: FormulaResultStatus.SUCCESS, result: this.tell(placeOf(sheet, rule, startRow + down, startColumn + right)) };
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
