import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { BooleanCriteria, DataValidationCriteria, ProtectionType, RecalculationInterval } from "./constants";
import { DataValidationBuilder } from "./data-validation";
import { GoogleObject } from "./google-object";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import type { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

export class SpreadsheetApp extends GoogleObject {
  readonly google = "SpreadsheetApp";
  override plain = { BooleanCriteria, DataValidationCriteria, ProtectionType, RecalculationInterval };

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
  getActiveRangeList(): RangeList | null {
    return new Spreadsheet(this.context).getActiveRangeList();
  }
  getUi(): Ui {
    return new Ui(this.context);
  }
  /** Writes land at once here; what they make Sheets calculate lands after the run. */
  flush(): void {}
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.context);
  }
}
