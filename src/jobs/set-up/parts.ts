/**
 * What the add-on puts into a spreadsheet, part by part: what of it can be found there, how set-up makes or mends it, and how
 * removal takes it away. Nothing else may be left by any job: a test looks for what is not in this list.
 */

import type { Cell } from "../../core/cells/cell";
import { setColourRules } from "../../google/colour-rules";
import { type Notebook, openOwnNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { runsHourly, stopHourly } from "../../google/timer";
import type { Place, Workbook } from "../../google/workbook";
import { ENGLISH } from "../../language/spoken/languages";
import { everyHeading, type TabKey, titlesOf } from "../../language/spoken/names";
import { everyStartingStages } from "../../language/spoken/starting-stages";
import { speakBy, words } from "../../language/spoken/words";
import { AGREEMENT_NAME, agreementColumns, VALUE_NAMES } from "../../tables/agreement/agreement-table";
import { languageInTable } from "../../tables/agreement/document-language";
import { CALENDAR_NAME, HOLIDAYS_NAME, HOURS_NAME, hoursTables } from "../../tables/agreement/hours-table";
import { LOG_NAME } from "../../tables/agreement/log-table";
import { STAGES_NAME, stagesIn } from "../../tables/agreement/stages-table";
import { KEPT_DATES_NAME } from "../../tables/clicks/kept-dates";
import { KEPT_EXPORT_NAME } from "../../tables/exports/kept-export";
import { asText } from "../../tables/formulas/as-text";
import { filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import { formulaCore } from "../../tables/formulas/same-formula";
import { type ChosenColumns, LEADS_NAME, type TimedColumns } from "../../tables/leads/lead-table";
import { RULE_MARK } from "../../tables/looks/state-colours";
import { MONITOR_MARK } from "../../tables/monitor/monitor-looks";
import { METRICS_NAME } from "../../tables/monitor/monitor-table";
import { SPEND_NAME } from "../../tables/monitor/spend-table";
import { PLAN_NAME, PLANS, planNames } from "../../tables/plan/plan-table";
import { plannedStages } from "../../tables/plan/stages";
import { setUpHours } from "../agreement/make-hours";
import { stagesSum } from "../check/check";
import { startHourlyCheck, TIMER_ENTRY } from "../check/hourly-timer";
import { colourLeads } from "../check/keep-colours";
import { setUpAgreement } from "../items/make-agreement";
import { followLanguage } from "../language/follow-language";
import { dropLists, takeLists } from "../leads/lead-lists";
import { sourceOf } from "../leads/lead-source";
import { leadTab } from "../leads/lead-tab";
import type { SetUpWish } from "../messages/set-up-messages";
import { setUpMonitor, setUpSpend } from "../monitor/make-monitor";
import { type BeforeSetUp, beforeIn, beforeSetUp, noteBefore } from "../notes/before-set-up";
import { kindsIn, mailsAreHere, turnedOnNotes } from "../notes/mail-memory";
import { NOTE_KEYS, PERSON_KEY, TYPED_KEY } from "../notes/note-keys";
import { forgetPerson } from "../notes/person-keys";
import { forgetTyped } from "../panel/unsaved-texts";
import { plansAreWhole } from "../plan/carry-plans-on";
import { stagesCarried } from "../plan/carry-stages";
import { isPlan, setUpPlan } from "../plan/make-plan";
import { planBeginning } from "../plan/plan-beginning";
import { stampPlanDay } from "../plan/plan-day";
import { countedFrom, noteCounted } from "../plan/plan-follows-leads";
import { readVersions } from "../rules/agreement-log";
import { clockRules, offsetOrUtc } from "../rules/clock-rules";
import { clockIn, writeClock } from "../rules/clock-state";
import { heldRules } from "../rules/held-versions";
import { areBlank, isBare, type Mending, tabCalled } from "../run/mending";
import { isStages } from "../stages/make-stages-tab";
import { begunIn, type LeadsPlace, type Removal, removalIn, removalNotes } from "./begun";
import { carryWords } from "./carry-words";
import { leaveLeads, takeOurColumns } from "./leave-leads";
import { type LeadsPlan, setUpLeads } from "./set-up-leads";
import type { Adds } from "./set-up-parts";
import type { ProgressStep } from "./set-up-progress";

/** What a person wants of set-up, with all that he left open settled. */
export interface Wishes {
  leads: LeadsPlan;
  adds: Adds;
  /** As he said it. */
  said: SetUpWish;
}

/** What set-up has at hand so far; each part adds what later ones need. */
export interface Making {
  readonly workbook: Workbook;
  readonly notebook: Notebook;
  readonly at: Date;
  readonly wishes: Wishes;
  readonly mending: Mending;
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
  /** What a removal that was cut had begun to put back. */
  readonly removal: Removal | null;
  /** Whether a set-up was cut here, so that tabs of ours may bear no name. */
  readonly isHalfMade: boolean;
  /** Tabs that a cut set-up was to put back as they were. */
  readonly left: readonly LeadsPlace[];
}

/** What of a part can be found in a spreadsheet. */
export interface Traces {
  /** Tabs that are called so in whatever language, or begin so and go on with a number or a funnel's name. */
  tabs?: readonly TabKey[];
  names?: readonly string[];
  /** Headings in the lead tab. */
  headings?: readonly ("own" | "score")[];
  /** Pieces that stand in the formula of a conditional-format rule. */
  ruleMarks?: readonly string[];
  /** Handlers of triggers. */
  entries?: readonly string[];
  /** Keys of document properties, and how keys of a person's properties begin. */
  notes?: readonly string[];
  ownNotes?: readonly string[];
  /** What Sheets keeps of a tab or of the file. */
  settings?: readonly (
    | "frozen rows"
    | "frozen columns"
    | "columns"
    | "hidden columns"
    | "drop-downs"
    | "notes"
    | "charts"
    | "recalculation interval"
  )[];
}

export interface Part extends Traces {
  /** Its name in this list; people never read it. */
  what: string;
  /** The step as which a person sees its making. */
  step?: ProgressStep;
  /** Makes it, or what of it is missing; a sentence where set-up cannot go on. */
  make?(making: Making): string | undefined;
  /** May run again after it was cut: it ends what it began. */
  takeAway?(going: Going): void;
  /** Nothing takes it away. */
  stays?: true;
}

/** A tab that the teams fill in: by which names it is known, and how one that a cut set-up left without them is told from people's. */
interface OwnTab {
  /** That of the whole tab first. */
  names: readonly string[];
  title?: TabKey;
  isOurs?(cells: Cell[][]): boolean;
}

function findOwn({ workbook, isHalfMade }: Pick<Going, "workbook" | "isHalfMade">, { names, title, isOurs }: OwnTab): Tab | null {
  for (const name of names) {
    const tab = workbook.tabOfName(name);
    if (tab) return tab;
  }
  const left = isHalfMade && title ? tabCalled(workbook, titlesOf(title)) : null;
  return left && isOurs?.(left.read()) ? left : null;
}

function deleteOwn(going: Going, own: OwnTab): void {
  // The tab before its names: a removal that is cut finds it again.
  const tab = going.alsoTabs ? findOwn(going, own) : null;
  if (tab) going.workbook.deleteTab(tab);
  for (const name of own.names) going.workbook.removeName(name);
}

const AGREEMENT_NAMES = [AGREEMENT_NAME, ...VALUE_NAMES.map(({ name }) => name)];
const HOURS_NAMES = [CALENDAR_NAME, HOURS_NAME, HOLIDAYS_NAME];
const PLAN_NAMES = PLANS.flatMap((names) => Object.values(names));

const AGREEMENT: OwnTab = {
  names: AGREEMENT_NAMES,
  title: "agreement",
  isOurs: (cells) => areBlank(cells) || agreementColumns(cells) !== null,
};
const STAGES: OwnTab = {
  names: [STAGES_NAME],
  title: "stages",
  isOurs: (cells) => isBare(cells, everyHeading("stages")) || everyStartingStages().some((list) => isStages(cells, list)),
};
const LOG: OwnTab = { names: [LOG_NAME] };
const HOURS: OwnTab = { names: HOURS_NAMES, title: "hours", isOurs: (cells) => areBlank(cells) || hoursTables(cells) !== null };
const SPEND: OwnTab = { names: [SPEND_NAME], title: "spend", isOurs: (cells) => isBare(cells, everyHeading("spend")) };
const MONITOR: OwnTab = { names: [METRICS_NAME], title: "monitor", isOurs: areBlank };
const KEPT_DATES: OwnTab = { names: [KEPT_DATES_NAME] };
const KEPT_EXPORT: OwnTab = { names: [KEPT_EXPORT_NAME] };
const OTHER_PLANS: readonly OwnTab[] = PLANS.slice(1).map((names) => ({ names: Object.values(names) }));
const FIRST_PLAN: OwnTab = {
  names: Object.values(planNames(1)),
  title: "plan",
  isOurs: (cells) => areBlank(cells) || everyStartingStages().some((list) => isPlan(cells, { stages: plannedStages(list), channel: "" })),
};

/** Names that formulas of people may lean on. */
const ALL_NAMES = [LEADS_NAME, LOG_NAME, STAGES_NAME, SPEND_NAME, METRICS_NAME, ...AGREEMENT_NAMES, ...HOURS_NAMES, ...PLAN_NAMES];

/** A plan that is kept goes on computing: a cell that took one of our names' values keeps the value. */
function keepValues(tab: Tab): void {
  const cells = tab.read();
  const formulas = tab.formulas();
  const takesValue = (formula: string): boolean => {
    const core = formulaCore(formula);
    return ALL_NAMES.some((name) => core.includes(name)) && !/SLA_\w+\(/.test(core);
  };
  const fillers = fillersIn(formulas);
  const isTaken = (row: number, column: number): boolean => {
    const formula = formulas[row]?.[column] ?? "";
    if (formula !== "") return takesValue(formula);
    // What such a formula filled would be blank without it.
    const filled = cells[row]?.[column] === "" ? null : filledBy(fillers, { row, column });
    return filled !== null && takesValue(filled.filler.formula);
  };
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (isTaken(row, column)) tab.write(row, column, [[asText(cell)]]);
    });
  });
}

