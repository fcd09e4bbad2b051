import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const nameOf = new Intl.DisplayNames(["en"], { type: "language" });

/** The folders of languages, English first: it says what every other one must give. */
function languages(folder, others) {
  const found = readdirSync(path.join(root, folder)).filter((one) => !one.includes(".") && !others.includes(one));
  return ["en", ...found.filter((one) => one !== "en")].map((code) => ({ code, name: nameOf.of(code) }));
}

// The rooms of each layer, lowest first: a room may import those before it in its list, never one after it.
// `shared` is the reason why more than two other rooms of the layer may lean on it.
export const ROOMS = {
  "src/core": [
    {
      room: "cells",
      holds: "what a cell can hold, and how numbers, moments, words and lists of it are read",
      shared: "every rule reads cells",
    },
    { room: "formulas", holds: "formulas of people taken apart: how far one reaches, what it leans on" },
    { room: "calendar", holds: "working time: hours, holidays, zones", shared: "a promise is counted in working time" },
    { room: "dates", holds: "dates that stand as text, column by column", shared: "whatever quotes a date or a day" },
    { room: "people", holds: "names and addresses", shared: "agreement and mails name people" },
    { room: "scoring", holds: "tests of a lead's cells, and the points that they give" },
    {
      room: "stages",
      holds: "the one list of stages, and the words by which stages are recognised",
      shared: "funnel, clock and agreement share one list",
    },
    { room: "headings", holds: "how a lead tab's headings and columns are understood" },
    {
      room: "sla",
      holds: "due, states, pauses, endings: how a lead is judged",
      shared: "figures, mails and plan ask how a lead was judged",
    },
    { room: "exports", holds: "rows of a new export beside those that are there" },
    { room: "funnel", holds: "goals, rates, odds, counts of stages, what leads are worth" },
    { room: "metrics", holds: "the metrics of the monitor, and what a month's leads gave: by channel, rep, segment" },
    { room: "agreement/contents", holds: "the items of the agreement as rules know them, section by section" },
    { room: "agreement", holds: "reading, printing, comparing and filing the agreement" },
    { room: "mail", holds: "which mails are due, and the facts that they tell" },
  ],
  "src/language": [
    {
      room: "figures",
      holds: "numbers as the spreadsheet's locale writes them, how a letter is laid out, and what a language must give",
      shared: "every language gives the same",
    },
    { room: "names", holds: "what else people head columns of ours with, in many languages" },
    ...languages("src/language", ["figures", "names", "spoken"]).flatMap(({ code, name }) => [
      {
        room: `${code}/names`,
        holds: `names of tabs, headings and labels that are written and found again by their spelling, in ${name}`,
        shared: "sentences quote them, and what is spoken finds them",
      },
      {
        room: `${code}/contents`,
        holds: `labels, help and starting texts of the agreement's items in ${name}, section by section`,
      },
      { room: code, holds: `every text in ${name}, by subject`, shared: "English says what every other language must give" },
    ]),
    { room: "spoken", holds: "the document's language, and what rules say in its words" },
  ],
  "src/tables": [
    { room: "formulas", holds: "formulas as texts: quoting, letters, separators, what fills a cell", shared: "every tab has formulas" },
    { room: "agreement", holds: "the tabs SLA agreement, SLA hours, SLA stages, SLA log" },
    { room: "looks", holds: "colours and formats, and how they go to the sheet in few calls" },
    { room: "plan", holds: "the tab SLA plan" },
    { room: "leads/words", holds: "headings of lead tabs in each language" },
    { room: "leads", holds: "the lead tab: fields, headings, rows", shared: "everything is about leads" },
    { room: "clicks", holds: "what a click writes into a lead's row" },
    { room: "exports", holds: "what taking over an export writes, and what it keeps" },
    { room: "monitor", holds: "the tabs SLA monitor and SLA spend" },
    { room: "own-columns", holds: "the columns of ours in the lead tab" },
  ],
  "src/jobs": [
    { room: "messages", holds: "what crosses between panel and server, as types", shared: "jobs answer the panel in its terms" },
    { room: "run", holds: "how a job runs: its time, its guarded writes, what Google refused", shared: "every job runs" },
    {
      room: "notes",
      holds: "what the document's properties remember (no notes on cells)",
      shared: "a run goes on where the last one stopped",
    },
    { room: "stages", holds: "the tab of stages", shared: "the one list of stages" },
    {
      room: "rules",
      holds: "what leads are judged by now: the agreement read, its versions, the clock's compiled state",
      shared: "every job that looks at a lead",
    },
    {
      room: "leads",
      holds: "the lead tab: its place, its own columns, its rows judged and written",
      shared: "every job that looks at a lead",
    },
    {
      room: "items",
      holds: "the agreement's tab made, rows that it lacks, and its fields written",
      shared: "set-up and checks both add what a tab lacks",
    },
    { room: "plan", holds: "the plan made, counted, and following the leads", shared: "check, set-up and clicks keep plans right" },
    { room: "monitor", holds: "the monitor made and brought up to date", shared: "check, mails and set-up show its figures" },
    {
      room: "language",
      holds: "a change of the document's language: tabs, headings and words of ours follow it",
      shared: "check and set-up follow it, and the panel says beforehand what will",
    },
    {
      room: "check",
      holds: "a check: all rows, or those that an edit touched, and all that follows",
      shared: "whatever changes a rule ends with a check",
    },
    { room: "agreement", holds: "saving, publishing, filing and printing the agreement", shared: "panel and set-up write it" },
    {
      room: "clicks",
      holds: "what menu and panel do with marked leads and columns",
      shared: "a click does the same wherever it is chosen",
    },
    { room: "mail", holds: "mails sent, shown before, turned on" },
    { room: "panel", holds: "what the panel shows when it opens, and of the leads that are marked" },
    { room: "triggers", holds: "what Google's clock and events start" },
    { room: "set-up", holds: "set-up and removal, and the one list of what is put into a spreadsheet" },
    { room: "exports", holds: "taking over the next export" },
    { room: "menu", holds: "the menu" },
  ],
  sidebar: [
    ...languages("sidebar/language", ["spoken"]).map(({ code, name }) => ({
      room: `language/${code}`,
      holds: `every text of the panel in ${name}, by subject`,
    })),
    { room: "language/spoken", holds: "the language in which the panel speaks", shared: "all texts come from there" },
    { room: "server", holds: "the server as the panel calls it, and waiting for it", shared: "all data comes from there" },
    { room: "words", holds: "figures, moments and faults in words", shared: "one word for one thing" },
    {
      room: "store",
      holds: "what the panel knows and what was typed: draft, requests, unsaved texts",
      shared: "views are drawn from one store",
    },
    { room: "controls", holds: "buttons and boxes", shared: "one look everywhere" },
    { room: "fields", holds: "fields of the agreement", shared: "wherever the agreement is edited" },
    { room: "help", holds: "the view Help" },
    { room: "leads", holds: "the view Leads" },
    { room: "plan", holds: "the view Plan" },
    { room: "agreement", holds: "the view Agreement: sections, versions, copies" },
    { room: "mails", holds: "mails under Set-up" },
    { room: "set-up", holds: "the guided set-up" },
    { room: "shell", holds: "the frame around the views, and the start" },
  ],
};
