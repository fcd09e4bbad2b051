import { KEPT, type State } from "../../core/sla/states";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { shownState } from "../../tables/leads/shown-state";
import { type CheckOutcome, checkLeadsInto, type Tables } from "../check/check";
import { afterCheck } from "../check/whole-check";
import { leadTab } from "../leads/lead-tab";
import type { SetUpAnswer, SetUpWish } from "../messages/set-up-messages";
import { beforeIn, beforeNotes, withLeads } from "../notes/before-set-up";
import { clockIn } from "../rules/clock-state";
import { longLimits } from "../run/limits";
import type { Mending } from "../run/mending";
import { type Begun, begunIn, begunNotes, ENDED, type LeadsPlace } from "./begun";
import { leaveLeads } from "./leave-leads";
import { type Making, PARTS } from "./parts";
import { leftOutNotes, proposedAdds } from "./set-up-parts";
import { type Progress, startProgress } from "./set-up-progress";
import { seenTabs } from "./survey-tabs";
import { goingOn, type Meant, meantLeads } from "./wished-leads";

/** How set-up went; the spreadsheet as it left it is read by the caller. */
export type SetUpDone = Omit<SetUpAnswer, "state">;

const refused = (problem: string): SetUpDone => ({ problem, title: "", text: "", counted: null, remarks: [] });

const placeOf = (tab: Tab | null): LeadsPlace[] => (tab ? [{ tab: tab.id(), top: tab.top }] : []);

/** What of an earlier set-up the notes tell, and the beginning of this one as it is to be noted. */
function beginningOf(notes: Record<string, string>, wish: SetUpWish, { leads }: Meant, current: Tab | null): Begun {
  const before = begunIn(notes);
  const clock = clockIn(notes);
  const wanted = leads?.id;
  const places = [...(before?.others ?? []), ...(before?.leads ? [before.leads] : []), ...placeOf(current)];
  const others = places.filter(({ tab }, at) => tab !== wanted && places.findIndex((one) => one.tab === tab) === at);
  return {
    isCut: true,
    wasSetUp: before?.wasSetUp ?? clock !== null,
    makesLeads: !leads || (before?.makesLeads ?? false),
    columns: leads?.chosen ?? clock?.columns ?? before?.columns ?? {},
    wish,
    ...(leads && { leads: { tab: leads.id, top: leads.tab.top } }),
    ...(others.length > 0 && { others }),
  };
}

/** Somebody may have set up with another tab since the person looked. */
const isMeanwhile = ({ seen }: SetUpWish, { leads }: Meant, current: Tab | null): boolean =>
  seen !== undefined && current !== null && current.id() !== seen && leads?.id !== current.id();

/** What was made and mended beyond a first set-up, in a sentence or none. */
function mendedWords({ wasCut, made, mended }: Mending): string[] {
  if (wasCut) return [words().setUp.mended(mended)];
  return [...(made.length > 0 ? [words().setUp.madeAgain(made)] : []), ...(mended.length > 0 ? [words().setUp.filledAgain(mended)] : [])];
}

/** The result in numbers, and what comes next; where the time was up, how far the check came. */
function resultOf(outcome: Exclude<CheckOutcome, { problem: string }>, at: Date): Pick<SetUpDone, "title" | "text" | "counted"> {
  const { checks, setUp: texts } = words();
  const { leads, checked, seen } = outcome;
  if (checked < leads) return { title: checks.partTitle(checked, leads), text: checks.restFollows, counted: null };
  if (!seen) return { title: checks.allTitle(leads), text: "", counted: null };
  const { cells, columns } = seen;
  const states = cells.slice(1).map((row) => shownState(row, columns, at));
  const count = (...asked: readonly State[]): number => states.filter((state) => state !== null && asked.includes(state)).length;
  const onTime = count(KEPT);
  if (leads === 0) {
    const next = texts.firstLeads(String(cells[0]?.[columns.received ?? -1] ?? ""));
    return { title: texts.allIsSetUp, text: [texts.noneCame, next].join(" "), counted: null };
  }
  if (count("notTracked") > 0) return { title: texts.noneTimed(leads), text: "", counted: leads };
  // Of one that is not recorded no clock runs: it is no lead that was timed.
  const timed = leads - count("notRecorded") || leads;
  const next = texts.nextStep(count("overdue"), count("dueSoon"));
  const text = [texts.answered(onTime + count("late"), onTime), next].filter(Boolean).join(" ");
  return { title: texts.timed(timed), text, counted: timed };
}

