import type { StandIn } from "../contract/stand-in-contract";
import type { Interval } from "../engine/engine";
import { LOCALES, type Locale, WAYS } from "../engine/locale-ways";
import type { ClockTurns } from "./clock-turns";
import { make } from "./make";
import { openModal } from "./modal";
import { told } from "./told";
import { momentOf, wallText } from "./wall-clock";

const [FIRST, SECOND] = told.people;
const PEOPLE = [
  { value: FIRST, label: FIRST },
  { value: SECOND, label: `${SECOND} (a second person)` },
];

const INTERVALS: { value: Interval; label: string }[] = [
  { value: "ON_CHANGE", label: "On change" },
  { value: "MINUTE", label: "On change and every minute" },
  { value: "HOUR", label: "On change and every hour" },
];

const STEPS = [
  { label: "+1 min", minutes: 1 },
  { label: "+1 h", minutes: 60 },
  { label: "+1 day", minutes: 24 * 60 },
];

export interface BarActions {
  /** Says what went wrong. */
  failed(error: unknown): void;
  /** Something was changed that should be kept. */
  changed(): void;
  personChanged(email: string): void;
  reset(): Promise<void>;
}

const field = (label: string, control: HTMLElement): HTMLElement => make("label", { class: "field" }, label, control);

function choice(options: { value: string; label: string }[], help: string, chosen: (value: string) => void): HTMLSelectElement {
  const select = make("select", { title: help }, ...options.map(({ value, label }) => make("option", { value }, label)));
  select.addEventListener("change", () => chosen(select.value));
  return select;
}

function button(label: string, help: string, act: () => void): HTMLButtonElement {
  const element = make("button", { type: "button", title: help }, label);
  element.addEventListener("click", act);
  return element;
}

export function clockControls(standIn: StandIn, turns: ClockTurns, actions: BarActions): { element: HTMLElement; refresh(): void } {
  const { engine } = standIn;
  let typed = false;
  const move = (minutes: number) => void turns.advance(minutes).then(actions.changed, actions.failed);
  const input = make("input", { type: "datetime-local", step: "1", title: "The moment that NOW() and the add-on take for the present" });
  const set = () => {
    if (!input.value) return;
    typed = false;
    engine.setNow(momentOf(input.value, engine.zone()));
    engine.tick();
    actions.changed();
  };
  input.addEventListener("input", () => {
    typed = true;
  });
  const refresh = () => {
    if (!typed && document.activeElement !== input) input.value = wallText(engine.now(), engine.zone());
  };
  const steps = STEPS.map(({ label, minutes }) =>
    button(label, "Moves the clock on; timers and recalculation that fall due on the way happen", () => move(minutes)),
  );
  const setter = button("Set", "Jumps to this moment, forwards or backwards, and recalculates", set);
  return { element: make("div", { class: "controls" }, field("Now, in the sheet's time zone", input), setter, ...steps), refresh };
}

export function sheetControls(standIn: StandIn, actions: BarActions): { element: HTMLElement; refresh(): void } {
  const { engine } = standIn;
  const interval = choice(INTERVALS, "File > Settings > Calculation in Sheets: when NOW() and TODAY() are calculated again", (value) => {
    standIn.setInterval(value as Interval);
    actions.changed();
  });
  const names = [...new Set([...Intl.supportedValuesOf("timeZone"), "Etc/UTC", engine.zone()])];
  const zones = names.map((zone) => ({ value: zone, label: zone }));
  const zone = choice(zones, "File > Settings > Time zone in Sheets: dates in cells are read in it", (value) => {
    engine.setZone(value);
    engine.tick();
    actions.changed();
  });
  const countries = LOCALES.map((locale) => ({ value: locale, label: WAYS[locale].country }));
  const locale = choice(countries, "File > Settings > Locale in Sheets: how numbers, days and formulas are written", (value) => {
    engine.setLocale(value as Locale);
    engine.tick();
    actions.changed();
  });
  const refresh = () => {
    locale.value = engine.locale();
    interval.value = engine.interval();
    zone.value = engine.zone();
  };
  return {
    element: make(
      "div",
      { class: "controls" },
      field("Recalculation", interval),
      field("Time zone of the sheet", zone),
      field("Locale", locale),
    ),
    refresh,
  };
}

function askReset(actions: BarActions): void {
  const text = make(
    "p",
    {},
    `Everything that was typed, imported or set here is thrown away, and the ${told.sample.called} is opened anew.`,
  );
  openModal("Go back to the sample?", [text], "Reset", "Throw the workbook away", async () => {
    await actions.reset();
    return null;
  });
}

export function otherControls(standIn: StandIn, turns: ClockTurns, actions: BarActions): HTMLElement {
  const person = choice(PEOPLE, "Whose edits, clicks and triggers come next", (email) => {
    standIn.setUser(email);
    actions.personChanged(email);
  });
  const run = () => void turns.runTriggers().then(actions.changed, actions.failed);
  return make(
    "div",
    { class: "controls" },
    field("Person at the sheet", person),
    button("Run the timed triggers", "Runs every timer of the add-on once, now", run),
    button("Reset", `Goes back to the ${told.sample.called}; asks first`, () => askReset(actions)),
  );
}