/** A monitor that is kept shows what it last showed: it counts columns that go away. */
function freeze(tab: Tab): void {
  setColourRules(tab, MONITOR_MARK, [], 1, 1);
  tab.write(
    0,
    0,
    tab.read().map((row) => row.map(asText)),
  );
}

/** The lead tab as it was; a removal that was cut noted how many columns it had before it took any away. */
function takeFromLeads({ workbook, notebook, before, removal }: Going): void {
  // A set-up that was cut noted the tab before it wrote into it, and named it after that.
  const tab = leadTab(workbook) ?? (before.leads ? workbook.tabOfId(before.leads.tab) : null);
  if (!tab) return;
  const known = removal?.tab === tab.id() ? removal.columns : undefined;
  takeOurColumns(tab, before, known, (columns, id) => notebook.setAll(removalNotes({ tab: id, columns })));
}

/** As the person wants it; what set-up did not turn on itself is not turned off. */
function turnByTheMinute({ workbook, notebook, wishes }: Making): void {
  const turns = workbook.turnsByTheMinute();
  if (turns === wishes.adds.minute) return;
  if (wishes.adds.minute) {
    noteBefore(notebook, { recalculatedOnChange: true });
    workbook.turnByTheMinute();
  } else if (wishes.said.adds?.minute === false && beforeIn(notebook).recalculatedOnChange) workbook.turnOnChange();
}

