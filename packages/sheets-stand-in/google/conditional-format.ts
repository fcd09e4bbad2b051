import type { FormatRule } from "../engine/engine";
import { type ColourText, colourOf } from "./colours";
import { BooleanCriteria, type Constant } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { Range } from "./range";

export interface RuleParts {
  ranges: Range[];
  criteria: Constant | null;
  value: string;
  look: FormatRule["look"];
}

const copyOf = (parts: RuleParts): RuleParts => ({ ...parts, ranges: [...parts.ranges], look: { ...parts.look } });

/** What a rule asks, and the look that it gives. */
export class BooleanCondition extends GoogleObject {
  readonly google = "SpreadsheetApp.BooleanCondition";

  constructor(
    context: Context,
    private readonly parts: RuleParts,
  ) {
    super(context);
  }
  getCriteriaType(): unknown {
    return this.parts.criteria;
  }
  getCriteriaValues(): unknown[] {
    return [this.parts.value];
  }
  getBackground(): string | null {
    return this.parts.look.background ?? null;
  }
}

export class ConditionalFormatRule extends GoogleObject {
  readonly google = "SpreadsheetApp.ConditionalFormatRule";

  constructor(
    context: Context,
    readonly parts: RuleParts,
  ) {
    super(context);
  }
  getRanges(): Range[] {
    return this.parts.ranges;
  }
  getBooleanCondition(): BooleanCondition | null {
    return new BooleanCondition(this.context, this.parts);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, copyOf(this.parts));
  }
}

export class ConditionalFormatRuleBuilder extends GoogleObject {
  readonly google = "SpreadsheetApp.ConditionalFormatRuleBuilder";

  constructor(
    context: Context,
    private readonly parts: RuleParts = { ranges: [], criteria: null, value: "", look: {} },
  ) {
    super(context);
  }
  whenFormulaSatisfied(formula: string): this {
    this.parts.criteria = BooleanCriteria.CUSTOM_FORMULA;
    this.parts.value = formula;
    return this;
  }
  setBackground(colour: ColourText): this {
    this.parts.look.background = colourOf(colour) ?? undefined;
    return this;
  }
  setFontColor(colour: ColourText): this {
    this.parts.look.fontColor = colourOf(colour) ?? undefined;
    return this;
  }
  setBold(bold: boolean): this {
    this.parts.look.bold = bold;
    return this;
  }
  setRanges(ranges: Range[]): this {
    this.parts.ranges = [...ranges];
    return this;
  }
  build(): ConditionalFormatRule {
    if (!this.parts.criteria) throw new GoogleException("Cannot build a conditional format rule without a condition.");
    if (!this.parts.ranges.length) throw new GoogleException("Cannot build a conditional format rule without ranges.");
    return new ConditionalFormatRule(this.context, copyOf(this.parts));
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, copyOf(this.parts));
  }
}
