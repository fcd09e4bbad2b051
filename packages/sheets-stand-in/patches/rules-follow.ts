/**
 * Conditional-format rules follow when rows and columns come, go and move. Univer moves their areas (in its UI package only)
 * but leaves "$C" in their formulas as it was, so that it is done here, headless and in the browser.
 */
import { CommandType, type ICommandInfo, type IDisposable, type IRange, UndoCommand } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../engine/book";
import { firstCell } from "../engine/formula-rules";
import { shiftReferences } from "../engine/formula-text";
import { shiftOf } from "../engine/grid-shifts";
import type { Shift } from "../engine/shifts";

type Rule = IConditionFormattingRule;

export class RulesFollow {
  private readonly model: ConditionalFormattingRuleModel;
  private readonly lexer: LexerTreeBuilder;
  private readonly listeners: IDisposable[];
  /** What the rules of a tab are to be when the command that reshapes it has ended. */
  private readonly expected = new Map<string, Rule[]>();

  constructor(private readonly book: Book) {
    this.model = book.injector.get(ConditionalFormattingRuleModel);
    this.lexer = book.injector.get(LexerTreeBuilder);
    this.listeners = [
      book.commands.beforeCommandExecuted((command) => this.before(command)),
      book.commands.onCommandExecuted((command) => this.after(command)),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private before({ id, params }: Readonly<ICommandInfo>): void {
    const shift = shiftOf(id, params);
    if (!shift) return;
    const sheet = (params as { subUnitId: string }).subUnitId;
    const rules = this.expected.get(sheet) ?? this.model.getSubunitRules(this.book.id, sheet) ?? [];
    if (rules.length > 0)
      this.expected.set(
        sheet,
        rules.flatMap((rule) => this.shifted(rule, shift)),
      );
  }

  private after({ id, type }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.COMMAND || this.expected.size === 0) return;
    const expected = [...this.expected];
    this.expected.clear();
    // Univer has put back the rules themselves.
    if (id === UndoCommand.id) return;
    for (const [sheet, rules] of expected) this.replace(sheet, rules);
  }

  private replace(sheet: string, rules: Rule[]): void {
    const present = [...(this.model.getSubunitRules(this.book.id, sheet) ?? [])];
    if (JSON.stringify(present) === JSON.stringify(rules)) return;
    for (const { cfId } of present) this.book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
    // Univer puts a new rule first.
    for (const rule of [...rules].reverse()) this.book.run(AddConditionalRuleMutation.id, { subUnitId: sheet, rule });
  }

  private shifted(rule: Rule, shift: Shift): Rule[] {
    const ranges = rule.ranges.flatMap((range) => rangesAfter(range, shift));
    if (ranges.length === 0) return [];
    if (!("value" in rule.rule) || typeof rule.rule.value !== "string") return [{ ...rule, ranges }];
    const value = this.formulaAfter(rule.rule.value, rule.ranges, ranges, shift);
    return [{ ...rule, ranges, rule: { ...(rule.rule as IFormulaHighlightCell), value } }];
  }

  /** The formula is read from a cell that is still there afterwards, shifted, and read from the new first cell. */
  private formulaAfter(formula: string, before: IRange[], after: IRange[], shift: Shift): string {
    const [start, end] = shift.axis === "row" ? (["startRow", "endRow"] as const) : (["startColumn", "endColumn"] as const);
    const oldFirst = firstCell(before)[start];
    let seenFrom = oldFirst;
    const last = Math.max(...before.map((range) => range[end]));
    while (seenFrom < last && shift.of(seenFrom) === null) seenFrom += 1;
    const arrived = shift.of(seenFrom) ?? seenFrom;
    const from = this.seenElsewhere(formula, shift.axis, seenFrom - oldFirst);
    return this.seenElsewhere(shiftReferences(from, shift), shift.axis, firstCell(after)[start] - arrived);
  }

  private seenElsewhere(formula: string, axis: Shift["axis"], by: number): string {
    if (by === 0) return formula;
    return axis === "row" ? this.lexer.moveFormulaRefOffset(formula, 0, by) : this.lexer.moveFormulaRefOffset(formula, by, 0);
  }
}

function rangesAfter(range: IRange, shift: Shift): IRange[] {
  if (shift.axis === "row") return shift.spans(range.startRow, range.endRow).map(([startRow, endRow]) => ({ ...range, startRow, endRow }));
  return shift.spans(range.startColumn, range.endColumn).map(([startColumn, endColumn]) => ({ ...range, startColumn, endColumn }));
}
