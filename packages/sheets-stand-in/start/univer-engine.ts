/** The engine over a Univer with a workbook open: the same headless and in the browser. */
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { gridOf } from "../engine/addresses";
import { type Attached, Book } from "../engine/book";
import { Calculation } from "../engine/calculation";
import { Cells } from "../engine/cells";
import { ChangeWatch } from "../engine/change-watch";
import { Charts } from "../engine/charts";
import { Clock } from "../engine/clock";
import { ConditionalFormats } from "../engine/conditional-formats";
import { Dropdowns } from "../engine/dropdowns";
import { Edits } from "../engine/edits";
import type {
  Area,
  CellStyle,
  CellWrite,
  ChangeKind,
  Chart,
  Dropdown,
  Engine,
  Filter,
  FormatRule,
  Interval,
  NamedArea,
  Raw,
  Tab,
  UserEdit,
} from "../engine/engine";
import { Filters } from "../engine/filters";
import { FormatsAndStyles } from "../engine/formats-and-styles";
import { FormulaCells } from "../engine/formula-cells";
import { Functions } from "../engine/functions";
import { type Locale, WAYS } from "../engine/locale-ways";
import { Messages } from "../engine/messages";
import { NamedAreas } from "../engine/named-areas";
import { Notes } from "../engine/notes";
import { endOpenReferencesAtTheTab } from "../engine/open-references";
import { type SavedWorkbook, saveWorkbook, spillAgain } from "../engine/saved-workbook";
import { Selection } from "../engine/selection";
import { sortArea } from "../engine/sorting";
import { Tabs } from "../engine/tabs";
import { readTypingAsSheets, showAsSheets } from "../engine/typing-at-the-grid";
import { VolatileCells } from "../engine/volatile-cells";
import { fitWrappedRows } from "../engine/wrapped-rows";
import { keepBlankReferencesBlank } from "../patches/blank-references";
import { computeOneBranch } from "../patches/branches";
import { NamesInFormulas } from "../patches/names-in-formulas";
import { quietUniver } from "../patches/quiet-univer";
import { letReferencesFollow } from "../patches/references-follow";
import { RuleAnswers } from "../patches/rule-answers";
import { RulesFollow } from "../patches/rules-follow";
import { haveRulesStandNowhere } from "../patches/rules-stand-nowhere";
import { asIfInFront } from "../patches/tab-in-front";
import { VanishedSpills } from "../patches/vanished-spills";
import { dayFunctions } from "../patches/workday";

/** `saved` is what the opened snapshot was taken from; a new workbook has none. Where it is `calculated`, nothing is, at first. */
export function attachEngine(attached: Attached, saved?: SavedWorkbook, calculated = false): Engine {
  quietUniver();
  keepBlankReferencesBlank();
  computeOneBranch();
  endOpenReferencesAtTheTab();
  haveRulesStandNowhere();
  return new UniverEngine(new Book(attached), saved, calculated && saved?.spilled !== undefined);
}

class UniverEngine implements Engine {
  private readonly clock = new Clock();
  private readonly cells: Cells;
  private readonly looks: FormatsAndStyles;
  private readonly tabList: Tabs;
  private readonly named: NamedAreas;
  private readonly conditional: ConditionalFormats;
  private readonly lists: Dropdowns;
  private readonly notes: Notes;
  private readonly functions: Functions;
  private readonly calculation: Calculation;
  private readonly volatiles: VolatileCells;
  private readonly vanishedSpills: VanishedSpills;
  private readonly edits: Edits;
  private readonly formulaCells: FormulaCells;
  private readonly renamings: NamesInFormulas;
  private readonly rulesFollow: RulesFollow;
  private readonly errors: Messages;
  private readonly selected: Selection;
  private readonly chartList: Charts;
  private readonly filters: Filters;
  private readonly changes: ChangeWatch;

