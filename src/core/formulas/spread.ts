/** How far right and down the answer of a formula may reach from its own cell. */
import { type FormulaPart, formulaTree } from "./formula-tree";
import { CELL_BY_CELL, LIKE_ARGUMENT, LIKE_TABLE, ONE_CELL } from "./function-shapes";

/** How many rows and columns it fills at most: Infinity to the end of the tab, null where nobody can tell. */
export interface Spread {
  rows: number | null;
  columns: number | null;
}

type Extent = number | null;

const ONE: Spread = { rows: 1, columns: 1 };
const UNKNOWN: Spread = { rows: null, columns: null };

const largest = (extents: readonly Extent[]): Extent =>
  extents.reduce<Extent>((most, one) => (most === null || one === null ? null : Math.max(most, one)), 1);

const sum = (extents: readonly Extent[]): Extent =>
  extents.reduce<Extent>((all, one) => (all === null || one === null ? null : all + one), 0);

const times = (one: Extent, other: Extent): Extent => (one === null || other === null ? null : one * other);

const widest = (spreads: readonly Spread[]): Spread => ({
  rows: largest(spreads.map(({ rows }) => rows)),
  columns: largest(spreads.map(({ columns }) => columns)),
});

const beside = (spreads: readonly Spread[]): Spread => ({ ...widest(spreads), columns: sum(spreads.map(({ columns }) => columns)) });
const below = (spreads: readonly Spread[]): Spread => ({ ...widest(spreads), rows: sum(spreads.map(({ rows }) => rows)) });
const isOne = ({ rows, columns }: Spread): boolean => rows === 1 && columns === 1;

/** What names stand for, and whether a range stands for all of its cells and not for the one in the formula's row. */
interface SpreadGround {
  names: ReadonlyMap<string, (whole: boolean) => Spread>;
  whole: boolean;
}

const numberIn = (part: FormulaPart | undefined): Extent => (part?.kind === "constant" && part.number !== undefined ? part.number : null);
/** The same whatever its sign. */
const sizeIn = (part: FormulaPart | undefined): Extent => {
  const [only] = part?.kind === "operation" && part.parts.length === 1 ? part.parts : [part];
  const number = numberIn(only);
  return number === null ? null : Math.abs(number);
};
const textIn = (part: FormulaPart | undefined): string | null => (part?.kind === "constant" ? (part.text ?? null) : null);

function spreadOfPart(part: FormulaPart | undefined, ground: SpreadGround): Spread {
  if (!part || part.kind === "constant") return ONE;
  if (part.kind === "range") return ground.whole ? { rows: part.rows, columns: part.columns } : ONE;
  // A range that people named; outside of arrays it stands for one cell, too.
  if (part.kind === "name") return ground.names.get(part.name)?.(ground.whole) ?? (ground.whole ? UNKNOWN : ONE);
  if (part.kind === "operation") return widest(part.parts.map((one) => spreadOfPart(one, ground)));
  if (part.kind === "array") {
    const whole = { ...ground, whole: true };
    return below(part.lines.map((line) => beside(line.map((one) => spreadOfPart(one, whole)))));
  }
  if (part.kind === "applied") return spreadOfApplied(part.called, part.parts, ground);
  return spreadOfCall(part.name, part.parts, ground);
}

/** `LAMBDA(x, body)(value)` */
function spreadOfApplied(called: FormulaPart, values: readonly FormulaPart[], ground: SpreadGround): Spread {
  if (called.kind !== "call" || called.name !== "LAMBDA") return UNKNOWN;
  const names = new Map(ground.names);
  called.parts.slice(0, -1).forEach((name, at) => {
    if (name.kind === "name") names.set(name.name, (whole) => spreadOfPart(values[at], { ...ground, whole }));
  });
  return spreadOfPart(called.parts[called.parts.length - 1], { ...ground, names });
}

/** LET(name, value, ..., result) */
function spreadOfLet(parts: readonly FormulaPart[], ground: SpreadGround): Spread {
  const names = new Map(ground.names);
  for (let at = 0; at + 2 < parts.length; at += 2) {
    const name = parts[at];
    const before = new Map(names);
    if (name?.kind === "name") names.set(name.name, (whole) => spreadOfPart(parts[at + 1], { names: before, whole }));
  }
  return spreadOfPart(parts[parts.length - 1], { ...ground, names });
}