/** Makes part by part; a sentence where one cannot go on. */
function makeAll(making: Making, progress: Progress): string | undefined {
  for (const { make, step } of PARTS) {
    if (step) progress.at(step);
    const problem = make?.(making);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The cells that a check goes by, where set-up has just made all of their tabs. */
function tablesMade({ agreement, hours, stages }: Making): Tables | undefined {
  if (!agreement?.tab.isNew || !hours?.tab.isNew || !stages?.tab.isNew) return undefined;
  return { table: agreement.cells, hours: hours.cells, stages: stages.cells };
}

/** All that follows from the notes of a set-up that did not come to an end. */
function goBack(notebook: Notebook, begun: Begun, current: Tab | null): void {
  const { leads: _, others: __, ...rest } = begun;
  const before = beforeIn(notebook);
  notebook.later({ ...begunNotes({ ...rest, isCut: false }), ...(current && beforeNotes(withLeads(before, current.id()))) });
}

/**
 * Makes what the add-on needs in this spreadsheet, or what of it is missing, as a person wants it: it can run again at any time,
 * mends what was cut, and overwrites no cell that a person filled. It asks nothing, and holds the document's lock to its end.
 *
 * @param said what the person said; the rest is guessed, or stays as it is
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(said: SetUpWish, at: Date): SetUpDone {
  const limits = longLimits(at);
  if (!takeLock(limits.wait)) return refused(words().saving.busy);
  const notebook = openNotebook();
  const workbook = openWorkbook();
  const notes = notebook.all();
  const before = begunIn(notes);
  const clock = clockIn(notes);
  if (!clock) workbook.lookForNames();
  const current = leadTab(workbook);
  const wish = goingOn(said, before, current);
  const tabs = () => seenTabs(workbook, clock, current);
  const meant = meantLeads(wish, { workbook, current, columns: clock?.columns ?? before?.columns ?? {}, tabs });
  if (current && isMeanwhile(wish, meant, current)) return refused(words().setUp.meanwhile(current.name()));
  if (meant.problem) return refused(meant.problem);
  const begun = beginningOf(notes, wish, meant, current);
  const adds = { ...proposedAdds(notes, begun, workbook.turnsByTheMinute), ...wish.adds };
  notebook.setAll({ ...begunNotes(begun), ...leftOutNotes(adds) });
  const mending: Mending = { wasCut: before?.isCut ?? false, wasSetUp: begun.wasSetUp, made: [], mended: [] };
  const leads = { meant, current, place: wish.place, wasMaking: before?.makesLeads ?? false };
  const making: Making = { workbook, notebook, at, wishes: { leads, adds, said: wish }, mending, remarks: [] };
  const progress = startProgress();
  try {
    const problem = makeAll(making, progress);
    if (problem !== undefined) {
      goBack(notebook, begun, current);
      return refused(problem);
    }
    leaveLeads(workbook, notebook, begun.others ?? []);
    progress.at("leads");
    const outcome = checkLeadsInto(notebook, at, limits, {
      watch: (done, of) => progress.at("leads", { done, of }),
      tables: tablesMade(making),
    });
    afterCheck(outcome, at);
    notebook.later(ENDED);
    if ("problem" in outcome) return refused(outcome.problem);
    const isWhole = outcome.checked >= outcome.leads;
    const remarks = [...(isWhole ? [outcome.hint] : []), ...mendedWords(mending), ...making.remarks].filter(Boolean);
    return { problem: "", ...resultOf(outcome, at), remarks };
  } finally {
    try {
      progress.end();
    } finally {
      notebook.writeDown();
    }
  }
}
