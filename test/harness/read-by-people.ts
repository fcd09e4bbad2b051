/** All that people read in a spreadsheet and in what the add-on says, each text with where it stands. */

import type { Area, Mail, MenuEntry, Tab } from "sheets-stand-in";
import { address } from "./places";
import type { Sheet } from "./sheet";

export interface Read {
  where: string;
  text: string;
}

const read = (where: string, text: string): Read[] => (text === "" ? [] : [{ where, text }]);

const place = (tab: Tab, { row, column, rows, columns }: Area): string => address(tab.name, row, column, rows, columns);

/** Words that a number format puts beside a number; the rest of what a number or a date shows is the locale's. */
const wordsOf = (format: string): string => [...format.matchAll(/"([^"]*)"/g)].map(([, words = ""]) => words).join(" ");

/** What each cell shows, its formula and its note; columns that are hidden nobody reads. */
function inCells({ engine }: Sheet, tab: Tab): Read[] {
  const last = engine.lastCell(tab.id);
  if (last.row < 0) return [];
  const area = { sheet: tab.id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const [shown, formulas, raw, formats] = [engine.display(area), engine.formulas(area), engine.raw(area), engine.formats(area)];
  return shown.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (engine.isColumnHidden(tab.id, column)) return [];
      const here = address(tab.name, row, column);
      const note = engine.note({ sheet: tab.id, row, column, rows: 1, columns: 1 });
      const words = typeof raw[row]?.[column] === "number" ? wordsOf(formats[row]?.[column] ?? "") : text;
      return [...read(here, words), ...read(`${here} formula`, formulas[row]?.[column] ?? ""), ...read(`${here} note`, note)];
    }),
  );
}

function inTab(sheet: Sheet, tab: Tab): Read[] {
  const { engine } = sheet;
  return [
    ...read("tab", tab.name),
    ...inCells(sheet, tab),
    ...engine.rules(tab.id).flatMap(({ areas, formula }) => read(`${areas[0] ? place(tab, areas[0]) : tab.name} rule`, formula)),
    ...engine.dropdowns(tab.id).flatMap(({ area, choices, help = "" }) => {
      const here = `${place(tab, area)} choice`;
      return [...choices.flatMap((choice) => read(here, choice)), ...read(`${here}'s help`, help)];
    }),
    ...engine.charts(tab.id).flatMap(({ options: { title = "" } }) => read(`${tab.name} chart`, String(title))),
  ];
}

/** Cells, notes, what is chosen from and its help, rules, charts and names of all tabs. */
export const readInTabs = (sheet: Sheet): Read[] => sheet.engine.tabs().flatMap((tab) => inTab(sheet, tab));

/** Entries of a menu and of those within it. */
export const readInMenu = (entry: MenuEntry | null): Read[] =>
  entry ? [...read("menu", entry.label), ...(entry.items ?? []).flatMap(readInMenu)] : [];

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };

/** The texts of a page, a line each. */
const inPage = (html: string): string =>
  html
    .split(/<[^>]*>/)
    .map((piece) => piece.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity).trim())
    .filter(Boolean)
    .join("\n");

/**
 * Every text of an answer, but codes of what is chosen.
 *
 * @param wordless keys under which no words stand, with the key above where they do elsewhere, such as "notShown.fields"
 */
export function readInAnswer(where: string, answer: unknown, wordless: readonly string[]): Read[] {
  if (typeof answer === "string") return read(where, where.endsWith(".html") ? inPage(answer) : answer);
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap((one) => readInAnswer(where, one, wordless));
  return Object.entries(answer).flatMap(([key, value]) => {
    const path = `${where}.${key}`;
    const isCode = wordless.some((one) => path.endsWith(`.${one}`)) || (key === "value" && "choices" in answer);
    return isCode ? [] : readInAnswer(path, value, wordless);
  });
}

/** Subject, body and page of a mail. */
export const readInMail = ({ subject, body, htmlBody = "", name = "" }: Mail): Read[] => [
  ...read("mail from", name),
  ...read("mail subject", subject),
  ...read(`mail ${subject}`, body),
  ...read(`page of mail ${subject}`, inPage(htmlBody)),
];