  constructor(
    private readonly book: Book,
    saved: SavedWorkbook | undefined,
    /** What its formulas show holds, also once it is known what they call. */
    private calculated: boolean,
  ) {
    this.calculation = new Calculation(book);
    if (calculated && saved?.spilled) spillAgain(book, saved.spilled);
    this.vanishedSpills = new VanishedSpills(book, this.calculation);
    this.functions = new Functions(book, this.clock, dayFunctions);
    this.cells = new Cells(book);
    this.formulaCells = new FormulaCells(book);
    this.looks = new FormatsAndStyles(book, this.calculation, this.cells);
    this.tabList = new Tabs(book, (sheet, work) => asIfInFront(book, sheet, work));
    this.named = new NamedAreas(book);
    this.conditional = new ConditionalFormats(book, new RuleAnswers(book, this.calculation));
    this.lists = new Dropdowns(book);
    this.notes = new Notes(book);
    this.volatiles = new VolatileCells(this.book, this.formulaCells, this.named);
    this.edits = new Edits(book, this.cells, this.looks);
    this.renamings = new NamesInFormulas(book, this.formulaCells, this.calculation);
    this.rulesFollow = new RulesFollow(book);
    this.errors = new Messages(book, this.cells);
    this.selected = new Selection(book);
    this.chartList = new Charts(book);
    this.filters = new Filters(book, this.cells);
    this.changes = new ChangeWatch(book);
    book.year = () => new Date(this.now()).getUTCFullYear();
    readTypingAsSheets(book);
    showAsSheets(book);
    letReferencesFollow(book);
    if (saved) this.restore(saved);
    this.tabs();
  }

  zone(): string {
    return this.clock.zone;
  }

  setZone(zone: string): void {
    this.clock.zone = zone;
  }

  now(): number {
    return this.clock.now();
  }

  setNow(milliseconds: number): void {
    this.clock.setNow(milliseconds);
  }

  standStill(): void {
    this.clock.stand();
  }

  interval(): Interval {
    return this.clock.interval;
  }

  setInterval(interval: Interval): void {
    this.clock.interval = interval;
  }

  tick(): void {
    this.calculation.start({});
  }

  locale(): Locale {
    return this.book.locale;
  }

  setLocale(locale: Locale): void {
    this.book.locale = locale;
    this.book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(WAYS[locale].shown);
  }

  name(): string {
    return this.book.workbook.getName();
  }

  tabs(): Tab[] {
    return this.tabList.all();
  }

  addTab(name: string, index?: number): Tab {
    return this.tabList.add(name, index);
  }

  deleteTab(sheet: string): void {
    this.tabList.delete(sheet);
    this.chartList.removeOn(sheet);
    if (this.filter(sheet)) this.filters.remove(sheet);
  }

  renameTab(sheet: string, name: string): void {
    this.tabList.rename(sheet, name);
  }

  hideTab(sheet: string, hidden: boolean): void {
    this.tabList.hide(sheet, hidden);
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.tabList.insertRows(sheet, row, count);
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.filters.withAllRows(() => this.tabList.deleteRows(sheet, row, count));
  }

  insertColumns(sheet: string, column: number, count: number): void {
    this.tabList.insertColumns(sheet, column, count);
  }

  deleteColumns(sheet: string, column: number, count: number): void {
    this.tabList.deleteColumns(sheet, column, count);
  }

  moveRows(sheet: string, row: number, count: number, before: number): void {
    this.tabList.moveRows(sheet, row, count, before);
  }

  moveColumns(sheet: string, column: number, count: number, before: number): void {
    this.tabList.moveColumns(sheet, column, count, before);
  }

  hideColumns(sheet: string, column: number, count: number, hidden: boolean): void {
    this.tabList.hideColumns(sheet, column, count, hidden);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.book.sheet(sheet).getColVisible(column);
  }

  hideRows(sheet: string, row: number, count: number, hidden: boolean): void {
    this.tabList.hideRows(sheet, row, count, hidden);
  }

  isRowFiltered(sheet: string, row: number): boolean {
    return this.filters.hides(sheet, row);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.book.sheet(sheet).getRowRawVisible(row);
  }

  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void {
    this.tabList.setColumnWidth(sheet, column, count, pixels);
  }

  setFrozenRows(sheet: string, rows: number): void {
    this.tabList.setFrozenRows(sheet, rows);
  }

  setFrozenColumns(sheet: string, columns: number): void {
    this.tabList.setFrozenColumns(sheet, columns);
  }

  merge(area: Area): void {
    this.tabList.merge(area);
  }

  merges(sheet: string): Area[] {
    return this.tabList.merges(sheet);
  }

  activeTab(): string {
    return this.selected.tab();
  }

  selection(): Area {
    return this.selected.area();
  }

  selections(): Area[] {
    return this.selected.areas();
  }

  select(...areas: Area[]): void {
    this.selected.select(areas);
  }

  raw(area: Area): Raw[][] {
    return this.cells.raw(area);
  }

