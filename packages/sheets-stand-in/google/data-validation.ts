import { DataValidationCriteria } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";

export interface ListRule {
  choices: string[];
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

/** A dropdown's rule. */
export class DataValidation extends GoogleObject {
  readonly google = "SpreadsheetApp.DataValidation";

  constructor(
    context: Context,
    readonly rule: ListRule,
  ) {
    super(context);
  }
  getCriteriaType(): unknown {
    return DataValidationCriteria.VALUE_IN_LIST;
  }
  getCriteriaValues(): unknown[] {
    return [[...this.rule.choices], this.rule.showDropdown];
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.help;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, { ...this.rule });
  }
}

export class DataValidationBuilder extends GoogleObject {
  readonly google = "SpreadsheetApp.DataValidationBuilder";

  constructor(
    context: Context,
    readonly rule: ListRule = { choices: [], showDropdown: true, allowInvalid: true, help: null },
  ) {
    super(context);
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    this.rule.choices = values.map(String);
    this.rule.showDropdown = showDropdown;
    return this;
  }
  setAllowInvalid(allow: boolean): this {
    this.rule.allowInvalid = allow;
    return this;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, { ...this.rule });
  }
  setHelpText(text: string): this {
    this.rule.help = text;
    return this;
  }
  build(): DataValidation {
    if (!this.rule.choices.length) throw new GoogleException("Cannot build a data validation rule without criteria.");
    return new DataValidation(this.context, { ...this.rule, choices: [...this.rule.choices] });
  }
}
