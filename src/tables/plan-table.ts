import { columnNumber } from "./column-letters";
import { call } from "./formula-separator";

/**
 * The plan tab: the funnel planned backwards, its odds, the year's months, the team's capacity, and the levers. Set-up
 * writes it once; from then on its formulas and its cells belong to the team. No formula holds a decimal number: which sign
 * parts decimals depends on the sheet's language.
 */
export const PLAN_TAB = "SLA plan";

/** The named range over all of it. */
export const PLAN_NAME = "SLA_PLAN";
export const PLAN_SIZE = { rows: 60, columns: 13 };

export type PlanCell = string | number;

export interface PlanLook {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  background?: string;
  fontColor?: string;
  wrap?: boolean;
  top?: boolean;
  left?: boolean;
  right?: boolean;
}

/** Cells that stand together: their place in A1 notation, what they hold and how they look. A formula may spill below. */
export interface PlanBlock {
  range: string;
  cells?: PlanCell[][];
  look?: PlanLook;
}

/** The published example, with which a new plan begins. */
const STAGES: readonly { name: string; owner: string; last: number; rate?: number; days?: number; passes: string }[] = [
  { name: "Lead", owner: "Marketing", last: 500, passes: "Gave a way to reach them, and asked for something of ours." },
  {
    name: "MQL",
    owner: "Marketing",
    last: 150,
    rate: 0.3,
    days: 30,
    passes: "Fits the profile that both teams wrote down, and shows interest.",
  },
  { name: "SAL", owner: "Sales", last: 73, rate: 0.48, days: 14, passes: "Sales has looked at it, and accepts to work it." },
  {
    name: "Opportunity",
    owner: "Sales",
    last: 50,
    rate: 0.68,
    days: 7,
    passes: "A need, a budget and a date were named in a conversation.",
  },
  { name: "Customer", owner: "Sales", last: 10, rate: 0.2, days: 21, passes: "Has signed." },
];

const TARGET = "B4";
const TARGET_DATE = "B5";
const NAMES = "A9:A13";
const COUNTS = "C9:C13";
const LEADS_BEFORE = "C9";
const RATES = "G10:G13";
const LEADS = "H9";
const LAGS = "K10:K13";
const ROUNDING = "H7";
const ODDS = "B18";
const CONFIDENCES = "B19:B20";
const MONTHS = "A24:A35";
const WEIGHTS = "B24:B35";
const MONTH_TARGETS = "C24:C35";

/** Fewer than this in a stage is thin history. */
const THIN = 30;
/** How far ahead the first planned month lies: leads need their time until they are customers. */
const MONTHS_AHEAD = 3;
const A_YEAR = 12;
const MOST_STAGES = 12;

const formula = (text: string): string => `=${text}`;
const text = (words: string): string => `"${words}"`;
const join = (...parts: string[]): string => parts.join("&");
const column = <Content>(list: readonly Content[]): Content[][] => list.map((cell) => [cell]);
const rowsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

const percent = (share: string): string => call("ROUND", `100*${share}`, "0");
/** Odds are never certain: neither 0 % nor 100 %. */
const oddsInWords = call("IF", `${percent(ODDS)}>99`, text("over 99"), call("IF", `${percent(ODDS)}<1`, text("under 1"), percent(ODDS)));

const WHAT_IS_MISSING = text(
  "Fill in last month's counts, the rates used and the sales target: then this line says how likely the plan is.",
);

const FEASIBILITY = call(
  "IF",
  call("N", TARGET),
  call(
    "IFERROR",
    join(
      call("ROUND", `${LEADS}/${LEADS_BEFORE}`, "2"),
      text(" times last month's leads. Judging from last month's counts, this plan has "),
      oddsInWords,
      text(" % odds of "),
      TARGET,
      call("IF", `${TARGET}=1`, text(" sale."), text(" sales.")),
    ),
    WHAT_IS_MISSING,
  ),
  WHAT_IS_MISSING,
);

const fewest = call("MIN", COUNTS);
const THIN_HISTORY = call(
  "IF",
  call("COUNT", COUNTS),
  call(
    "IF",
    `${fewest}<${THIN}`,
    join(
      text("Thin history: only "),
      fewest,
      text(" in the stage "),
      call("INDEX", NAMES, call("MATCH", fewest, COUNTS, "0")),
      text(` last month. Below ${THIN}, rates and odds are rough: the true rate may lie anywhere from Low to High.`),
    ),
    text(""),
  ),
  text(""),
);

