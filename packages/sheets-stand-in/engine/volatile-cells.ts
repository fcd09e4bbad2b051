/** Whether cells hold NOW() or a random function, or lean on a cell that does, however far away. */
import { areaOf, type Corners } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";
import type { FormulaCell, FormulaCells } from "./formula-cells";
import { type Mention, mentionsOf } from "./formula-text";
import type { NamedAreas } from "./named-areas";

const VOLATILE = new Set(["NOW", "RAND", "RANDARRAY", "RANDBETWEEN"]);

/** One node of the walk: an area, or one formula cell. */
interface Node {
  key: string;
  area: Area;
  formula?: string;
}

export class VolatileCells {
  private edition = -1;
  private readonly verdicts = new Map<string, boolean>();

  constructor(
    private readonly book: Book,
    private readonly formulas: FormulaCells,
    private readonly names: NamedAreas,
  ) {}

  within(area: Area): boolean {
    if (this.edition !== this.formulas.edition) this.verdicts.clear();
    this.edition = this.formulas.edition;
    const { verdicts } = this;
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
    const known = this.verdicts.get(node.key);
    if (known !== undefined) return known;
    return node.formula !== undefined && mentionsOf(node.formula).functions.some((name) => VOLATILE.has(name));
  }

  private childrenOf(node: Node): Node[] {
    if (this.verdicts.get(node.key) === false) return [];
    if (node.formula === undefined) return this.formulas.touching(node.area).map(formulaNode);
    const { references, names } = mentionsOf(node.formula);
    const areas = [
      ...references.map((mention) => this.areaOfMention(mention, node.area.sheet)),
      ...names.map((name) => this.names.areaOfName(name)),
    ];
    return areas.filter((area): area is Area => area !== null).map(areaNode);
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
}

function areaNode(area: Area): Node {
  return { key: `${area.sheet}!${area.row},${area.column},${area.rows},${area.columns}`, area };
}

function formulaNode({ area, formula }: FormulaCell): Node {
  return { key: `${area.sheet}=${area.row},${area.column}`, area, formula };
}
