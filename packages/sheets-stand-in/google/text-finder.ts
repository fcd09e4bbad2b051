import type { Area, CellWrite } from "../engine/engine";
import { toCell } from "./cell-values";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import { cellOf } from "./grids";
import { refuseProtected } from "./protection";
import { Range } from "./range";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

interface Hit {
  cell: Area;
  text: string;
  isFormula: boolean;
}

/** Find and replace over areas. */
export class TextFinder extends GoogleObject {
  readonly google = "SpreadsheetApp.TextFinder";
  private readonly options = { formulas: false, caseSensitive: false };

  constructor(
    context: Context,
    private readonly areas: Area[],
    private readonly text: string,
  ) {
    super(context);
  }
  matchFormulaText(match: boolean): this {
    this.options.formulas = match;
    return this;
  }
  matchCase(match: boolean): this {
    this.options.caseSensitive = match;
    return this;
  }
  findAll(): Range[] {
    return hitsOf(this.context, this.areas, this.pattern, this.options.formulas).map(({ cell }) => new Range(this.context, cell));
  }
  replaceAllWith(replacement: string): number {
    const hits = hitsOf(this.context, this.areas, this.pattern, this.options.formulas).filter(
      (hit) => this.options.formulas || !hit.isFormula,
    );
    replaceIn(this.context, hits, this.pattern, replacement);
    return hits.reduce((sum, { text }) => sum + (text.match(this.pattern)?.length ?? 0), 0);
  }

  private get pattern(): RegExp {
    return new RegExp(literal(this.text), this.options.caseSensitive ? "g" : "gi");
  }
}

function hitsOf(context: Context, areas: Area[], pattern: RegExp, inFormulas: boolean): Hit[] {
  const { engine } = context.host;
  return areas.flatMap((area) => {
    const shown = engine.display(area);
    return engine.formulas(area).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const text = inFormulas && formula ? formula : (shown[r]?.[c] ?? "");
        return text.search(pattern) >= 0 ? [{ cell: cellOf(area, r, c), text, isFormula: formula !== "" }] : [];
      }),
    );
  });
}

/** Cells below one another in one write: a column of formulas is replaced in one go. */
function replaceIn(context: Context, hits: Hit[], pattern: RegExp, replacement: string): void {
  const { engine } = context.host;
  const columns = [...hits].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  let block: { area: Area; cells: CellWrite[][] } | null = null;
  const put = () => block && engine.write(block.area, block.cells);
  for (const { cell } of columns) refuseProtected(context, cell);
  for (const { cell, text } of columns) {
    const format = engine.formats(cell)[0]?.[0] ?? "";
    const write = toCell(
      text.replace(pattern, () => replacement),
      format,
      engine.zone(),
      engine.locale(),
      new Date(engine.now()).getUTCFullYear(),
    );
    const follows =
      block && block.area.sheet === cell.sheet && block.area.column === cell.column && block.area.row + block.area.rows === cell.row;
    if (block && follows) {
      block.area.rows++;
      block.cells.push([write]);
      continue;
    }
    put();
    block = { area: { ...cell }, cells: [[write]] };
  }
  put();
}