const CAN_WORK = call(
  "IFERROR",
  join(
    text("The team can work "),
    call("FIXED", "H40", "0"),
    text(" leads a month, the plan brings "),
    call("FIXED", LEADS, "0"),
    text(". Workable leads per rep per month: "),
    call("FIXED", "I40", "0"),
    text(". Reps needed for all of them: "),
    "J40",
    text("."),
  ),
  text("Fill in reps, hours and minutes: then this line says whether the team can work the plan's leads."),
);

const TITLE: PlanLook = { bold: true, size: 12, fontColor: "#174ea6" };
const HEADING: PlanLook = { bold: true, background: "#f1f3f4", wrap: true, top: true };
/** What people type into. */
const INPUT = "#fff8e1";
const REMARK: PlanLook = { italic: true, fontColor: "#5f6368" };
const WHOLE = "#,##0";
const PERCENT = "0.0%";
const WHOLE_PERCENT = "0%";
const DATE = "yyyy-mm-dd";
const TIMES = '0.00" times"';
const SIGNED = "+#,##0;-#,##0;0";

const HEAD: readonly PlanBlock[] = [
  { range: "A1:M1", look: { background: "#e8f0fe" } },
  { range: "A1", cells: [[formula(FEASIBILITY)]], look: { bold: true, size: 12 } },
  { range: "A2", cells: [[formula(THIN_HISTORY)]], look: { fontColor: "#b06000" } },
  {
    range: "A3",
    cells: [
      [
        "Type into the yellow cells, the others compute. Stages, owners and pass criteria are yours to reword. One more stage: insert a row inside the funnel, then copy the cells of D, I and J into it.",
      ],
    ],
    look: REMARK,
  },
  { range: "A4", cells: [["Sales target"], ["To be reached by"]], look: { bold: true } },
  { range: "B4", cells: [[formula("SLA_SALES_TARGET")]], look: { numberFormat: WHOLE, bold: true } },
  {
    range: "C4",
    cells: [["new customers a month, from the tab SLA agreement"], ["the end of the first month that is planned here"]],
    look: REMARK,
  },
];

const funnelRows = rowsFrom(9, STAGES.length);
const laterRows = funnelRows.slice(1);

const measured = (row: number): string =>
  call("IF", call("N", `C${row - 1}`), call("IF", call("ISNUMBER", `C${row}`), `C${row}/C${row - 1}`, text("")), text(""));
const ifGoal = (row: number, then: string): string => formula(call("IF", call("ISNUMBER", `H${row}`), then, text("")));

const OWN_COUNTS =
  "Count last month from your own leads: clear C9:C13, then type =SLA_STAGE_COUNTS(received, stage, A9:A13, first day, last day, won on) into C9, with the columns of your lead tab.";