/** This person's hourly check as he wants it; another person's goes on. */
function keepHourly({ notebook, at, remarks, wishes }: Making): void {
  if (wishes.adds.hourly) remarks.push(startHourlyCheck(at));
  else if (wishes.said.adds?.hourly === false && runsHourly(TIMER_ENTRY)) {
    stopHourly(TIMER_ENTRY);
    notebook.forget(NOTE_KEYS.hourly);
  }
}

/** Drop-downs in the lead tab, as the person wants them: the check that ends set-up puts them there, and later ones keep them right. */
function keepDropDowns({ notebook, wishes, leads }: Making): void {
  if (!leads) return;
  if (wishes.adds.lists) noteBefore(notebook, { lists: { tab: leads.tab.id(), headings: [] } });
  else if (wishes.said.adds?.lists === false) dropLists(leads.tab, notebook);
}

/** Whether a tab that may be left out is made, or is there. */
const isWanted = ({ workbook, wishes }: Making, part: "plan" | "monitor"): boolean =>
  wishes.adds[part] || workbook.tabOfName(part === "plan" ? PLAN_NAME : METRICS_NAME) !== null;

/**
 * Mails that cells turn on where nothing is remembered of them came along with a copied file, or with tabs that a removal left: they
 * stay off until somebody turns them on here.
 *
 * @returns one sentence where they are off, "" else
 */
