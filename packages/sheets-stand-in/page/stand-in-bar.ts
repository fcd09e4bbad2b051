import type { Execution, Mail, StandIn } from "../contract/stand-in-contract";
import { type BarActions, clockControls, otherControls, sheetControls } from "./bar-controls";
import type { ClockTurns } from "./clock-turns";
import { executionLog } from "./execution-log";
import { mailList } from "./mail-list";
import { make } from "./make";
import { spoken } from "./wall-clock";

export interface Bar {
  logged(run: Execution): void;
  mailed(mail: Mail): void;
}

function toggleFor(label: string, controls: string, help: string): HTMLButtonElement {
  const settings = { type: "button", class: "bar-toggle", "aria-expanded": "false", "aria-controls": controls, title: help };
  return make("button", settings, label);
}

/** Each opens its own part of the bar; only one is open. */
function openOneOf(parts: { toggle: HTMLButtonElement; body: HTMLElement }[]): void {
  for (const { toggle, body } of parts) {
    toggle.addEventListener("click", () => {
      const opens = body.hidden;
      for (const part of parts) {
        part.body.hidden = part.body !== body || !opens;
        part.toggle.setAttribute("aria-expanded", String(!part.body.hidden));
      }
    });
  }
}

/** The bar at the bottom: what a person would do in Google's own settings, what waiting would do, and what was sent. */
export function standInBar(bar: HTMLElement, standIn: StandIn, turns: ClockTurns, actions: BarActions): Bar {
  const { engine } = standIn;
  const now = make("span", { class: "now", title: "The stand-in's clock, in the sheet's time zone" });
  const toggle = toggleFor("Stand-in console", "bar-body", "Clock, settings and execution log");
  const mailToggle = toggleFor("Mails", "mail-body", "What the add-on has sent; nothing leaves this machine");
  const log = executionLog();
  const sheet = sheetControls(standIn, actions);
  const clock = clockControls(standIn, turns, actions);
  const controls = make("div", { class: "all-controls" }, clock.element, sheet.element, otherControls(standIn, turns, actions));
  const body = make("div", { id: "bar-body", class: "bar-body", hidden: true }, controls, log.element);
  const mails = mailList(standIn);
  const mailBody = make("div", { id: "mail-body", hidden: true }, mails.element);
  const showMails = () => {
    const count = standIn.mails().length;
    mailToggle.textContent = count ? `Mails (${count})` : "Mails";
    mails.refresh();
  };
  const refresh = () => {
    bar.setAttribute("aria-busy", String(turns.busy()));
    now.textContent = `${turns.busy() ? "Working. " : ""}${spoken(engine.now(), engine.zone())}, ${engine.zone()}`;
    clock.refresh();
    sheet.refresh();
  };
  openOneOf([
    { toggle, body },
    { toggle: mailToggle, body: mailBody },
  ]);
  bar.append(make("div", { class: "bar-head" }, toggle, mailToggle, now), body, mailBody);
  showMails();
  for (const run of standIn.log()) log.add(run);
  refresh();
  setInterval(refresh, 1000);
  const mailed = () => {
    showMails();
    actions.changed();
  };
  return { logged: log.add, mailed };
}
