import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { BooleanCriteria, DataValidationCriteria, Dimension, ProtectionType, RecalculationInterval, WrapStrategy } from "./constants";
import { DataValidationBuilder } from "./data-validation";
import { FilterCriteriaBuilder } from "./filter-criteria";
import { GoogleObject } from "./google-object";
import type { Range } from "./range";
import type { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

export class SpreadsheetApp extends GoogleObject {
  readonly google = "SpreadsheetApp";
  override plain = { BooleanCriteria, DataValidationCriteria, Dimension, ProtectionType, RecalculationInterval, WrapStrategy };

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.context);
  }
  getActive(): Spreadsheet {
    return new Spreadsheet(this.context);
  }
  getActiveSheet(): Sheet {
    return new Spreadsheet(this.context).getActiveSheet();
  }
  getActiveRange(): Range | null {
    return new Spreadsheet(this.context).getActiveRange();
  }
  getActiveCell(): Range {
    return new Spreadsheet(this.context).getActiveCell();
  }
  getUi(): Ui {
    return new Ui(this.context);
  }
  /** Writes land at once here; what they make Sheets calculate lands after the run. */
  flush(): void {}
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.context);
  }
}