function mailsAfterSetUp({ workbook, notebook, agreement, mending, at }: Making): string {
  const on = kindsIn(agreement?.cells ?? []);
  if (on.length === 0) return "";
  if (!mending.wasSetUp) notebook.setAll(turnedOnNotes(notebook.all(), on, "", at));
  return mailsAreHere(notebook.all(), workbook.id()) ? "" : words().mailing.elsewhere;
}

/** Compiles the rules, colours the rows and notes what quick edits need. */
function startClock({ workbook, notebook, at, leads, agreement, hours, stages, mending }: Making): string | undefined {
  if (!leads || !agreement || !hours || !stages) return undefined;
  const zone = workbook.zone();
  const published = readVersions(workbook, offsetOrUtc(zone));
  const rules = clockRules(agreement.cells, hoursTables(hours.cells), zone, published, stages.cells);
  if ("problem" in rules) return rules.problem;
  const covered = colourLeads(leads.tab, leads.columns, leads.width, rules.palette);
  writeClock(notebook, {
    rules: heldRules(rules, [], at),
    columns: leads.chosen,
    problem: "",
    sweptAt: "",
    headingRow: leads.tab.top,
    languageNamed: true,
    calculatedFor: "",
    // A new plan has just been calculated by the list.
    stagesFor: mending.wasSetUp ? "" : stagesSum(stages.cells),
    tabs: { leads: leads.tab.id(), agreement: agreement.tab.id(), hours: hours.tab.id(), stages: stages.tab.id() },
    ...covered,
  });
  leads.tab.show();
  return undefined;
}