  formats(area: Area): string[][] {
    return this.looks.formats(area);
  }

  formulas(area: Area): string[][] {
    return this.cells.shownFormulas(area);
  }

  display(area: Area): string[][] {
    return this.cells.display(area);
  }

  messages(area: Area): string[][] {
    return gridOf(area, (row, column) => this.errors.at(area.sheet, row, column));
  }

  write(area: Area, cells: CellWrite[][]): void {
    this.cells.write(area, cells);
    fitWrappedRows(this.book, area);
  }

  style(area: Area, style: CellStyle): void {
    this.looks.style(area, style);
    if (style.wrap) fitWrappedRows(this.book, area);
  }

  styles(area: Area): CellStyle[][] {
    return this.looks.styles(area);
  }

  lastCell(sheet: string): { row: number; column: number } {
    return this.cells.lastCell(sheet);
  }

  sort(area: Area, column: number, ascending: boolean): void {
    sortArea(this.book, this.cells, area, column, ascending);
  }

  note(area: Area): string {
    return this.notes.at(area);
  }

  setNote(area: Area, text: string): void {
    this.notes.set(area, text);
  }

  names(): NamedArea[] {
    return this.named.all();
  }

  setName(name: string, area: Area): void {
    this.named.set(name, area);
  }

  deleteName(name: string): void {
    this.named.delete(name);
  }

  rules(sheet: string): FormatRule[] {
    return this.conditional.all(sheet);
  }

  setRules(sheet: string, rules: FormatRule[]): void {
    this.conditional.replace(sheet, rules);
  }

  painted(area: Area): Promise<string[][]> {
    return this.conditional.painted(area, () => this.settle());
  }

  dropdowns(sheet: string): Dropdown[] {
    return this.lists.all(sheet);
  }

  setDropdown(dropdown: Dropdown): void {
    this.lists.set(dropdown);
  }

  clearDropdown(area: Area): void {
    this.lists.clear(area);
  }

  filter(sheet: string): Filter | null {
    return this.filters.on(sheet);
  }

  setFilter(filter: Filter): void {
    this.filters.set(filter);
  }

  removeFilter(sheet: string): void {
    this.filters.remove(sheet);
  }

  charts(sheet: string): Chart[] {
    return this.chartList.on(sheet);
  }

  addChart(chart: Omit<Chart, "id">): number {
    return this.chartList.add(chart);
  }

  removeChart(id: number): void {
    this.chartList.remove(id);
  }

  replaceChart(id: number, chart: Omit<Chart, "id">): void {
    this.chartList.replace(id, chart);
  }

  recalculate(): void {
    this.calculation.start({ everything: true });
  }

  register(names: string[], run: Parameters<Engine["register"]>[1]): void {
    this.functions.register(names, run);
    if (!this.calculated) this.recalculate();
    this.calculated = false;
  }

  volatile(area: Area): boolean {
    return this.volatiles.within(area);
  }

  type(area: Area, texts: string[][]): void {
    this.edits.type(area, texts);
  }

  clear(area: Area): void {
    this.edits.clear(area);
  }

  onEdit(listener: (edit: UserEdit) => void): void {
    this.edits.listen(listener);
  }

  onChange(listener: (kind: ChangeKind) => void): void {
    this.changes.listen(listener);
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  save(): string {
    return saveWorkbook(this.book, this.clock, this.tabList, {
      locale: this.book.locale,
      charts: this.chartList.saved(),
      filters: this.filters.saved(),
    });
  }

  dispose(): void {
    this.calculation.dispose();
    this.vanishedSpills.dispose();
    this.cells.dispose();
    this.edits.dispose();
    this.changes.dispose();
    this.formulaCells.dispose();
    this.renamings.dispose();
    this.rulesFollow.dispose();
    this.chartList.dispose();
    this.filters.dispose();
    this.book.univer.dispose();
  }

  /** Everything is calculated anew, but where it is known that the same would come of it. */
  private restore(saved: SavedWorkbook): void {
    this.clock.zone = saved.zone;
    this.clock.interval = saved.interval;
    if (saved.locale) this.setLocale(saved.locale);
    this.clock.offset = saved.clockOffset;
    this.tabList.gids = { ...saved.gids };
    if (saved.charts) this.chartList.restore(saved.charts);
    if (saved.filters) this.filters.restore(saved.filters);
    if (!this.calculated) this.calculation.start({ everything: true });
  }
}
