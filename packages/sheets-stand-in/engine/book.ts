/** The workbook as the engine's parts see it: Univer's services, the tabs, and whether a script is writing. */
import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./engine";
import type { Locale } from "./locale-ways";

/** A Univer with a workbook open, headless or with its UI. */
export interface Attached {
  univer: Univer;
  api: FUniver;
  injector: Injector;
}

export class Book {
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly univer: Univer;
  locale: Locale = "en_US";
  /** The present one. */
  year: () => number = () => new Date().getUTCFullYear();
  private readonly api: FUniver;
  private scripts = 0;
  private typings = 0;

  constructor({ univer, api, injector }: Attached) {
    this.univer = univer;
    this.api = api;
    this.injector = injector;
    this.commands = injector.get(ICommandService);
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer has no open workbook to attach to.");
    this.workbook = workbook;
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  sheet(sheet: string): Worksheet {
    const found = this.workbook.getSheetBySheetId(sheet);
    if (!found) throw new Error(`There is no tab with the id ${sheet}.`);
    return found;
  }

  facade(): FWorkbook {
    const found = this.api.getWorkbook(this.id);
    if (!found) throw new Error("The workbook has been closed.");
    return found;
  }

  facadeSheet(sheet: string): FWorksheet {
    const found = this.facade().getSheetBySheetId(sheet);
    if (!found) throw new Error(`There is no tab with the id ${sheet}.`);
    return found;
  }

  /** Everything written meanwhile counts as a script's, so that it is reported to nobody. */
  asScript<T>(work: () => T): T {
    this.scripts += 1;
    try {
      return work();
    } finally {
      this.scripts -= 1;
    }
  }

  /** Everything written meanwhile is what a person typed. */
  asTyped<T>(work: () => T): T {
    this.typings += 1;
    try {
      return work();
    } finally {
      this.typings -= 1;
    }
  }

  personTypes(): boolean {
    return this.typings > 0;
  }

  scriptWrites(): boolean {
    return this.scripts > 0;
  }

  run(command: string, parameters: object): void {
    this.asScript(() => {
      const done = this.commands.syncExecuteCommand(command, { unitId: this.id, ...parameters });
      if (!done) throw new Error(`The spreadsheet engine refused ${command}.`);
    });
  }

  checkInside(area: Area): void {
    const sheet = this.sheet(area.sheet);
    const fits = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
    if (fits && area.row + area.rows <= sheet.getRowCount() && area.column + area.columns <= sheet.getColumnCount()) return;
    throw new RangeError(
      `Rows ${area.row} to ${area.row + area.rows - 1}, columns ${area.column} to ${area.column + area.columns - 1} are not all on the tab.`,
    );
  }
}