const FUNNEL: readonly PlanBlock[] = [
  { range: "A7", cells: [["Funnel: what each stage has to bring in a month"]], look: TITLE },
  { range: "G7", cells: [["Rounding", formula("SLA_ROUNDING")]], look: { ...REMARK, right: true } },
  { range: "A8", cells: [["Stage", "Owner"]], look: HEADING },
  {
    range: "C8",
    cells: [
      [
        "Last month",
        "Measured rate",
        "Low (95 %)",
        "High (95 %)",
        "Rate used",
        "Goal",
        "Gap",
        "Multiple",
        "Days from stage before",
        "Must exist by",
      ],
    ],
    look: { ...HEADING, right: true },
  },
  { range: "M8", cells: [["Passes when"]], look: HEADING },
  { range: "A9:M13", look: { top: true } },
  { range: "A9", cells: STAGES.map(({ name, owner }) => [name, owner]) },
  { range: COUNTS, cells: column(STAGES.map(({ last }) => last)), look: { numberFormat: WHOLE, background: INPUT } },
  { range: "D10", cells: column(laterRows.map((row) => formula(measured(row)))) },
  { range: "E10", cells: [[formula(call("SLA_RATE_INTERVAL", "C10:C13", "C9:C12"))]] },
  { range: "D9:F13", look: { numberFormat: PERCENT } },
  { range: RATES, cells: column(STAGES.slice(1).map(({ rate = 1 }) => rate)), look: { numberFormat: PERCENT, background: INPUT } },
  { range: LEADS, cells: [[formula(call("SLA_GOAL", TARGET, RATES, ROUNDING))]] },
  { range: "H9:H13", look: { numberFormat: WHOLE, bold: true } },
  { range: "I9:I13", cells: column(funnelRows.map((row) => ifGoal(row, `H${row}-C${row}`))), look: { numberFormat: SIGNED } },
  {
    range: "J9:J13",
    cells: column(funnelRows.map((row) => ifGoal(row, call("IF", call("N", `C${row}`), `H${row}/C${row}`, text(""))))),
    look: { numberFormat: TIMES },
  },
  { range: LAGS, cells: column(STAGES.slice(1).map(({ days = 0 }) => days)), look: { numberFormat: WHOLE, background: INPUT } },
  { range: "L9", cells: [[formula(call("SLA_EXIST_BY", TARGET_DATE, LAGS))]] },
  { range: "L9:L13", look: { numberFormat: DATE, right: true } },
  { range: "M9:M13", cells: column(STAGES.map(({ passes }) => passes)), look: { wrap: true } },
  {
    range: "A14",
    cells: [
      [
        formula(join("A9", text(" to "), "A13")),
        "",
        "",
        formula(call("IF", call("N", LEADS_BEFORE), `C13/${LEADS_BEFORE}`, text(""))),
        formula(call("SLA_RATE_INTERVAL", "C13", LEADS_BEFORE)),
      ],
    ],
  },
  { range: "G14", cells: [[formula(call("PRODUCT", RATES))]] },
  { range: "A15", cells: [[OWN_COUNTS]], look: REMARK },
  { range: "A14:M14", look: { numberFormat: PERCENT, italic: true, background: "#f8f9fa" } },
];

const ODDS_OF_PLAN: readonly PlanBlock[] = [
  { range: "A16", cells: [["Odds: how many leads make it likely"]], look: TITLE },
  { range: "A17", cells: [["Leads"]], look: HEADING },
  { range: "B17", cells: [["How likely", "Leads needed", "Times last month's"]], look: { ...HEADING, right: true } },
  { range: "A18", cells: [["As planned", formula(call("SLA_CHANCE", COUNTS, TARGET, LEADS)), formula(LEADS)]] },
  { range: "A19", cells: [["To be likely"], ["To be safe"]] },
  { range: CONFIDENCES, cells: [[0.8], [0.9]], look: { background: INPUT } },
  { range: "C19", cells: [[formula(call("SLA_LEADS_FOR", COUNTS, TARGET, CONFIDENCES))]] },
  { range: "D18", cells: column(rowsFrom(18, 3).map((row) => formula(call("IFERROR", `C${row}/${LEADS_BEFORE}`, text(""))))) },
  { range: "B18:B20", look: { numberFormat: WHOLE_PERCENT } },
  { range: "C18:C20", look: { numberFormat: WHOLE } },
  { range: "D18:D20", look: { numberFormat: TIMES } },
];

const monthRows = rowsFrom(24, A_YEAR);

const YEAR: readonly PlanBlock[] = [
  { range: "A22", cells: [["Months: the year's plan by season"]], look: TITLE },
  { range: "A23", cells: [["Month"]], look: HEADING },
  {
    range: "B23",
    cells: [["Season weight", formula("A13"), formula("A9"), ...funnelRows.map((row) => formula(join(`A${row}`, text(" by"))))]],
    look: { ...HEADING, right: true },
  },
  {
    range: MONTHS,
    cells: column(monthRows.map((_, at) => formula(call("EOMONTH", TARGET_DATE, String(at))))),
    look: { numberFormat: "mmm yyyy", left: true },
  },
  { range: WEIGHTS, cells: column(monthRows.map(() => 1)), look: { background: INPUT } },
  { range: "C24", cells: [[formula(call("SLA_SPLIT", `${A_YEAR}*${TARGET}`, WEIGHTS))]] },
  { range: "D24", cells: [[formula(call("INDEX", call("SLA_GOAL", MONTH_TARGETS, RATES, ROUNDING), "0", "1"))]] },
  { range: "E24", cells: [[formula(call("SLA_EXIST_BY", MONTHS, LAGS))]] },
  { range: "C24:D36", look: { numberFormat: WHOLE } },
  { range: "E24:I35", look: { numberFormat: DATE, right: true } },
  { range: "A36", cells: [["Year", "", formula(call("SUM", MONTH_TARGETS)), formula(call("SUM", "D24:D35"))]], look: { bold: true } },
  { range: "A36:I36", look: { background: "#f8f9fa" } },
];

