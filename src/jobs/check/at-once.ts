/** The triggers that time leads as they come: a form's rows, and what other people, imports and programs change. */
import { openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { runOftener, runOn, type SheetEvent, takeTriggers } from "../../google/timer";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { isTimed, leadColumns } from "../../tables/leads/lead-table";
import { leadTab } from "../leads/lead-tab";
import { type AtOnce, atOnceIn, atOnceNotes } from "../notes/at-once-state";
import { hourlyCheckIn, hourlyNotes, isAlive, isCopied } from "../notes/hourly-state";
import { clockIn } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { googleSays } from "../run/google-says";
import { isNotAllowed } from "../run/refusal-words";
import { arrivalPlaces } from "./arrival-places";
import { hourlyCheckNow, isOthersCheck, TIMER_ENTRY } from "./hourly-timer";

/** The entries that they run: Google keeps these names. */
export const EVENT_ENTRIES: Readonly<Record<SheetEvent, string>> = { form: "onLeadForm", change: "onSheetChange" };

/** The order in which they are made: where Google allows no more triggers, what matters more is there. */
export const EVENTS = ["form", "change"] as const satisfies readonly SheetEvent[];

/** Those that were made for this spreadsheet; a copy brought none along. */
export function eventsOn(notes: Record<string, string>, id: string): AtOnce["on"] {
  const state = atOnceIn(notes);
  return state && state.sheet === id ? state.on : {};
}

/** Where the lead tab's columns stand now; without it the next check notes them. */
function placesNow(notes: Record<string, string>): Pick<AtOnce, "places"> {
  const clock = clockIn(notes);
  const leads = clock && leadTab(openWorkbook());
  if (!leads) return {};
  const headings = leads.headings();
  const columns = leadColumns(headings, clock.columns);
  return isTimed(columns) ? { places: arrivalPlaces(leads, headings, columns, leads.rowCount()) } : {};
}

/** One that was made is noted: the panel says so, and each event reads it. */
function noteEvent(event: SheetEvent): void {
  const notebook = openNotebook();
  const notes = notebook.all();
  const sheet = openWorkbook().id();
  const known = atOnceIn(notes);
  const here: AtOnce = known?.sheet === sheet ? known : { sheet, on: {}, ranAt: "" };
  const timer = hourlyCheckIn(notes)?.used;
  const places = event === "change" ? placesNow(notes) : {};
  notebook.setAll(atOnceNotes({ ...here, ...(timer && { timer }), ...places, on: { ...here.on, [event]: true } }));
}

/** Google's refusals of a trigger in words. */
export function noTrigger(event: SheetEvent, refusal: string): string {
  const { tooMany, notAllowed, refused } = words().atOnce;
  if (/too many/i.test(refusal)) return tooMany(event);
  return isNotAllowed(refusal) ? notAllowed(event) : refused(event, refusal);
}

/**
 * Makes this person's trigger of an event, unless he has it.
 *
 * @returns "" or one sentence that says why it is not there, or that it could not be noted
 */
export function startEvent(event: SheetEvent): string {
  try {
    runOn(event, EVENT_ENTRIES[event]);
  } catch (error) {
    return noTrigger(event, googleSays(error));
  }
  return afterDeed(words().atOnce.notNoted, () => noteEvent(event));
}

/** Takes this person's trigger of an event away, where one was made here. */
export function stopEvent(event: SheetEvent): void {
  const notebook = openNotebook();
  const state = atOnceIn(notebook.all());
  if (!state?.on[event]) return;
  takeTriggers([EVENT_ENTRIES[event]]);
  const { [event]: _, ...on } = state.on;
  notebook.setAll(atOnceNotes({ ...state, on }));
}

/**
 * Makes those that a person wants and that fit: a form's only where a form is linked to the lead tab, none where another person's timer
 * checks the leads, who has them or may have them.
 *
 * @param leads the lead tab
 * @param isAsked whether he said so, and is told where they are another's
 * @returns what stood in the way, in sentences
 */
export function startEvents(leads: Tab | null, wanted: readonly SheetEvent[], isAsked: boolean, at: Date): string[] {
  const here = wanted.filter((event) => event !== "form" || leads?.hasForm());
  if (here.length === 0) return [];
  if (isOthersCheck(at)) return isAsked ? [words().atOnce.others] : [];
  return here.map(startEvent).filter(Boolean);
}

/** Tries once whether the timer may run oftener, where that was never tried: in a script bound to its spreadsheet it may. */
function tryOftener(notes: Record<string, string>): void {
  const known = hourlyCheckIn(notes);
  if (!known || known.every !== undefined) return;
  const every = runOftener(TIMER_ENTRY);
  if (every !== null) openNotebook().setAll(hourlyNotes({ ...known, every }));
}

/** The same for a person at the panel, whose timer it is, in a spreadsheet that was set up before; says how it went. */
export function atOnceOn(at: Date): string {
  const { atOnce, tabs } = words();
  const notes = openNotebook().all();
  const id = openWorkbook().id();
  if (!clockIn(notes)) return tabs.notSetUp;
  const known = hourlyCheckIn(notes);
  if (!known || !isAlive(known, at) || isCopied(known, id)) return atOnce.timerFirst;
  if (!hourlyCheckNow(notes, at, id)?.mine) return atOnce.others;
  tryOftener(notes);
  const problems = startEvents(leadTab(openWorkbook()), EVENTS, true, at);
  const on = eventsOn(openNotebook().all(), id);
  const isOn = EVENTS.filter((event) => on[event]).map((event) => atOnce.isOn[event]);
  return [...isOn, ...problems].join(" ");
}