/** In the order in which set-up makes them; removal goes from the last to the first. */
export const PARTS: readonly Part[] = [
  {
    // What is remembered: pauses in work, mails sent, the rules compiled.
    what: "notes",
    notes: Object.values(NOTE_KEYS),
    takeAway: ({ notebook }) => notebook.forgetAll(),
  },
  {
    // Texts that somebody could not save yet.
    what: "unsaved-texts",
    ownNotes: [TYPED_KEY, PERSON_KEY],
    takeAway({ workbook }) {
      forgetTyped(openOwnNotebook(), workbook.id());
      forgetPerson(openOwnNotebook(), workbook.id());
    },
  },
  {
    // The lead tab, and the add-on's own columns in it.
    what: "leads",
    tabs: ["leads"],
    names: [LEADS_NAME],
    headings: ["own", "score"],
    settings: ["frozen rows", "frozen columns", "columns", "hidden columns"],
    step: "columns",
    make(making) {
      const { workbook, notebook, wishes, mending } = making;
      const found = setUpLeads(workbook, notebook, wishes.leads, mending);
      if ("problem" in found) return found.problem;
      making.leads = found;
      making.remarks.push(...found.remarks);
      return undefined;
    },
    takeAway(going) {
      takeFromLeads(going);
      going.workbook.removeName(LEADS_NAME);
    },
  },
  {
    // The agreement's tab.
    what: "agreement",
    tabs: ["agreement"],
    names: AGREEMENT_NAMES,
    settings: ["frozen rows", "hidden columns", "drop-downs"],
    step: "tabs",
    make(making) {
      const place = setUpAgreement(making.workbook, [], making.mending);
      if ("problem" in place) return place.problem;
      making.agreement = place;
      // Of an agreement that was there before: it says what the rest is written in.
      const { cells } = place;
      const { workbook, notebook } = making;
      const notes = notebook.all();
      speakBy(() => languageInTable(cells) ?? notes[NOTE_KEYS.language] ?? ENGLISH);
      making.remarks.push(followLanguage(workbook, notebook, notes, making.leads?.tab ?? null).problem);
      return undefined;
    },
    takeAway: (going) => deleteOwn(going, AGREEMENT),
  },
  {
    // The tab of stages.
    what: "stages",
    tabs: ["stages"],
    names: [STAGES_NAME],
    settings: ["frozen rows", "drop-downs", "notes"],
    make(making) {
      const { workbook, agreement, wishes, remarks } = making;
      if (!agreement) return undefined;
      const sheetOffset = offsetOrUtc(workbook.zone());
      const found = stagesCarried(workbook, agreement, sheetOffset, making.mending);
      const { cells, kept } = carryWords(found, wishes.said, sheetOffset);
      making.stages = { ...found, cells };
      remarks.push(kept.length > 0 ? words().setUp.wordsKept(kept) : "");
      return undefined;
    },
    takeAway: (going) => deleteOwn(going, STAGES),
  },
  {
    // The tab of versions.
    what: "log",
    tabs: ["log"],
    names: [LOG_NAME],
    settings: ["frozen rows", "hidden columns"],
    takeAway: (going) => deleteOwn(going, LOG),
  },
  {
    // The tab of working hours.
    what: "hours",
    tabs: ["hours"],
    names: HOURS_NAMES,
    settings: ["frozen rows", "notes"],
    make(making) {
      making.hours = setUpHours(making.workbook, making.mending);
      return undefined;
    },
    takeAway: (going) => deleteOwn(going, HOURS),
  },
  {
    // The plan, and one for each other funnel.
    what: "plans",
    tabs: ["plan"],
    names: PLAN_NAMES,
    settings: ["frozen rows", "drop-downs", "charts"],
    step: "plan",
    make(making) {
      const { workbook, notebook, leads, at, mending, stages, agreement, wishes } = making;
      if (!isWanted(making, "plan")) return undefined;
      const offsetAt = offsetOrUtc(workbook.zone());
      const read = stagesIn(stages?.cells ?? [], offsetAt);
      const stageList = "stages" in read ? read.stages : [];
      // A tab that was made just now holds no leads.
      const chosen = wishes.leads.meant.leads && (leads?.chosen ?? null);
      const begun = planBeginning(workbook, agreement?.cells ?? [], chosen, plannedStages(stageList), offsetAt);
      const source = leads && sourceOf(leads.tab.name(), leads.columns, leads.tab.top);
      const before = mending.wasSetUp ? countedFrom(notebook.all()) : null;
      if (source) setUpPlan(workbook, source, before, at, mending, begun);
      if (!mending.wasSetUp) plansAreWhole(notebook);
      if (source) noteCounted(notebook, source);
      stampPlanDay(notebook, {}, at, { workbook, zone: workbook.zone() });
      return undefined;
    },
    takeAway(going) {
      for (const own of [FIRST_PLAN, ...OTHER_PLANS]) {
        const tab = going.alsoTabs ? null : findOwn(going, own);
        if (tab) keepValues(tab);
        deleteOwn(going, own);
      }
    },
  },
  {
    // The tab of costs.
    what: "costs",
    tabs: ["spend"],
    names: [SPEND_NAME],
    settings: ["frozen rows", "notes"],
    make({ workbook, mending }) {
      setUpSpend(workbook, mending);
      return undefined;
    },
    takeAway: (going) => deleteOwn(going, SPEND),
  },
  {
    // The monitor.
    what: "monitor",
    tabs: ["monitor"],
    names: [METRICS_NAME],
    ruleMarks: [MONITOR_MARK],
    settings: ["charts"],
    make(making) {
      if (isWanted(making, "monitor")) setUpMonitor(making.workbook, making.notebook, making.mending);
      return undefined;
    },
    takeAway(going) {
      const tab = going.alsoTabs ? null : going.workbook.tabOfName(METRICS_NAME);
      if (tab) freeze(tab);
      deleteOwn(going, MONITOR);
    },
  },
  {
    // The colours of lead rows.
    what: "colours",
    ruleMarks: [RULE_MARK],
    step: "colours",
    make: startClock,
    takeAway({ workbook }) {
      const leads = leadTab(workbook);
      if (leads) setColourRules(leads, RULE_MARK, [], 1, 1);
    },
  },
  {
    // Drop-downs on columns of the lead tab.
    what: "lists",
    tabs: ["leads"],
    settings: ["drop-downs"],
    make(making) {
      keepDropDowns(making);
      return undefined;
    },
    takeAway({ workbook, notebook, before }) {
      const tab = before.lists ? leadTab(workbook) : null;
      if (before.lists && tab?.id() === before.lists.tab) takeLists(tab, before.lists, clockIn(notebook.all())?.columns);
    },
  },
  {
    // Tabs that held the leads before.
    what: "left-tabs",
    takeAway: ({ workbook, notebook, left }) => leaveLeads(workbook, notebook, left),
  },
  {
    // The recalculation by the minute.
    what: "minute",
    settings: ["recalculation interval"],
    step: "clock",
    make(making) {
      turnByTheMinute(making);
      return undefined;
    },
    takeAway({ workbook, before }) {
      if (before.recalculatedOnChange && workbook.turnsByTheMinute()) workbook.turnOnChange();
    },
  },
  {
    // The hourly check.
    what: "hourly",
    entries: [TIMER_ENTRY],
    make(making) {
      keepHourly(making);
      return undefined;
    },
    takeAway: () => stopHourly(TIMER_ENTRY),
  },
  {
    // Mails, which are off until somebody turns them on here.
    what: "mails",
    make(making) {
      making.remarks.push(mailsAfterSetUp(making));
      return undefined;
    },
    // Their switches are cells of the agreement; what is remembered of them goes with the notes.
    stays: true,
  },
  {
    // What stood in cells that became dates, made when somebody asks for it.
    what: "kept-dates",
    tabs: ["datesBefore"],
    names: [KEPT_DATES_NAME],
    settings: ["frozen rows", "hidden columns"],
    takeAway: (going) => deleteOwn(going, KEPT_DATES),
  },
  {
    // What stood in cells that an export changed, made when somebody takes one over.
    what: "kept-export",
    tabs: ["exportBefore"],
    names: [KEPT_EXPORT_NAME],
    settings: ["frozen rows", "hidden columns"],
    takeAway: (going) => deleteOwn(going, KEPT_EXPORT),
  },
  {
    // Copies of the agreement for printing.
    what: "printed-copies",
    tabs: ["printing"],
    // A person asked for each, and may have written into it.
    stays: true,
  },
];

/** The tabs that removal offers to delete: all but the lead tab. */
export const ownTabs = (workbook: Workbook, notes: Record<string, string>): Tab[] =>
  [AGREEMENT, STAGES, LOG, HOURS, FIRST_PLAN, ...OTHER_PLANS, SPEND, MONITOR, KEPT_DATES, KEPT_EXPORT].flatMap(
    (own) => findOwn({ workbook, isHalfMade: begunIn(notes) !== null }, own) ?? [],
  );

export function goingFrom(workbook: Workbook, notebook: Notebook, alsoTabs: boolean): Going {
  const notes = notebook.all();
  return {
    workbook,
    notebook,
    alsoTabs,
    before: beforeSetUp(notes),
    removal: removalIn(notes),
    isHalfMade: begunIn(notes) !== null,
    left: begunIn(notes)?.others ?? [],
  };
}
