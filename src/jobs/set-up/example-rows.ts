/** A few made-up leads, judged and coloured as a team's own are: they are shown in the panel and never written into a sheet. */
import { MINUTE } from "../../core/cells/cell";
import { stateAt } from "../../core/sla/status";
import { stateLooks } from "../../tables/looks/state-colours";
import type { SetUpExample } from "../messages/set-up-messages";

/** On one working day, so that minutes of the clock are working minutes. */
const TARGET = 60;
const WARNED = 15;
const NOW = "10:10";

/** When each came and was answered; "" for not yet. */
const LEADS: readonly (readonly [name: string, received: string, responded: string])[] = [
  ["Ada", "09:00", ""],
  ["Ben", "09:20", ""],
  ["Cleo", "10:00", ""],
  ["Dov", "09:05", "09:25"],
  ["Eve", "08:55", "10:05"],
];

const instant = (time: string): number => Date.parse(`2026-11-18T${time}:00Z`);

/** The example of set-up's first sight. */
export function exampleShown(): SetUpExample {
  const looks = stateLooks("clear");
  const rows = LEADS.map(([name, received, responded]) => {
    const due = instant(received) + TARGET * MINUTE;
    const state = stateAt(due, responded === "" ? null : instant(responded), instant(NOW), WARNED);
    const { cell, row } = looks[state];
    const [background, tint] = [cell.background ?? "#ffffff", row?.background ?? "#ffffff"];
    return { name, received, responded, due: new Date(due).toISOString().slice(11, 16), state, tint, background, text: cell.text };
  });
  return { line: `An example: ${TARGET} minutes to answer, seen at ${NOW}. Nothing of it is written into your spreadsheet.`, rows };
}
