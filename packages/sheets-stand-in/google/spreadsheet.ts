import type { Interval } from "../engine/engine";
import { Constant, RecalculationInterval } from "./constants";
import { GoogleException } from "./exception";
import { formOf } from "./forms";
import { GoogleObject } from "./google-object";
import { NamedRange } from "./named-range";
import { isUnattended } from "./permissions";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { Sheet } from "./sheet";
import { TextFinder } from "./text-finder";

const NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i;

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** The spreadsheet that the script stands in. */
export class Spreadsheet extends GoogleObject {
  readonly google = "SpreadsheetApp.Spreadsheet";

  getName(): string {
    return this.context.host.engine.name();
  }
  getId(): string {
    return this.context.host.state.id;
  }
  getSpreadsheetTimeZone(): string {
    return this.context.host.engine.zone();
  }
  /** Of the first tab to which a form is linked. */
  getFormUrl(): string | null {
    const { host } = this.context;
    const [form] = host.engine.tabs().flatMap(({ id }) => formOf(host, id) ?? []);
    return form?.url ?? null;
  }
  getSpreadsheetLocale(): string {
    return this.context.host.engine.locale();
  }

  getSheets(): Sheet[] {
    return this.context.host.engine.tabs().map((tab) => new Sheet(this.context, tab.id));
  }
  getSheetById(id: number): Sheet | null {
    const found = this.context.host.engine.tabs().find(({ gid }) => gid === id);
    return found ? new Sheet(this.context, found.id) : null;
  }
  getSheetByName(name: string): Sheet | null {
    const tab = this.context.host.engine.tabs().find((one) => one.name === name);
    return tab ? new Sheet(this.context, tab.id) : null;
  }
  insertSheet(first?: string | number, second?: number): Sheet {
    const { engine } = this.context.host;
    const taken = engine.tabs().map((tab) => tab.name);
    const name = typeof first === "string" ? first : freeName(taken);
    if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) {
      throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const active = engine.tabs().findIndex((tab) => tab.id === engine.activeTab());
    const tab = engine.addTab(name, typeof first === "number" ? first : (second ?? active + 1));
    return new Sheet(this.context, tab.id).activate();
  }
  deleteSheet(sheet: Sheet): void {
    const { engine } = this.context.host;
    if (engine.tabs().length < 2) throw new GoogleException("You can't remove all the sheets in a document.");
    if (engine.tabs().every((tab) => tab.hidden || tab.id === sheet.id)) {
      throw new GoogleException("You can't remove all the visible sheets in a document.");
    }
    engine.deleteTab(sheet.id);
  }
  getActiveSheet(): Sheet {
    const { engine } = this.context.host;
    // An unattended run has no person before it: Google takes the first tab.
    const id = isUnattended(this.context.run) ? engine.tabs()[0]?.id : (this.context.run.cell?.sheet ?? engine.activeTab());
    return new Sheet(this.context, id ?? engine.activeTab());
  }
  getActiveRange(): Range | null {
    const { engine } = this.context.host;
    return new Range(this.context, this.context.run.cell ?? engine.selection());
  }
  getActiveRangeList(): RangeList | null {
    const { context } = this;
    const areas = context.run.cell ? [context.run.cell] : context.host.engine.selections();
    return areas.length === 0
      ? null
      : new RangeList(
          context,
          areas.map((area) => new Range(context, area)),
        );
  }

  getRangeByName(name: string): Range | null {
    const named = this.context.host.engine.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
    return named ? new Range(this.context, named.area) : null;
  }
  getNamedRanges(): NamedRange[] {
    return this.context.host.engine.names().map(({ name }) => new NamedRange(this.context, name));
  }
  setNamedRange(name: string, range: Range): void {
    if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw new GoogleException(`The name "${name}" for a named range is invalid.`);
    this.context.host.engine.setName(name, range.area);
  }
  removeNamedRange(name: string): void {
    const known = this.context.host.engine.names().some((one) => one.name === name);
    if (!known) throw new GoogleException(`The named range "${name}" does not exist.`);
    this.context.host.engine.deleteName(name);
  }

  getRecalculationInterval(): unknown {
    return RecalculationInterval[this.context.host.engine.interval()];
  }
  setRecalculationInterval(interval: unknown): Spreadsheet {
    if (interval instanceof Constant) this.context.host.engine.setInterval(interval.name() as Interval);
    return this;
  }
  toast(message: string, title = "", seconds = 5): void {
    // Nobody sees what an unattended run says.
    if (!isUnattended(this.context.run)) this.context.host.dialogs.toast(message, title, seconds);
  }
  createTextFinder(text: string): TextFinder {
    const { engine } = this.context.host;
    const areas = engine.tabs().map((tab) => {
      const last = engine.lastCell(tab.id);
      return { sheet: tab.id, row: 0, column: 0, rows: Math.max(last.row, 0) + 1, columns: Math.max(last.column, 0) + 1 };
    });
    return new TextFinder(this.context, areas, text);
  }
}
