/** The agreement as a document to print: a title, its parties, section by section, and a place to sign. */

import { durationWords } from "../calendar/duration";
import { WEEK_COLUMNS } from "../calendar/week-text";
import { LONGEST_TEXT, MINUTE } from "../cells/cell";
import { entriesOf, tableRows } from "../cells/table-text";
import { dayWords, isDay } from "../dates/days";
import { personOf } from "../people/person";
import { stagesOfText } from "../stages/stage-text";
import { AGREEMENT_ITEMS, type AgreementItem } from "./items";
import { STAGES_KEY, withStages } from "./retired-items";
import { SIDES, sideBySide } from "./side-by-side";
import { type Acceptance, type Values, VERSION_ITEMS, WEEK_KEY, ZONE_KEY } from "./versions";

/** One row of the document: what it is, and its four cells. */
export interface PrintedRow {
  kind: "title" | "line" | "section" | "item" | "heading" | "row" | "space";
  cells: readonly [string, string, string, string];
}

/** What is printed beside the values. */
export interface Imprint {
  /** "Version 2, in force from 18 November 2026", or that it is a draft. */
  state: string;
  accepted: readonly (Acceptance & { day: string })[];
}

const CUT = " … (cut here: the rest stands in the tab SLA agreement)";

/** Bullets and texts put together may be longer than the cell that they came from. */
const fitting = (text = ""): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - CUT.length) + CUT : text);

const row = (kind: PrintedRow["kind"], ...cells: string[]): PrintedRow => ({
  kind,
  cells: [fitting(cells[0]), fitting(cells[1]), fitting(cells[2]), fitting(cells[3])],
});

/** They stand in the head, at the foot, or are for the screen only. */
const ELSEWHERE = new Set(["agreement.title", "parties.company", "signer.marketing", "signer.sales", "colours.palette"]);
const ITEMS = new Map(AGREEMENT_ITEMS.map((item) => [item.key, item]));

const percent = (value: number): string => `${Number((value * 100).toPrecision(12))}%`;

const bulleted = (entries: readonly string[]): string => entries.map((entry) => `• ${entry}`).join("\n");

function valueText({ kind }: Pick<AgreementItem, "kind">, value: string | number): string {
  if (kind === "share" && typeof value === "number") return percent(value);
  if (kind === "minutes" && typeof value === "number") return `${durationWords(value * MINUTE)} of working time`;
  if (kind === "count" && typeof value === "number") return value.toLocaleString("en-US");
  if (kind === "date" && isDay(String(value))) return dayWords(String(value));
  if (kind === "list") return bulleted(entriesOf(String(value)));
  return String(value);
}

const ownerText = ({ owner }: Pick<AgreementItem, "owner">): string => (owner === "Both" ? "Both teams" : owner);

function tableOf(label: string, columns: readonly string[], value: string): PrintedRow[] {
  return [row("item", label), row("heading", ...columns), ...tableRows(value, columns).map((cells) => row("row", ...cells))];
}

const END_TEXTS = { "": "", won: "won", lost: "lost", other: "closed" } as const;

/** The list of stages in the four columns of a page. */
function stageRows(label: string, value: string): PrintedRow[] {
  const read = stagesOfText(value);
  if ("sentence" in read) return [row("item", label, value)];
  const rows = read.stages.map(({ name, alsoCalled, funnel, criterion, whose, owner, takesOver, end, waiting }) => {
    const named = [name, funnel && `(${funnel})`, alsoCalled.length > 0 && `also called ${alsoCalled.join(", ")}`]
      .filter(Boolean)
      .join(" ");
    const marks = [waiting ? "waits for the customer" : END_TEXTS[end], takesOver && "sales takes over"].filter(Boolean).join(", ");
    return row("row", named, criterion, [whose, owner].filter(Boolean).join(": "), marks);
  });
  return [row("item", label, "", "Both teams"), row("heading", "Stage", "Criterion", "Whose", "What it says"), ...rows];
}

function itemRows(key: string, label: string, value: string | number): PrintedRow[] {
  if (key === WEEK_KEY) return tableOf(label, WEEK_COLUMNS, String(value));
  if (key === STAGES_KEY) return stageRows(label, String(value));
  if (key === ZONE_KEY) return [row("item", label, String(value))];
  const item = ITEMS.get(key);
  if (!item) return [];
  if (item.columns) {
    const [first, ...rest] = tableOf(label, item.columns, String(value));
    return first ? [row("item", label, "", ownerText(item)), ...rest] : [];
  }
  return [row("item", label, valueText(item, value), ownerText(item))];
}

/** A row that only says what is to be filled in leaves room for it, as its cells do in a table. */
function rowText(cells: readonly string[]): string {
  const said = cells.filter((cell) => cell !== "");
  return said.length === 1 && cells.length > 1 && cells[0] ? `${cells[0]}: ____` : said.join(", ");
}

/** A table in one cell, where there is no room for its columns. */
const tableText = (columns: readonly string[], value: string): string => bulleted(tableRows(value, columns).map(rowText));

function sides(values: Values, labels: ReadonlyMap<string, string>): PrintedRow[] {
  const shown = (key: string): string => {
    const [item, value] = [ITEMS.get(key), values.get(key) ?? ""];
    if (!item) return "";
    return item.columns ? tableText(item.columns, String(value)) : valueText(item, value);
  };
  const rows = sideBySide(values, labels, shown).map(({ aspect, texts }) => row("item", aspect, ...texts));
  if (rows.length === 0) return [];
  return [row("space"), row("section", "Both teams side by side"), row("heading", "", ...SIDES), ...rows];
}

function partyLine(values: Values): string {
  const named = (key: string, team: string): string => {
    const { name } = personOf(String(values.get(key) ?? ""));
    return name ? `${team} (${name})` : team;
  };
  const company = String(values.get("parties.company") ?? "").trim();
  const teams = `Between ${named("contact.marketing", "marketing")} and ${named("contact.sales", "sales")}`;
  return company ? `${teams} of ${company}` : teams;
}

function signatures(values: Values, { accepted }: Imprint): PrintedRow[] {
  const line = (team: "Marketing" | "Sales"): PrintedRow => {
    const given = accepted.find((one) => one.team === team);
    const signer = personOf(String(values.get(`signer.${team.toLowerCase()}`) ?? "")).name;
    const said = given ? `Accepted in the log on ${dayWords(given.day)}` : "";
    return row("row", `For ${team.toLowerCase()}`, given?.who ?? signer, said, "");
  };
  return [row("section", "Signatures"), row("heading", "Team", "Name", "Date", "Signature"), line("Marketing"), line("Sales")];
}

/**
 * Lays the agreement out for printing. What is blank is left out.
 *
 * @param values of the draft or of a version
 * @param labels what the items are called; of a version as they were then
 */
export function printedRows(given: Values, labels: ReadonlyMap<string, string>, imprint: Imprint): PrintedRow[] {
  const values = withStages(given);
  const title = String(values.get("agreement.title") ?? "").trim() || "Service level agreement";
  const rows = [row("title", title), row("line", partyLine(values)), row("line", imprint.state)];
  let above = "";
  for (const { key, section, label } of VERSION_ITEMS) {
    const value = values.get(key);
    if (ELSEWHERE.has(key) || value === undefined || String(value).trim() === "") continue;
    if (section !== above) rows.push(row("space"), row("section", section));
    above = section;
    rows.push(...itemRows(key, labels.get(key) ?? label, value));
  }
  return [...rows, ...sides(values, labels), row("space"), ...signatures(values, imprint)];
}
