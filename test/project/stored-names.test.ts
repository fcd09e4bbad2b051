/**
 * Names under which Google or a spreadsheet in use keeps something. They never change: a spreadsheet that an earlier build set
 * up holds them. A new name is added here; none is ever taken out or spelt otherwise.
 */
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { AGREEMENT_ITEMS } from "../../src/core/agreement/items";
import { RETIRED_KEYS, STAGES_KEY } from "../../src/core/agreement/retired-items";
import { GOALS_KEY } from "../../src/core/agreement/stage-goals";
import { KEPT_DAYS } from "../../src/core/calendar/week-text";
import { NOTE_KEYS, PERSON_KEY, TYPED_KEY } from "../../src/jobs/notes/note-keys";
import { PARTS } from "../../src/jobs/set-up/parts";
import { english } from "../../src/language/en/names/english";
import { type Family, keysOf, spellingsOf } from "../../src/language/spoken/names";
import { newLeadHeadings } from "../../src/tables/leads/lead-fields";
import { RULE_MARK } from "../../src/tables/looks/state-colours";
import { MONITOR_MARK } from "../../src/tables/monitor/monitor-looks";

const STORED = JSON.parse(readFileSync("test/project/stored-names.json", "utf8")) as Record<string, string[]>;

/** Those of the script's own level. */
const functionsOf = (code: string): string[] =>
  parse(code, { ecmaVersion: 2022 }).body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));

/** As they are written in each language, and as earlier builds wrote them: all are found. */
const spelt = <One extends Family>(family: One): string[] => keysOf(family).flatMap((key) => spellingsOf(family, key));

const PRESENT: Record<string, readonly string[]> = {
  "functions that Google calls": functionsOf(readFileSync("dist/Code.js", "utf8")),
  "document properties": Object.values(NOTE_KEYS),
  "own properties begin with": [TYPED_KEY, PERSON_KEY],
  "named ranges": PARTS.flatMap(({ names = [] }) => names),
  "trigger handlers": PARTS.flatMap(({ entries = [] }) => entries),
  "words that versions keep": [...KEPT_DAYS, ...AGREEMENT_ITEMS.flatMap(({ kept = {} }) => Object.values(kept))],
  "marks of colour rules": [RULE_MARK, MONITOR_MARK],
  "tabs that are taken up by name": PARTS.flatMap(({ tabs = [] }) => tabs.flatMap((tab) => spellingsOf("tabs", tab))),
  "keys of the agreement's items": [...AGREEMENT_ITEMS.map(({ key }) => key), ...RETIRED_KEYS, STAGES_KEY, GOALS_KEY],
  "headings of own columns": [...spelt("own"), ...spelt("score")],
  "headings of the tab of stages": spelt("stages"),
  "headings of the tab of versions": spelt("log"),
  "headings of the agreement": spelt("agreement"),
  "headings of the tab of hours": spelt("hours"),
  "headings of the tab of costs": spelt("spend"),
  "headings of what is kept": [...spelt("datesBefore"), ...spelt("exportBefore"), ...spelt("unfinished")],
  "headings of a new lead tab": newLeadHeadings(),
  "words of ours in people's cells": spelt("marks"),
  "labels that are found again": [english.labels.rate("A", "B"), english.labels.nowInStages("SLA stages"), english.labels.nowInPeople],
};

it.each(Object.entries(PRESENT))("every stored name is there as it was: %s", (kind, present) => {
  const stored = STORED[kind] ?? [];
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter((name) => !present.includes(name))).toEqual([]);
});

it.each(Object.entries(PRESENT))("every name that is stored from now on stands in the file, too: %s", (kind, present) => {
  expect([...new Set(present)].filter((name) => !(STORED[kind] ?? []).includes(name))).toEqual([]);
});
