/** The agreement as a document to print: a title, its parties, section by section, and a place to sign. */

import { LONGEST_TEXT } from "../cells/cell";
import { entriesOf, tableRows } from "../cells/table-text";
import { isDay } from "../dates/days";
import { PEOPLE_COLUMNS } from "../people/agreed-person";
import { personOf } from "../people/person";
import { foldedWord } from "../stages/folded-word";
import type { Stage } from "../stages/stage";
import { stagesOfText } from "../stages/stage-text";
import type { Aspect, Owner, SectionCode } from "./contents/item";
import { codeKept, isChosen } from "./item-values";
import { AGREEMENT_ITEMS, type AgreementItem } from "./items";
import { PEOPLE_KEY, STAGES_KEY } from "./retired-items";
import { sideBySide } from "./side-by-side";
import { GOALS_KEY, stageGoalsOf } from "./stage-goals";
import { type Acceptance, type SigningTeam, type Values, VERSION_ITEMS, WEEK_KEY, ZONE_KEY } from "./versions";

/** One row of the document: what it is, and its four cells. */
export interface PrintedRow {
  kind: "title" | "line" | "section" | "item" | "heading" | "row" | "space";
  cells: readonly [string, string, string, string];
}

/** What is printed beside the values. */
export interface Imprint {
  /** Which version it is, or that it is a draft, in words. */
  state: string;
  accepted: readonly (Acceptance & { day: string })[];
}

/** The words of the document. Days are year-month-day. */
export interface PrintedWords {
  /** Of a text that is too long for a cell, at its end. */
  readonly cut: string;
  readonly sections: Readonly<Record<SectionCode, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly owners: Readonly<Record<Owner, string>>;
  /** The headings of an item's table, and of the week's. */
  columnsOf(key: string): readonly string[];
  /** The word of a choice, by its code. */
  chosen(item: Pick<AgreementItem, "key" | "kind">, code: string): string;
  /** A day of the week, as versions keep it. */
  weekday(kept: string): string;
  number(value: number): string;
  minutes(value: number): string;
  day(day: string): string;
  readonly stageHeadings: readonly string[];
  readonly goalHeadings: readonly string[];
  alsoCalled(names: readonly string[]): string;
  readonly ends: Readonly<Record<Stage["end"] | "waiting", string>>;
  readonly teams: Readonly<Record<SigningTeam, string>>;
  readonly takesOver: string;
  readonly bothTeams: string;
  /** Over the columns of marketing, of sales, of both. */
  readonly sides: readonly string[];
  readonly title: string;
  /** Who agrees; a name is "" where none is known. */
  parties(marketing: string, sales: string, company: string): string;
  readonly signatures: string;
  readonly signatureHeadings: readonly string[];
  signsFor(team: SigningTeam): string;
  accepted(day: string): string;
}

/** Bullets and texts put together may be longer than the cell that they came from. */
const fitting = (cut: string, text: string): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - cut.length) + cut : text);

const row = (kind: PrintedRow["kind"], ...cells: string[]): PrintedRow => ({
  kind,
  cells: [cells[0] ?? "", cells[1] ?? "", cells[2] ?? "", cells[3] ?? ""],
});

/** They stand in the head, at the foot, or are for the screen only. */
const ELSEWHERE = new Set(["agreement.title", "parties.company", "signer.marketing", "signer.sales", "colours.palette"]);
const ITEMS = new Map(AGREEMENT_ITEMS.map((item) => [item.key, item]));

const percent = (value: number): string => `${Number((value * 100).toPrecision(12))}%`;

const bulleted = (entries: readonly string[]): string => entries.map((entry) => `• ${entry}`).join("\n");

function valueText(item: AgreementItem, value: string | number, words: PrintedWords): string {
  const { kind } = item;
  if (isChosen(item)) return words.chosen(item, codeKept(item, value));
  if (kind === "share" && typeof value === "number") return percent(value);
  if (kind === "minutes" && typeof value === "number") return words.minutes(value);
  if (kind === "count" && typeof value === "number") return words.number(value);
  if (kind === "date" && isDay(String(value))) return words.day(String(value));
  if (kind === "list") return bulleted(entriesOf(String(value)));
  return String(value);
}

const tableOf = (columns: readonly string[], value: string): PrintedRow[] => [
  row("heading", ...columns),
  ...tableRows(value, columns).map((cells) => row("row", ...cells)),
];

/** Who answers for a stage: a team, and the person that is named. */
const answering = ({ whose, owner }: Pick<Stage, "whose" | "owner">, { teams }: PrintedWords): string =>
  [whose && teams[whose], owner].filter(Boolean).join(": ");

/** The goal of each stage beside what the list of stages says of it; a stage that is not in the list has its goal only. */
function goalRows(label: string, value: string, stages: string, words: PrintedWords): PrintedRow[] {
  const read = stagesOfText(stages);
  const list = "sentence" in read ? [] : read.stages;
  const rows = stageGoalsOf(value).map(({ name, goal }) => {
    const stage = list.find((one) => one.funnel === "" && foldedWord(one.name) === foldedWord(name));
    return row("row", name, stage?.criterion ?? "", stage ? answering(stage, words) : "", words.number(goal));
  });
  return [row("item", label, "", words.owners.both), row("heading", ...words.goalHeadings), ...rows];
}

