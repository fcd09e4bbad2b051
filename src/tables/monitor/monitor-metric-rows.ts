import type { Cell } from "../../core/cells/cell";
import { shortLine } from "../../core/cells/short-line";
import { endOf } from "../../core/metrics/engagement";
import { DECIMALS, THIN } from "../../core/metrics/metric";
import type { Metric, MetricKey } from "../../core/metrics/metrics";
import type { Figure, Figures } from "../../core/metrics/month-figures";
import { wonOn } from "../../core/sla/won";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { VALUE_NAMES } from "../agreement/agreement-table";
import { call } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";
import { calledHeading } from "../leads/called-headings";
import type { Unread } from "../leads/lead-amounts";
import { type LeadField, PEOPLE_FIELDS } from "../leads/lead-table";
import type { FormulaTerms } from "./cell-counts";
import { emptyFields, metricFormula, unreadAmounts } from "./monitor-formulas";
import { at, formula, GONE, LEADS_THAT_COUNT, WORKED } from "./monitor-places";

/** The metrics that the agreement chose, with what is known of them. */
export interface MetricsShown {
  terms: FormulaTerms;
  chosen: readonly { metric: Metric; goal: number | null }[];
  now: Figures;
  then: Figures;
  /** What the agreement's funnel plans for a month, the first stage first; none where it is not understood. */
  planned: readonly (number | null)[];
  /** Metrics whose cells of the agreement hold a goal with which an earlier build began it, and on which nobody has agreed. */
  goalless: readonly MetricKey[];
  /** Goals in the agreement's items, by key; those that are blank are missing. */
  itemGoals: Readonly<Record<string, number>>;
}

const named = (range: string): string => call("N", call("INDEX", range, "1"));
const orBlank = (range: string): string => call("IF", `${named(range)}=0`, quote(""), range);

/** The named range of an item of the agreement; undefined where it has none. */
const nameOf = (item: string): string | undefined => VALUE_NAMES.find(({ keys }) => keys.length === 1 && keys[0] === item)?.name;

/** The goal beside the metric, or the one that the agreement holds elsewhere. */
function goalOf(
  { key, goal: elsewhere }: Metric,
  goal: number | null,
  { planned, goalless, itemGoals }: Pick<MetricsShown, "planned" | "goalless" | "itemGoals">,
): Cell {
  if (goal !== null) return goal;
  if (!elsewhere || goalless.includes(key)) return "";
  if ("stage" in elsewhere) return planned[elsewhere.stage] ?? "";
  const name = nameOf(elsewhere.item);
  return name === undefined ? (itemGoals[elsewhere.item] ?? "") : formula(orBlank(name));
}

/** What is not seen must not decide. */
const seen = (metric: Metric, cell: string): string => call("ROUND", cell, String(DECIMALS[metric.unit]));

/** Whether a cell shows a number, and whether it does not; 0 is one. */
const isKnown = (cell: string): string => call("ISNUMBER", cell);
const isUnknown = (cell: string): string => call("NOT", isKnown(cell));

/** Against the goal; without one nobody is behind. */
function statusOf(metric: Metric, row: number): string {
  const [now, goal, expected, counted] = [at(row, 2), at(row, 3), at(row, 4), at(row, 8)];
  const kept = (): string => {
    if (metric.better === "less") return `${seen(metric, now)}<=${seen(metric, expected)}`;
    return metric.unit === "count" ? `${now}>=${call("INT", expected)}` : `${seen(metric, now)}>=${seen(metric, expected)}`;
  };
  const says = words().monitorWords;
  const unknown = quote(says.thin);
  const isThin = call("OR", isUnknown(now), metric.adds ? `${LEADS_THAT_COUNT}=0` : `${counted}<${THIN}`);
  const judged = call("IF", isKnown(expected), call("IF", kept(), quote(says.onTrack), quote(says.behind)), unknown);
  return formula(call("IF", isKnown(goal), call("IF", isThin, unknown, judged), quote(says.noGoal)));
}

function expectedBy(metric: Metric, row: number): string {
  const goal = at(row, 3);
  const due = metric.adds ? call("IF", `${call("N", WORKED)}=0`, quote(""), `${goal}*${GONE}/${WORKED}`) : goal;
  return formula(call("IF", isKnown(goal), due, quote("")));
}

/** Rows that say that a customer left and not when, or that he left before he was won. */
function unclearEnds({ columns, cells }: FormulaTerms): string {
  const unclear = cells.slice(1).filter((row) => {
    const [given = "", until = "", stage = "", lostReason = ""] = (["won", "until", "stage", "lostReason"] as const).map(
      (field) => row[columns[field] ?? -1],
    );
    const won = wonOn({ stage, lostReason, won: given });
    if (won === "" && given !== "") return false;
    // A date that lost its format is a number.
    return typeof until !== "number" && endOf(won instanceof Date ? won.getTime() : Number.NEGATIVE_INFINITY, until) === null;
  });
  if (unclear.length === 0) return "";
  const [until, won] = (["until", "won"] as const).map((field) => calledHeading(cells[0] ?? [], columns, field));
  return words().monitorTab.unclearEnds(until ?? "", won ?? "", unclear.length);
}

const LONGEST_SAMPLE = 30;

/** Amounts that count as none, with the first of them. */
const unread = (heading: string, { cells, sample }: Unread): string =>
  words().monitorTab.unread(heading, cells, shortLine(sample, LONGEST_SAMPLE));

/** Why a number is blank, or says little. */
function whyNot(metric: Metric, { value, counted: rows }: Figure, terms: FormulaTerms): string {
  if (value !== null) return !metric.adds && rows < THIN ? words().monitorTab.fewRows(THIN) : "";
  const called = (field: LeadField): string => calledHeading(terms.cells[0] ?? [], terms.columns, field);
  const empty = emptyFields(metric, terms).filter((field) => (PEOPLE_FIELDS as readonly LeadField[]).includes(field));
  if (empty.length > 0) return words().monitorTab.nobodyFilled(empty.map(called));
  const why = metric.whyUnknown?.({ rows, called, covers: terms.covers });
  return why ? worded(why) : (why ?? words().monitorTab.nothing);
}

export function metricRow({ terms, now, then, ...goals }: MetricsShown, metric: Metric, goal: number | null, row: number): Cell[] {
  const plain = metricFormula(metric, terms);
  const [shown, last] = [at(row, 2), at(row, 6)];
  const difference = seen(metric, `${seen(metric, shown)}-${seen(metric, last)}`);
  const change = call("IF", call("AND", isKnown(shown), isKnown(last)), difference, quote(""));
  const [figure, before] = [now[metric.key], then[metric.key]];
  const { contents, metricWords } = words();
  return [
    metricWords[metric.key].name,
    contents.owners[metric.whose],
    plain === null ? (figure.value ?? "") : formula(plain),
    goalOf(metric, goal, goals),
    expectedBy(metric, row),
    statusOf(metric, row),
    before.value ?? "",
    formula(change),
    figure.counted,
    [
      metricWords[metric.key].counts,
      plain === null && figure.value !== null ? words().monitorTab.computed : "",
      whyNot(metric, figure, terms),
      metric.needs.includes("until") ? unclearEnds(terms) : "",
      ...unreadAmounts(metric, terms).map(({ field, ...cells }) =>
        unread(calledHeading(terms.cells[0] ?? [], terms.columns, field), cells),
      ),
    ]
      .filter(Boolean)
      .join(" "),
  ];
}
