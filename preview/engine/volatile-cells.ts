/** Whether cells hold NOW() or a random function, or lean on a cell that does, however far away. */
import { CommandType, type ICommandInfo, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { areaOf, type Corners } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";
import { type Mention, mentionsOf } from "./formula-text";
import type { NamedAreas } from "./named-areas";

const VOLATILE = new Set(["NOW", "RAND", "RANDARRAY", "RANDBETWEEN"]);

/** One node of the walk: an area, or one formula cell. */
interface Node {
  key: string;
  area: Area;
  formula?: string;
}

interface FormulaCell {
  area: Area;
  formula: string;
  /** With the cells that it spills into. */
  reach: Area;
}

/** Formula cells by tab and column, and what is known of them, until the next change. */
interface Knowledge {
  columns: Map<string, FormulaCell[]>;
  spills: FormulaCell[];
  verdicts: Map<string, boolean>;
}

export class VolatileCells {
  private readonly formulas: FormulaDataModel;
  private readonly listener: IDisposable;
  private knowledge: Knowledge | null = null;

  constructor(
    private readonly book: Book,
    private readonly names: NamedAreas,
  ) {
    this.formulas = book.injector.get(FormulaDataModel);
    this.listener = book.commands.onCommandExecuted((command, options) => {
      if (changesFormulas(command, options)) this.knowledge = null;
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  within(area: Area): boolean {
    this.knowledge ??= this.learn();
    const { verdicts } = this.knowledge;
    const start = areaNode(area);
    const path: { node: Node; children: Node[] }[] = [{ node: start, children: this.childrenOf(start) }];
    const seen = new Set([start.key]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const child = top?.children.pop();
      if (!child) {
        path.pop();
        continue;
      }
      if (this.isVolatile(child)) {
        for (const { node } of path) verdicts.set(node.key, true);
        return true;
      }
      if (seen.has(child.key) || verdicts.get(child.key) === false) continue;
      seen.add(child.key);
      path.push({ node: child, children: this.childrenOf(child) });
    }
    // Only now: within a circle of references a node may be left before its answer is known.
    for (const key of seen) verdicts.set(key, false);
    return false;
  }

  private isVolatile(node: Node): boolean {
    const known = this.knowledge?.verdicts.get(node.key);
    if (known !== undefined) return known;
    return node.formula !== undefined && mentionsOf(node.formula).functions.some((name) => VOLATILE.has(name));
  }

  private childrenOf(node: Node): Node[] {
    if (this.knowledge?.verdicts.get(node.key) === false) return [];
    if (node.formula === undefined) return this.formulasIn(node.area);
    const { references, names } = mentionsOf(node.formula);
    const areas = [
      ...references.map((mention) => this.areaOfMention(mention, node.area.sheet)),
      ...names.map((name) => this.names.areaOfName(name)),
    ];
    return areas.filter((area): area is Area => area !== null).map(areaNode);
  }

  private formulasIn(area: Area): Node[] {
    const found: Node[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cells = this.knowledge?.columns.get(`${area.sheet}:${column}`) ?? [];
      for (const cell of cells) if (touch(cell.area, area)) found.push(formulaNode(cell));
    }
    for (const cell of this.knowledge?.spills ?? []) if (touch(cell.reach, area)) found.push(formulaNode(cell));
    return found;
  }

  private areaOfMention({ tab, corners }: Mention, ownSheet: string): Area | null {
    const sheet = tab === undefined ? this.book.sheet(ownSheet) : this.book.workbook.getSheetBySheetName(tab);
    if (!sheet) return null;
    const bounded: Corners = {
      startRow: corners.startRow ?? 0,
      startColumn: corners.startColumn ?? 0,
      endRow: corners.endRow ?? sheet.getRowCount() - 1,
      endColumn: corners.endColumn ?? sheet.getColumnCount() - 1,
    };
    return areaOf(sheet.getSheetId(), bounded);
  }

  private learn(): Knowledge {
    const columns = new Map<string, FormulaCell[]>();
    const spills: FormulaCell[] = [];
    for (const sheet of this.book.workbook.getSheets()) {
      const id = sheet.getSheetId();
      const ranges = this.formulas.getArrayFormulaRange()[this.book.id]?.[id];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = this.formulas.getFormulaStringByCell(row, column, id, this.book.id) ?? "";
        const area = { sheet: id, row, column, rows: 1, columns: 1 };
        const spilled = ranges?.[row]?.[column];
        const known = { area, formula, reach: spilled ? areaOf(id, spilled) : area };
        const key = `${id}:${column}`;
        const inColumn = columns.get(key);
        if (inColumn) inColumn.push(known);
        else columns.set(key, [known]);
        if (spilled) spills.push(known);
      });
    }
    return { columns, spills, verdicts: new Map() };
  }
}

function areaNode(area: Area): Node {
  return { key: `${area.sheet}!${area.row},${area.column},${area.rows},${area.columns}`, area };
}

function formulaNode({ area, formula }: FormulaCell): Node {
  return { key: `${area.sheet}=${area.row},${area.column}`, area, formula };
}

function touch(a: Area, b: Area): boolean {
  if (a.sheet !== b.sheet) return false;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Results of formulas change no formula; only where an array spills to is news. */
function changesFormulas(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.type !== CommandType.MUTATION || options?.fromFormula) return false;
  return !command.id.startsWith("formula.mutation.") || command.id === SetArrayFormulaDataMutation.id;
}