/** The list of stages in the four columns of a page. */
function stageRows(label: string, value: string, words: PrintedWords): PrintedRow[] {
  const read = stagesOfText(value);
  if ("sentence" in read) return [row("item", label, value)];
  const rows = read.stages.map((stage) => {
    const { name, alsoCalled, funnel, criterion, takesOver, end, waiting } = stage;
    const named = [name, funnel && `(${funnel})`, alsoCalled.length > 0 && words.alsoCalled(alsoCalled)].filter(Boolean).join(" ");
    const marks = [words.ends[waiting ? "waiting" : end], takesOver && words.takesOver].filter(Boolean).join(", ");
    return row("row", named, criterion, answering(stage, words), marks);
  });
  return [row("item", label, "", words.owners.both), row("heading", ...words.stageHeadings), ...rows];
}

/** The table of people in the four columns of a page: who, whose, where mails go, and which leads they get. */
function peopleRows(label: string, value: string, words: PrintedWords): PrintedRow[] {
  const [name = "", , team = "", email = "", takes = "", share = "", away = ""] = words.columnsOf(PEOPLE_KEY);
  const named = (heading: string, cell: string): string[] => (cell === "" ? [] : [`${heading}: ${cell}`]);
  const rows = tableRows(value, PEOPLE_COLUMNS).map(
    ([who = "", called = "", whose = "", address = "", taken = "", part = "", days = ""]) => {
      const also = called === "" ? [] : [words.alsoCalled([called.replace(/;\s*$/, "")])];
      return row(
        "row",
        [who, ...also].join(" "),
        whose,
        address,
        [...(taken ? [taken] : []), ...named(share, part), ...named(away, days)].join("; "),
      );
    },
  );
  return [row("item", label, "", words.owners.both), row("heading", name, team, email, takes), ...rows];
}

const weekInWords = (week: string, { weekday }: PrintedWords): string => week.replace(/^[A-Za-z]+/gm, weekday);

function itemRows(key: string, label: string, value: string | number, values: Values, words: PrintedWords): PrintedRow[] {
  if (key === GOALS_KEY) return goalRows(label, String(value), String(values.get(STAGES_KEY) ?? ""), words);
  if (key === WEEK_KEY) return [row("item", label), ...tableOf(words.columnsOf(key), weekInWords(String(value), words))];
  if (key === STAGES_KEY) return stageRows(label, String(value), words);
  if (key === PEOPLE_KEY) return peopleRows(label, String(value), words);
  if (key === ZONE_KEY) return [row("item", label, String(value))];
  const item = ITEMS.get(key);
  if (!item) return [];
  const owner = words.owners[item.owner];
  if (item.kind === "table") return [row("item", label, "", owner), ...tableOf(words.columnsOf(key), String(value))];
  return [row("item", label, valueText(item, value, words), owner)];
}

/** A row that only says what is to be filled in leaves room for it, as its cells do in a table. */
function rowText(cells: readonly string[]): string {
  const said = cells.filter((cell) => cell !== "");
  return said.length === 1 && cells.length > 1 && cells[0] ? `${cells[0]}: ____` : said.join(", ");
}

/** A table in one cell, where there is no room for its columns. */
const tableText = (columns: readonly string[], value: string): string => bulleted(tableRows(value, columns).map(rowText));

function sides(values: Values, labelOf: (key: string) => string, words: PrintedWords): PrintedRow[] {
  const shown = (key: string): string => {
    const [item, value] = [ITEMS.get(key), values.get(key) ?? ""];
    if (!item) return "";
    return item.kind === "table" ? tableText(words.columnsOf(key), String(value)) : valueText(item, value, words);
  };
  const rows = sideBySide(values, labelOf, shown).map(({ aspect, texts }) => row("item", words.aspects[aspect], ...texts));
  if (rows.length === 0) return [];
  return [row("space"), row("section", words.bothTeams), row("heading", "", ...words.sides), ...rows];
}

function partyLine(values: Values, words: PrintedWords): string {
  const name = (key: string): string => personOf(String(values.get(key) ?? "")).name;
  return words.parties(name("contact.marketing"), name("contact.sales"), String(values.get("parties.company") ?? "").trim());
}

function signatures(values: Values, { accepted }: Imprint, words: PrintedWords): PrintedRow[] {
  const line = (team: SigningTeam): PrintedRow => {
    const given = accepted.find((one) => one.team === team);
    const signer = personOf(String(values.get(`signer.${team}`) ?? "")).name;
    return row("row", words.signsFor(team), given?.who ?? signer, given ? words.accepted(given.day) : "", "");
  };
  return [row("section", words.signatures), row("heading", ...words.signatureHeadings), line("marketing"), line("sales")];
}

/**
 * Lays the agreement out for printing. What is blank is left out.
 *
 * @param values of the draft or of a version, its stages as one item
 * @param labelOf what an item is called; of a version as it was then
 * @param words of the document's language
 */
export function printedRows(values: Values, labelOf: (key: string) => string, imprint: Imprint, words: PrintedWords): PrintedRow[] {
  const title = String(values.get("agreement.title") ?? "").trim() || words.title;
  const rows = [row("title", title), row("line", partyLine(values, words)), row("line", imprint.state)];
  let above = "";
  for (const { key, section } of VERSION_ITEMS) {
    const value = values.get(key);
    if (ELSEWHERE.has(key) || value === undefined || String(value).trim() === "") continue;
    if (section !== above) rows.push(row("space"), row("section", words.sections[section]));
    above = section;
    rows.push(...itemRows(key, labelOf(key), value, values, words));
  }
  const all = [...rows, ...sides(values, labelOf, words), row("space"), ...signatures(values, imprint, words)];
  const fits = (text: string): string => fitting(words.cut, text);
  return all.map(({ kind, cells: [a, b, c, d] }) => ({ kind, cells: [fits(a), fits(b), fits(c), fits(d)] }));
}
