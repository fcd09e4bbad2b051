/**
 * What the add-on puts into a spreadsheet, part by part: what of it can be found there, how set-up makes or mends it, and how
 * removal takes it away. Nothing else may be left by any job: a test looks for what is not in this list.
 */
import { readStages } from "../core/stages/stage-table";
import { setColourRules } from "../google/colour-rules";
import { askYesNo } from "../google/dialogs";
import { type Notebook, openOwnNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { stopHourly } from "../google/timer";
import type { Place, Workbook } from "../google/workbook";
import { AGREEMENT_NAME, AGREEMENT_TAB, VALUE_NAMES } from "../tables/agreement-table";
import { asText } from "../tables/as-text";
import { CALENDAR_NAME, HOLIDAYS_NAME, HOURS_NAME, HOURS_TAB, hoursTables } from "../tables/hours-table";
import { type ChosenColumns, LEADS_NAME, LEADS_TAB, OWN_HEADINGS, type TimedColumns } from "../tables/lead-table";
import { LOG_NAME, LOG_TAB } from "../tables/log-table";
import { MONITOR_MARK } from "../tables/monitor-looks";
import { METRICS_NAME, MONITOR_TAB } from "../tables/monitor-table";
import { plannedStages } from "../tables/plan/stages";
import { PLAN_TAB, PLANS } from "../tables/plan-table";
import { isScoreHeading, SCORE_HEADINGS } from "../tables/score-columns";
import { SPEND_NAME, SPEND_TAB } from "../tables/spend-table";
import { STAGES_NAME, STAGES_TAB } from "../tables/stages-table";
import { RULE_MARK } from "../tables/state-colours";
import { readVersions } from "./agreement-log";
import { type BeforeSetUp, beforeSetUp, noteBefore } from "./before-set-up";
import { plansAreWhole } from "./carry-plans-on";
import { stagesCarried } from "./carry-stages";
import { clockRules, offsetOrUtc } from "./clock-rules";
import { readClock, writeClock } from "./clock-state";
import { startHourlyCheck, TIMER_ENTRY } from "./hourly-check";
import { leadSource } from "./lead-source";
import { leadTab } from "./lead-tab";
import { kindsIn, mailsAreHere, turnedOnNotes } from "./mail-memory";
import { NOTE_KEYS, PERSON_KEY, TYPED_KEY } from "./note-keys";
import { forgetTyped } from "./panel-kept";
import { forgetPerson } from "./person-keys";
import { stampPlanDay } from "./plan-day";
import { proofsAreRead } from "./plan-follows-leads";
import { PRINT_TAB } from "./print-copy";
import { ASK_MINUTE, MAILS_ELSEWHERE } from "./sentences";
import { setUpAgreement } from "./set-up-agreement";
import { setUpHours } from "./set-up-hours";
import { setUpLeads } from "./set-up-leads";
import { setUpMonitor, setUpSpend } from "./set-up-monitor";
import { setUpPlan } from "./set-up-plan";
import { colourLeads, stagesSum } from "./sweep";

/** What set-up has at hand so far; each part adds what later ones need. */
export interface Making {
  readonly workbook: Workbook;
  readonly notebook: Notebook;
  readonly at: Date;
  /** Whether an earlier set-up came to its end here. */
  readonly wasSetUp: boolean;
  leads?: { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number };
  agreement?: Place;
  hours?: ReturnType<typeof setUpHours>;
  stages?: ReturnType<typeof stagesCarried>;
  /** What the person is to know at the end. */
  remarks: string[];
}

export interface Going {
  readonly workbook: Workbook;
  readonly notebook: Notebook;
  /** Whether the tabs that the teams filled in go, too. */
  readonly alsoTabs: boolean;
  readonly before: BeforeSetUp;
}

/** What of a part can be found in a spreadsheet. */
export interface Traces {
  /** Tabs that are called so, or begin so and go on with a number or a funnel's name. */
  tabs?: readonly string[];
  names?: readonly string[];
  /** Headings in the lead tab. */
  headings?: readonly string[];
  /** Pieces that stand in the formula of a conditional-format rule. */
  ruleMarks?: readonly string[];
  /** Handlers of triggers. */
  entries?: readonly string[];
  /** Keys of document properties, and how keys of a person's properties begin. */
  notes?: readonly string[];
  ownNotes?: readonly string[];
  /** What Sheets keeps of a tab or of the file. */
  settings?: readonly ("frozen rows" | "columns" | "hidden columns" | "drop-downs" | "notes" | "charts" | "recalculation interval")[];
}

export interface Part extends Traces {
  what: string;
  /** Makes it, or what of it is missing; a sentence where set-up cannot go on, null where the person wants nothing. */
  make?(making: Making): string | null | undefined;
  /** May run again after it was cut: it ends what it began. */
  takeAway?(going: Going): void;
  /** Why nothing takes it away. */
  stays?: string;
}

const deleteNamed = ({ workbook, alsoTabs }: Going, tabOf: string, names: readonly string[]): void => {
  // The tab before its names: a removal that is cut finds it again.
  const tab = alsoTabs ? workbook.tabOfName(tabOf) : null;
  if (tab) workbook.deleteTab(tab);
  for (const name of names) workbook.removeName(name);
};

const AGREEMENT_NAMES = [AGREEMENT_NAME, ...VALUE_NAMES.map(({ name }) => name)];
const HOURS_NAMES = [CALENDAR_NAME, HOURS_NAME, HOLIDAYS_NAME];
const PLAN_NAMES = PLANS.flatMap((names) => Object.values(names));

/** Names that formulas of people may lean on. */
const ALL_NAMES = [LEADS_NAME, LOG_NAME, STAGES_NAME, SPEND_NAME, METRICS_NAME, ...AGREEMENT_NAMES, ...HOURS_NAMES, ...PLAN_NAMES];

/** A plan that is kept goes on computing: a cell that took one of our names' values keeps the value. */
function keepValues(tab: Tab): void {
  const cells = tab.read();
  tab.formulas().forEach((row, at) => {
    row.forEach((formula, column) => {
      const takesValue = ALL_NAMES.some((name) => formula.includes(name)) && !/SLA_\w+\(/.test(formula);
      if (takesValue) tab.write(at, column, [[asText(cells[at]?.[column] ?? "")]]);
    });
  });
}

/** A monitor that is kept shows what it last showed: it counts columns that go away. */
function freeze(tab: Tab): void {
  setColourRules(tab.name(), MONITOR_MARK, [], 1, 1);
  tab.write(
    0,
    0,
    tab.read().map((row) => row.map(asText)),
  );
}

/** Takes columns of these headings away; how many there were. */
function takeColumns(leads: Tab, isOurs: (heading: unknown) => boolean): number {
  const headings: readonly unknown[] = leads.headings();
  let taken = 0;
  for (let column = headings.length - 1; column >= 0; column -= 1) {
    if (!isOurs(headings[column])) continue;
    leads.deleteColumn(column);
    taken += 1;
  }
  return taken;
}

const isOwnHeading = (heading: unknown): boolean => (OWN_HEADINGS as readonly unknown[]).includes(heading);

/** The lead tab as it was: our columns gone, blank ones in the place of those that were blank before, its rows as they were frozen. */
function takeFromLeads({ workbook, before }: Going): void {
  const tab = leadTab(workbook);
  if (!tab) return;
  const id = tab.id();
  const blankIn = (taken: number, added: { tab: number; columns: number } | undefined): number =>
    added?.tab === id ? Math.max(0, taken - added.columns) : 0;
  const blank = blankIn(takeColumns(tab, isScoreHeading), before.scores) + blankIn(takeColumns(tab, isOwnHeading), before.leads);
  if (blank > 0) tab.addColumns(tab.columnCount() - 1, blank);
  if (before.leads?.tab === id && before.leads.froze) tab.unfreezeHeadings();
}

function offerMinute({ workbook, notebook }: Making): void {
  if (workbook.turnsByTheMinute() || !askYesNo("Colours by the minute", ASK_MINUTE)) return;
  noteBefore(notebook, { recalculatedOnChange: true });
  workbook.turnByTheMinute();
}

/**
 * Mails that cells turn on where nothing is remembered of them came along with a copied file, or with tabs that a removal left: they
 * stay off until somebody turns them on here.
 *
 * @returns one sentence where they are off, "" else
 */
function mailsAfterSetUp({ workbook, notebook, agreement, wasSetUp, at }: Making): string {
  const on = kindsIn(agreement?.cells ?? []);
  if (on.length === 0) return "";
  if (!wasSetUp) notebook.setAll(turnedOnNotes(notebook.all(), on, "", at));
  return mailsAreHere(notebook.all(), workbook.id()) ? "" : MAILS_ELSEWHERE;
}

/** Compiles the rules, colours the rows and notes what quick edits need. */
function startClock({ workbook, notebook, leads, agreement, hours, stages, wasSetUp }: Making): string | undefined {
  if (!leads || !agreement || !hours || !stages) return undefined;
  const zone = workbook.zone();
  const published = readVersions(workbook, offsetOrUtc(zone));
  const rules = clockRules(agreement.cells, hoursTables(hours.cells), zone, published, stages.cells);
  if ("problem" in rules) return rules.problem;
  const covered = colourLeads(leads.tab, leads.columns, leads.width, rules.palette);
  writeClock(notebook, {
    rules,
    columns: leads.chosen,
    problem: "",
    sweptAt: "",
    headingRow: leads.tab.top,
    calculatedFor: "",
    // A new plan has just been calculated by the list.
    ...(!wasSetUp && { stagesFor: stagesSum(stages.cells) }),
    tabs: { leads: leads.tab.id(), agreement: agreement.tab.id(), hours: hours.tab.id(), stages: stages.tab.id() },
    ...covered,
  });
  leads.tab.show();
  return undefined;
}

/** In the order in which set-up makes them; removal goes from the last to the first. */
export const PARTS: readonly Part[] = [
  {
    what: "what is remembered: pauses in work, mails sent, the rules compiled",
    notes: Object.values(NOTE_KEYS),
    takeAway: ({ notebook }) => notebook.forgetAll(),
  },
  {
    what: "texts that somebody could not save yet",
    ownNotes: [TYPED_KEY, PERSON_KEY],
    takeAway({ workbook }) {
      forgetTyped(openOwnNotebook(), workbook.id());
      forgetPerson(openOwnNotebook(), workbook.id());
    },
  },
  {
    what: "the lead tab, and the add-on's own columns in it",
    tabs: [LEADS_TAB],
    names: [LEADS_NAME],
    headings: [...OWN_HEADINGS, ...SCORE_HEADINGS],
    settings: ["frozen rows", "columns", "hidden columns"],
    make(making) {
      const found = setUpLeads(making.workbook, making.notebook, readClock(making.notebook)?.columns ?? {});
      if (!found) return null;
      making.leads = found;
      return undefined;
    },
    takeAway(going) {
      takeFromLeads(going);
      going.workbook.removeName(LEADS_NAME);
    },
  },
  {
    what: "the agreement's tab",
    tabs: [AGREEMENT_TAB],
    names: AGREEMENT_NAMES,
    settings: ["frozen rows", "hidden columns", "drop-downs"],
    make(making) {
      const place = setUpAgreement(making.workbook);
      if ("problem" in place) return place.problem;
      making.agreement = place;
      return undefined;
    },
    takeAway: (going) => deleteNamed(going, AGREEMENT_NAME, AGREEMENT_NAMES),
  },
  {
    what: "the tab of stages",
    tabs: [STAGES_TAB],
    names: [STAGES_NAME],
    settings: ["frozen rows", "drop-downs", "notes"],
    make(making) {
      const { workbook, agreement } = making;
      if (agreement) making.stages = stagesCarried(workbook, agreement, offsetOrUtc(workbook.zone()));
      return undefined;
    },
    takeAway: (going) => deleteNamed(going, STAGES_NAME, [STAGES_NAME]),
  },
  {
    what: "the tab of versions",
    tabs: [LOG_TAB],
    names: [LOG_NAME],
    settings: ["frozen rows", "hidden columns"],
    takeAway: (going) => deleteNamed(going, LOG_NAME, [LOG_NAME]),
  },
  {
    what: "the tab of working hours",
    tabs: [HOURS_TAB],
    names: HOURS_NAMES,
    settings: ["frozen rows", "notes"],
    make(making) {
      making.hours = setUpHours(making.workbook);
      return undefined;
    },
    takeAway: (going) => deleteNamed(going, CALENDAR_NAME, HOURS_NAMES),
  },
  {
    what: "the plan, and one for each other funnel",
    tabs: [PLAN_TAB],
    names: PLAN_NAMES,
    settings: ["frozen rows", "drop-downs", "charts"],
    make({ workbook, notebook, leads, at, wasSetUp, stages }) {
      const read = readStages(stages?.cells ?? [], offsetOrUtc(workbook.zone()));
      const planned = plannedStages("stages" in read ? read.stages : []);
      if (leads) setUpPlan(workbook, leadSource(leads.tab, leads.chosen), at, planned);
      if (!wasSetUp) plansAreWhole(notebook);
      proofsAreRead(notebook);
      stampPlanDay(notebook, {}, at);
      return undefined;
    },
    takeAway(going) {
      for (const names of PLANS) {
        const tab = going.alsoTabs ? null : going.workbook.tabOfName(names.all);
        if (tab) keepValues(tab);
        deleteNamed(going, names.all, Object.values(names));
      }
    },
  },
  {
    what: "the tab of costs",
    tabs: [SPEND_TAB],
    names: [SPEND_NAME],
    settings: ["frozen rows", "notes"],
    make({ workbook }) {
      setUpSpend(workbook);
      return undefined;
    },
    takeAway: (going) => deleteNamed(going, SPEND_NAME, [SPEND_NAME]),
  },
  {
    what: "the monitor",
    tabs: [MONITOR_TAB],
    names: [METRICS_NAME],
    ruleMarks: [MONITOR_MARK],
    settings: ["charts"],
    make({ workbook }) {
      setUpMonitor(workbook);
      return undefined;
    },
    takeAway(going) {
      const tab = going.alsoTabs ? null : going.workbook.tabOfName(METRICS_NAME);
      if (tab) freeze(tab);
      deleteNamed(going, METRICS_NAME, [METRICS_NAME]);
    },
  },
  {
    what: "the colours of lead rows",
    ruleMarks: [RULE_MARK],
    make: startClock,
    takeAway({ workbook }) {
      const leads = leadTab(workbook);
      if (leads) setColourRules(leads.name(), RULE_MARK, [], 1, 1);
    },
  },
  {
    what: "the recalculation by the minute",
    settings: ["recalculation interval"],
    make(making) {
      offerMinute(making);
      return undefined;
    },
    takeAway({ workbook, before }) {
      if (before.recalculatedOnChange && workbook.turnsByTheMinute()) workbook.turnOnChange();
    },
  },
  {
    what: "the hourly check",
    entries: [TIMER_ENTRY],
    make({ at, remarks }) {
      remarks.push(startHourlyCheck(at));
      return undefined;
    },
    takeAway: () => stopHourly(TIMER_ENTRY),
  },
  {
    what: "mails, which are off until somebody turns them on here",
    make(making) {
      making.remarks.push(mailsAfterSetUp(making));
      return undefined;
    },
    stays: "their switches are cells of the agreement; what is remembered of them goes with the notes",
  },
  {
    what: "copies of the agreement for printing",
    tabs: [PRINT_TAB],
    stays: "a person asked for each, and may have written into it",
  },
];

/** The tabs that removal offers to delete: all but the lead tab. */
export const ownTabs = (workbook: Workbook): Tab[] =>
  [AGREEMENT_NAME, STAGES_NAME, LOG_NAME, CALENDAR_NAME, ...PLANS.map(({ all }) => all), SPEND_NAME, METRICS_NAME].flatMap(
    (name) => workbook.tabOfName(name) ?? [],
  );

export const goingFrom = (workbook: Workbook, notebook: Notebook, alsoTabs: boolean): Going => ({
  workbook,
  notebook,
  alsoTabs,
  before: beforeSetUp(notebook.all()),
});
