import type { Execution } from "../contract/stand-in-contract";
import { make } from "./make";

const HEADINGS = ["Function", "Cause", "Mode", "ms", "Calls", "Messages and errors"];
const KEPT = 200;

function row(run: Execution): HTMLTableRowElement {
  const cells = [run.function, run.cause, run.authMode, run.milliseconds.toFixed(0), String(run.calls)];
  const lines = (run.lines ?? []).map((line) => make("div", {}, line));
  const error = run.error ? [make("div", { class: "failed" }, run.error)] : [];
  return make("tr", {}, ...cells.map((text) => make("td", {}, text)), make("td", { class: "messages" }, ...lines, ...error));
}

/** The runs of script functions, newest first, as the execution log of Apps Script lists them. */
export function executionLog(): { element: HTMLElement; add(run: Execution): void } {
  const body = make("tbody");
  const head = make("tr", {}, ...HEADINGS.map((heading) => make("th", { scope: "col" }, heading)));
  const table = make("table", {}, make("caption", {}, "Execution log"), make("thead", {}, head), body);
  const element = make("div", { class: "log", tabindex: "0", role: "region", "aria-label": "Execution log" }, table);
  const add = (run: Execution) => {
    body.prepend(row(run));
    while (body.rows.length > KEPT) body.lastElementChild?.remove();
  };
  return { element, add };
}
