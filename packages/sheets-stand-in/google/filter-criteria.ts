import type { FilterTest } from "../engine/engine";
import { BooleanCriteria } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";

/** What a filter asks of the cells of a column. */
export class FilterCriteria extends GoogleObject {
  readonly google = "SpreadsheetApp.FilterCriteria";

  constructor(
    context: Context,
    readonly test: FilterTest,
  ) {
    super(context);
  }
  getHiddenValues(): string[] | null {
    return this.test.kind === "HIDDEN_VALUES" ? this.test.values.map(String) : null;
  }
  getCriteriaType(): unknown {
    return this.test.kind === "HIDDEN_VALUES" ? null : BooleanCriteria[this.test.kind];
  }
  getCriteriaValues(): unknown[] {
    return this.test.kind === "HIDDEN_VALUES" ? [] : [...this.test.values];
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, { test: this.test });
  }
}

export class FilterCriteriaBuilder extends GoogleObject {
  readonly google = "SpreadsheetApp.FilterCriteriaBuilder";

  constructor(
    context: Context,
    readonly told: { test: FilterTest | null } = { test: null },
  ) {
    super(context);
  }
  setHiddenValues(values: unknown[]): this {
    if (values.some((value) => typeof value !== "string")) throw new GoogleException("Invalid argument: values");
    return ask(this, "HIDDEN_VALUES", ...(values as string[]));
  }
  whenCellEmpty(): this {
    return ask(this, "CELL_EMPTY");
  }
  whenCellNotEmpty(): this {
    return ask(this, "CELL_NOT_EMPTY");
  }
  whenTextEqualTo(text: string): this {
    return ask(this, "TEXT_EQUAL_TO", text);
  }
  whenTextNotEqualTo(text: string): this {
    return ask(this, "TEXT_NOT_EQUAL_TO", text);
  }
  whenTextContains(text: string): this {
    return ask(this, "TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: string): this {
    return ask(this, "TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextStartsWith(text: string): this {
    return ask(this, "TEXT_STARTS_WITH", text);
  }
  whenTextEndsWith(text: string): this {
    return ask(this, "TEXT_ENDS_WITH", text);
  }
  whenNumberEqualTo(number: number): this {
    return ask(this, "NUMBER_EQUAL_TO", number);
  }
  whenNumberNotEqualTo(number: number): this {
    return ask(this, "NUMBER_NOT_EQUAL_TO", number);
  }
  whenNumberGreaterThan(number: number): this {
    return ask(this, "NUMBER_GREATER_THAN", number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return ask(this, "NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  whenNumberLessThan(number: number): this {
    return ask(this, "NUMBER_LESS_THAN", number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return ask(this, "NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  whenNumberBetween(from: number, to: number): this {
    return ask(this, "NUMBER_BETWEEN", from, to);
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, { ...this.told });
  }
  build(): FilterCriteria {
    const { test } = this.told;
    if (!test) throw new Error("A filter criteria without a condition is not in the stand-in yet");
    return new FilterCriteria(this.context, test);
  }
}

/** The last condition that is told is the one that counts. */
function ask<Builder extends FilterCriteriaBuilder>(builder: Builder, kind: FilterTest["kind"], ...values: (string | number)[]): Builder {
  builder.told.test = { kind, values };
  return builder;
}
