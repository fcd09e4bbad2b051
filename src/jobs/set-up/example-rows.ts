/** A few made-up leads, judged and coloured as a team's own are: they are shown in the panel and never written into a sheet. */
import { MINUTE } from "../../core/cells/cell";
import { stateAt } from "../../core/sla/status";
import { words } from "../../language/spoken/words";
import { stateLooks } from "../../tables/looks/state-colours";
import type { SetUpExample } from "../messages/set-up-messages";

/** On one working day, so that minutes of the clock are working minutes. */
const TARGET = 60;
const WARNED = 15;
const NOW = "10:10";

/** When each came and was answered; "" for not yet. */
const LEADS: readonly (readonly [received: string, responded: string])[] = [
  ["09:00", ""],
  ["09:20", ""],
  ["10:00", ""],
  ["09:05", "09:25"],
  ["08:55", "10:05"],
];

const instant = (time: string): number => Date.parse(`2026-11-18T${time}:00Z`);

/** The example of set-up's first sight. */
export function exampleShown(): SetUpExample {
  const looks = stateLooks("clear");
  const { names, line } = words().setUp.example;
  const rows = LEADS.map(([received, responded], at) => {
    const name = names[at] ?? "";
    const due = instant(received) + TARGET * MINUTE;
    const state = stateAt(due, responded === "" ? null : instant(responded), instant(NOW), WARNED);
    const { cell, row } = looks[state];
    const [background, tint] = [cell.background ?? "#ffffff", row?.background ?? "#ffffff"];
    return {
      name,
      received,
      responded,
      due: new Date(due).toISOString().slice(11, 16),
      status: words().states[state],
      tint,
      background,
      text: cell.text,
    };
  });
  return { line: line(TARGET, NOW), rows };
}
