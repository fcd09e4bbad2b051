import type { Execution, StandIn } from "../stand-in-contract";
import { type BarActions, clockControls, otherControls, sheetControls } from "./bar-controls";
import type { ClockTurns } from "./clock-turns";
import { executionLog } from "./execution-log";
import { make } from "./make";
import { spoken } from "./wall-clock";

/** The bar at the bottom: what a person would do in Google's own settings, and what waiting would do. */
export function standInBar(bar: HTMLElement, standIn: StandIn, turns: ClockTurns, actions: BarActions): { logged(run: Execution): void } {
  const { engine } = standIn;
  const now = make("span", { class: "now", title: "The stand-in's clock, in the sheet's time zone" });
  const toggle = make(
    "button",
    {
      type: "button",
      class: "bar-toggle",
      "aria-expanded": "false",
      "aria-controls": "bar-body",
      title: "Clock, settings and execution log",
    },
    "Stand-in console",
  );
  const log = executionLog();
  const sheet = sheetControls(standIn, actions);
  const clock = clockControls(standIn, turns, actions);
  const controls = make("div", { class: "all-controls" }, clock.element, sheet.element, otherControls(standIn, turns, actions));
  const body = make("div", { id: "bar-body", class: "bar-body", hidden: true }, controls, log.element);
  const refresh = () => {
    bar.setAttribute("aria-busy", String(turns.busy()));
    now.textContent = `${turns.busy() ? "Working. " : ""}${spoken(engine.now(), engine.zone())}, ${engine.zone()}`;
    clock.refresh();
    sheet.refresh();
  };
  toggle.addEventListener("click", () => {
    body.hidden = !body.hidden;
    toggle.setAttribute("aria-expanded", String(!body.hidden));
  });
  bar.append(make("div", { class: "bar-head" }, toggle, now), body);
  for (const run of standIn.log()) log.add(run);
  refresh();
  setInterval(refresh, 1000);
  return { logged: log.add };
}