/** How many columns a query selects; null where nobody can tell. */
function selected(query: string | null, columns: Extent): Extent {
  if (query === null || /\bpivot\b/i.test(query)) return null;
  const [, list = "*"] = /\bselect\b(.*?)(?:\b(?:where|group|order|limit|offset|label|format|options)\b|$)/is.exec(query) ?? [];
  if (list.trim() === "*") return columns;
  return list
    .replace(/\([^()]*\)/g, "")
    .replace(/`[^`]*`/g, "")
    .split(",").length;
}

/** The range that IMPORTRANGE names in a text. */
function imported(range: string | null): Spread {
  const tree = range === null ? null : formulaTree(range.slice(range.lastIndexOf("!") + 1).trim());
  return tree?.kind === "range" ? { rows: tree.rows, columns: tree.columns } : UNKNOWN;
}

/** INDEX(table, row, column): 0 or nothing takes all of them. */
function spreadOfIndex(parts: readonly FormulaPart[], table: Spread, at: (place: number) => Spread): Spread {
  const takesAll = (part: FormulaPart | undefined) =>
    !part || (part.kind === "operation" && part.parts.length === 0) || (part.kind === "constant" && part.number === 0);
  const [, row, column] = parts;
  const onlyNumber = parts.length === 2;
  // A single number counts along a table of one row.
  if (onlyNumber && table.rows === 1) return takesAll(row) ? table : at(1);
  return {
    rows: takesAll(row) ? table.rows : largest([at(1).rows, at(2).rows]),
    columns: takesAll(column) ? table.columns : largest([at(1).columns, at(2).columns]),
  };
}

/** XLOOKUP(key, where, result): one line of the result for each key. */
function spreadOfXlookup(where: Spread, result: Spread, key: Spread): Spread {
  const isRow = where.rows === 1 && where.columns !== 1;
  return isRow ? { rows: result.rows, columns: key.columns } : { rows: key.rows, columns: result.columns };
}

/** How many capturing groups a pattern has: REGEXEXTRACT fills a cell with each of several. */
const groupsIn = (pattern: string): number =>
  pattern.replace(/\\.|\[\^?\]?(?:\\.|[^\]])*\]/g, "").match(/\((?!\?(?!P?<[^=!]))/g)?.length ?? 0;

/** REGEXEXTRACT(text, pattern) */
function spreadOfExtract(texts: Spread, pattern: string | null): Spread {
  const groups = pattern === null ? null : Math.max(1, groupsIn(pattern));
  if (groups === 1) return texts;
  return { rows: texts.rows, columns: texts.columns === 1 ? groups : null };
}

/** So many rows or columns of a table, counted from either end, where the formula says how many; else at most all of them. */
function taken(part: FormulaPart | undefined, all: Extent): Extent {
  const count = sizeIn(part);
  return count === null || all === null ? all : Math.min(count, all);
}

/** The table without them. */
function dropped(part: FormulaPart | undefined, all: Extent): Extent {
  const count = sizeIn(part);
  return count === null || all === null ? all : Math.max(1, all - count);
}

/** FILTER(table, conditions): those that stand in a row choose columns, and nobody can tell how many. */
function spreadOfFilter(table: Spread, conditions: readonly Spread[]): Spread {
  const choosesColumns = table.rows !== 1 && conditions.some(({ rows, columns }) => rows === 1 && columns !== 1);
  return choosesColumns ? { rows: table.rows, columns: null } : table;
}

/** SUMIFS and its like take criteria in every second place: with several of one criterion not all of them answer with several values. */
function spreadOfCriteria(criteria: readonly Spread[]): Spread {
  return isOne(widest(criteria)) ? ONE : UNKNOWN;
}

type Take = (place: number) => Spread;

/** Arguments by their place: `at` with all cells of their ranges, `here` as the formula around them takes them. */
type Shape = (at: Take, parts: readonly FormulaPart[], here: Take) => Spread;

const everySecond = (parts: readonly FormulaPart[], first: number, here: Take): Spread[] =>
  parts.flatMap((_, place) => (place >= first && (place - first) % 2 === 0 ? [here(place)] : []));

const BY_CRITERIA: Shape = (_, parts, here) => spreadOfCriteria(everySecond(parts, 2, here));

/** What fills cells in its own way. */
const SHAPES: Readonly<Record<string, Shape>> = {
  FILTER: (at, parts) =>
    spreadOfFilter(
      at(0),
      parts.slice(1).map((_, place) => at(place + 1)),
    ),
  SORTN: (at, parts) => ({ rows: parts.length > 1 ? taken(parts[1], at(0).rows) : 1, columns: at(0).columns }),
  TAKE: (at, parts) => ({ rows: taken(parts[1], at(0).rows), columns: taken(parts[2], at(0).columns) }),
  DROP: (at, parts) => ({ rows: dropped(parts[1], at(0).rows), columns: dropped(parts[2], at(0).columns) }),
  ARRAY_CONSTRAIN: (at, parts) => ({ rows: taken(parts[1], at(0).rows), columns: taken(parts[2], at(0).columns) }),
  REGEXEXTRACT: (_, parts, here) => spreadOfExtract(widest([here(0), here(1)]), textIn(parts[1])),
  COUNTIFS: (_, parts, here) => widest(everySecond(parts, 1, here)),
  SUMIFS: BY_CRITERIA,
  AVERAGEIFS: BY_CRITERIA,
  MINIFS: BY_CRITERIA,
  MAXIFS: BY_CRITERIA,
  COUNTUNIQUEIFS: BY_CRITERIA,
  TRANSPOSE: (at) => ({ rows: at(0).columns, columns: at(0).rows }),
  QUERY: (at, parts) => ({
    rows: sum([at(0).rows, 1]),
    columns: parts[1] ? selected(textIn(parts[1]), at(0).columns) : at(0).columns,
  }),
  IMPORTRANGE: (_, parts) => imported(textIn(parts[1])),
  SEQUENCE: (_, parts) => ({ rows: numberIn(parts[0]), columns: parts.length > 1 ? numberIn(parts[1]) : 1 }),
  RANDARRAY: (_, parts) => ({ rows: parts.length > 0 ? numberIn(parts[0]) : 1, columns: parts.length > 1 ? numberIn(parts[1]) : 1 }),
  MAKEARRAY: (_, parts) => ({ rows: numberIn(parts[0]), columns: numberIn(parts[1]) }),
  VSTACK: (at, parts) => below(parts.map((_, place) => at(place))),
  HSTACK: (at, parts) => beside(parts.map((_, place) => at(place))),
  TOCOL: (at) => ({ rows: times(at(0).rows, at(0).columns), columns: 1 }),
  TOROW: (at) => ({ rows: 1, columns: times(at(0).rows, at(0).columns) }),
  FLATTEN: (at, parts) => ({ rows: sum(parts.map((_, place) => times(at(place).rows, at(place).columns))), columns: 1 }),
  CHOOSECOLS: (at, parts) => ({ rows: at(0).rows, columns: sum(parts.slice(1).map((_, place) => at(place + 1).columns)) }),
  CHOOSEROWS: (at, parts) => ({ rows: sum(parts.slice(1).map((_, place) => at(place + 1).rows)), columns: at(0).columns }),
  SPLIT: (at) => ({ rows: at(0).rows, columns: null }),
  BYROW: (at) => ({ rows: at(0).rows, columns: null }),
  BYCOL: (at) => ({ rows: null, columns: at(0).columns }),
  SCAN: (at) => at(1),
  MMULT: (at) => ({ rows: at(0).rows, columns: at(1).columns }),
  FREQUENCY: (at) => ({ rows: sum([at(1).rows, 1]), columns: 1 }),
  INDEX: (at, parts) => spreadOfIndex(parts, at(0), at),
  XLOOKUP: (at) => spreadOfXlookup(at(1), at(2), at(0)),
};

function spreadOfCall(name: string, parts: readonly FormulaPart[], ground: SpreadGround): Spread {
  const whole = { ...ground, whole: true };
  if (ONE_CELL.has(name)) return ONE;
  if (name === "LET") return spreadOfLet(parts, ground);
  if (CELL_BY_CELL.has(name)) return widest(parts.map((part) => spreadOfPart(part, ground)));
  const like = LIKE_ARGUMENT[name];
  if (like) return widest(like.map((place) => spreadOfPart(parts[place], name.startsWith("SLA_") ? whole : ground)));
  if (LIKE_TABLE.has(name)) return spreadOfPart(parts[0], whole);
  const shape = SHAPES[name];
  const [at, here] = [whole, ground].map((one) => (place: number) => spreadOfPart(parts[place], one)) as [Take, Take];
  return shape ? shape(at, parts, here) : UNKNOWN;
}

/** Names of functions, and braces: what decides whether a formula may fill more than its own cell. */
const CALLS = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const TEXTS = /"[^"]*"|'[^']*'/g;

/** Whether it holds nothing but functions of single cells: most formulas of a tab, one in each row. */
function isPlain(formula: string): boolean {
  const bare = formula.replace(TEXTS, "");
  if (bare.includes("{")) return false;
  for (const [, name = ""] of bare.toUpperCase().matchAll(CALLS)) if (!ONE_CELL.has(name) && !CELL_BY_CELL.has(name)) return false;
  return true;
}

/**
 * How far a formula may fill cells right of and below its own.
 *
 * @param formula as the sheet hands it over
 * @returns null where it fills no cell but its own; UNKNOWN extents are null, those to the end of the tab Infinity
 * @example spreadOf("=ARRAYFORMULA(Form!A2:D)") //=> { rows: Infinity, columns: 4 }
 * @example spreadOf("=IF(A2=1,B2,C2)") //=> null
 */
export function spreadOf(formula: string): Spread | null {
  if (!formula.startsWith("=") || isPlain(formula)) return null;
  const tree = formulaTree(formula);
  const spread = tree ? spreadOfPart(tree, { names: new Map(), whole: false }) : UNKNOWN;
  return isOne(spread) ? null : spread;
}

/** The tabs from which a formula takes what it fills cells with, each once; its own tab is not among them. */
export function tabsIn(formula: string): string[] {
  const found = new Set<string>();
  const visit = (part: FormulaPart): void => {
    if (part.kind === "range" && part.tab !== "") found.add(part.tab);
    if (part.kind === "array") for (const line of part.lines) line.forEach(visit);
    if (part.kind === "applied") visit(part.called);
    if ("parts" in part) part.parts.forEach(visit);
  };
  const tree = formulaTree(formula);
  if (tree) visit(tree);
  return [...found];
}