const CAPACITY: readonly PlanBlock[] = [
  { range: "A38", cells: [["Capacity: can the team work these leads?"]], look: TITLE },
  { range: "A39", cells: [["Reps", "Hours a month for leads, each", "Attempts a lead", "Minutes an attempt"]] },
  { range: "E39", cells: [[formula(call("SLA_CAPACITY", LEADS, "C40", "D40", "A40", "B40"))]] },
  { range: "A39:J39", look: { ...HEADING, right: true } },
  { range: "A40", cells: [[4, 120, formula(call("MAX", "1", "SLA_ATTEMPTS")), 5]] },
  { range: "A40:B40", look: { background: INPUT } },
  { range: "D40", look: { background: INPUT } },
  { range: "A40:J40", look: { numberFormat: WHOLE, right: true } },
  { range: "G40", look: { numberFormat: WHOLE_PERCENT } },
  { range: "A41", cells: [[formula(CAN_WORK)]] },
];

/** Which stages a rate lies between, by its number; blank where there are fewer. */
const rateBetween = (number: number): string =>
  call("IFERROR", join(call("INDEX", NAMES, String(number)), text(" to "), call("INDEX", NAMES, String(number + 1))), text(""));

const LEVERS: readonly PlanBlock[] = [
  { range: "A43", cells: [["Levers: what would close the gap by itself"]], look: TITLE },
  { range: "A44:H44", look: HEADING },
  { range: "B44:C44", look: { right: true } },
  { range: "A44", cells: [[formula(call("SLA_LEVERS", COUNTS, TARGET))]] },
  { range: "G44", cells: [["Rate of"]] },
  { range: "G46", cells: column(rowsFrom(1, MOST_STAGES - 1).map((at) => formula(rateBetween(at)))), look: REMARK },
  { range: "B45:C45", look: { numberFormat: WHOLE } },
  // Down to where the levers of twelve stages end.
  { range: "B46:C60", look: { numberFormat: PERCENT } },
];

/** The last day of the month that lies so many months ahead, as a formula that reads alike in every language and zone. */
function startingDate(at: Date): string {
  const end = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + MONTHS_AHEAD + 1, 0));
  return formula(call("DATE", ...[end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate()].map(String)));
}

/**
 * All cells of a new plan.
 *
 * @param at the present: the first planned month follows from it
 * @example planBlocks(new Date("2026-11-18"))[0]?.cells //=> [["=DATE(2027;2;28)"]]
 */
export const planBlocks = (at: Date): PlanBlock[] => [
  { range: TARGET_DATE, cells: [[startingDate(at)]], look: { numberFormat: DATE, background: INPUT, right: true } },
  ...HEAD,
  ...FUNNEL,
  ...ODDS_OF_PLAN,
  ...YEAR,
  ...CAPACITY,
  ...LEVERS,
];

export const PLAN_PIXELS: Record<number, number> = {
  0: 190,
  ...Object.fromEntries(rowsFrom(1, 11).map((at) => [at, 100])),
  12: 400,
};

/**
 * Where a range in A1 notation stands, counted from 0; a single cell where no second corner is named.
 *
 * @example areaOfRange("C9:D13") //=> { row: 8, column: 2, rows: 5, columns: 2 }
 */
export function areaOfRange(range: string): { row: number; column: number; rows: number; columns: number } {
  const [first = "", last = first] = range.split(":");
  const place = (cell: string) => ({ row: Number(cell.replace(/\D/g, "")) - 1, column: columnNumber(cell.replace(/\d/g, "")) });
  const [from, to] = [place(first), place(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
