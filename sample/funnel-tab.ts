import type { CellStyle, CellWrite, Engine, Tab } from "sheets-stand-in";

const STAGES = ["Lead", "MQL", "SAL", "Opportunity", "Customer"];
const LAST_MONTH = [500, 150, 73, 50, 10];
const RATES: [string, number][] = [
  ["Lead to MQL", 0.3],
  ["MQL to SAL", 0.48],
  ["SAL to opportunity", 0.68],
  ["Opportunity to customer", 0.2],
];
const TARGET = 35;
const PIXELS = [190, 70, 24, 190, 90, 24, 170, 80, 150];

const HEADING: CellStyle = { bold: true, background: "#f1f3f4" };
const PERCENT: CellStyle = { format: "0.0%" };
const WHOLE: CellStyle = { format: "#,##0" };
const REMARK: CellStyle = { italic: true, fontColor: "#5f6368" };

/** A block with its first cell at a place such as (row 1, column 3), rows and columns from 0. */
type Block = [row: number, column: number, cells: (string | number)[][], style?: CellStyle];

const list = (texts: (string | number)[]): (string | number)[][] => texts.map((text) => [text]);

const SENTENCE_OF_PLAN =
  '="To win "&TEXT(E6,"#,##0")&" customers in a month at these rates, marketing has to bring "&TEXT(E2,"#,##0")&" leads."';
const SENTENCE_OF_STEPS =
  '="Of these, "&TEXT(E3,"#,##0")&" become MQLs, sales accepts "&TEXT(E4,"#,##0")&", and "&TEXT(E5,"#,##0")&" turn into opportunities."';
const SENTENCE_OF_GAP =
  '="Last month there were "&TEXT(H2,"#,##0")&" leads and "&TEXT(H6,"#,##0")&" customers: the plan needs "&TEXT(E2/H2,"0.0")&" times as many leads."';

const BLOCKS: Block[] = [
  [0, 0, [["Conversion rates", "Rate"]], HEADING],
  [1, 0, list(RATES.map(([label]) => label))],
  [1, 1, list(RATES.map(([, rate]) => rate)), { format: "0%", background: "#fff8e1" }],
  [0, 3, [[`Plan for ${TARGET} new customers`, "Needed"]], HEADING],
  [1, 3, list(STAGES)],
  [1, 4, [[`=SLA_GOAL(${TARGET}, B2:B5)`]]],
  [0, 6, [["Last month", "Count", "Rate to next stage"]], HEADING],
  [1, 6, list(STAGES)],
  [1, 7, list(LAST_MONTH), WHOLE],
  [1, 8, [["=SLA_RATES(H2:H6)"]]],
  [7, 0, [["In words"]], { bold: true }],
  [8, 0, list([SENTENCE_OF_PLAN, SENTENCE_OF_STEPS, SENTENCE_OF_GAP])],
  [12, 0, [["Try it"]], { bold: true }],
  [13, 0, list(["Change a rate in B2:B5:", "the plan in E2:E6 follows.", "=SLA_GOAL(35, B2:B5) stands in E2."]), REMARK],
  [12, 3, [["Plan from the agreement", "Needed"]], HEADING],
  [13, 3, list(STAGES)],
  [
    12,
    6,
    list([
      "=SLA_GOAL() in E14 takes target and rates from the tab SLA agreement.",
      "Change them there or in the panel: this list follows.",
    ]),
    REMARK,
  ],
];

const FORMATS: Block[] = [
  [1, 4, Array(STAGES.length).fill([""]), WHOLE],
  [13, 4, Array(STAGES.length).fill([""]), WHOLE],
  [1, 8, Array(RATES.length).fill([""]), PERCENT],
];

/** A text that only quotes a formula must not become one. */
const quotes = (text: string): boolean => text.includes(" stands in ") || text.includes(" in E14 takes ");

const BETWEEN_ARGUMENTS = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/g;

/** A formula as people type it where the comma divides fractions. */
const asTyped = (formula: string, engine: Engine): string =>
  engine.locale().startsWith("en") ? formula : formula.replace(BETWEEN_ARGUMENTS, ";");

function written(value: string | number, engine: Engine): CellWrite {
  if (typeof value === "number") return { raw: value };
  if (quotes(value)) return { text: value };
  return value.startsWith("=") ? { formula: asTyped(value, engine) } : { raw: value };
}

const areaOf = (tab: Tab, [row, column, cells]: Block) => ({
  sheet: tab.id,
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 1,
});

/** Lays the published example out: rates and plan, last month's counts and their rates, and the plan of the agreement. */
export function fillFunnel(engine: Engine, tab: Tab): void {
  for (const [column, pixels] of PIXELS.entries()) engine.setColumnWidth(tab.id, column, 1, pixels);
  for (const block of [...FORMATS, ...BLOCKS]) {
    const [, , cells, style] = block;
    if (style) engine.style(areaOf(tab, block), style);
    const values = cells.map((row) => row.map((cell) => written(cell, engine)));
    if (!FORMATS.includes(block)) engine.write(areaOf(tab, block), values);
  }
  engine.write({ sheet: tab.id, row: 13, column: 4, rows: 1, columns: 1 }, [[{ formula: "=SLA_GOAL()" }]]);
  engine.setFrozenRows(tab.id, 1);
}
