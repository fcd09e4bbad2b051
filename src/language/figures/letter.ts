/**
 * What a mail says, as plain text and as HTML that a phone shows well: one column, letters of 16 pixels, no picture, no script.
 * Whatever people or forms typed is text in both.
 */

/** A lead in a letter: its name leads to its row. */
export interface LetterEntry {
  title: string;
  link: string;
  lines: readonly string[];
  /** Of the bar beside it. */
  colour: string;
}

export type LetterPart =
  | { text: string }
  | { heading: string }
  | { entries: readonly LetterEntry[] }
  | { headings: readonly string[]; rows: readonly (readonly string[])[] };

export interface Letter {
  subject: string;
  parts: readonly LetterPart[];
  /** Why it came and how it stops. */
  foot: string;
  /** Leads to the spreadsheet, under these words. */
  link: string;
  open: string;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");

const INK = "color:#202124";
const GREY = "color:#5f6368";
const CELL = "padding:6px 12px 6px 0;border-bottom:1px solid #dadce0;vertical-align:top";

const anchor = (link: string, words: string, style: string): string => `<a href="${escaped(link)}" style="${style}">${escaped(words)}</a>`;

const entryHtml = ({ title, link, lines, colour }: LetterEntry): string =>
  `<div style="margin:12px 0;padding:4px 0 4px 12px;border-left:4px solid ${colour}">` +
  anchor(link, title, "color:#0b57d0;font-weight:bold") +
  lines.map((line) => `<br>${escaped(line)}`).join("") +
  "</div>";

function tableHtml(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell, at) => `<${tag} style="${CELL};text-align:${at === 0 ? "left" : "right"}">${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table style="border-collapse:collapse;width:100%;font-size:15px">${line(headings, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
}

function partHtml(part: LetterPart): string {
  if ("text" in part) return `<p style="margin:12px 0">${escaped(part.text)}</p>`;
  if ("heading" in part) return `<h2 style="margin:20px 0 4px;font-size:17px">${escaped(part.heading)}</h2>`;
  return "entries" in part ? part.entries.map(entryHtml).join("") : tableHtml(part.headings, part.rows);
}

/** The letter as HTML; every text in it is escaped. */
export const letterHtml = ({ parts, foot, link, open }: Letter): string =>
  `<div style="max-width:600px;margin:0 auto;padding:8px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;${INK}">` +
  parts.map(partHtml).join("") +
  `<p style="margin:24px 0 0;font-size:14px;${GREY}">${anchor(link, open, "color:#0b57d0")}<br>${escaped(foot)}</p></div>`;

function partText(part: LetterPart): string {
  if ("text" in part) return part.text;
  if ("heading" in part) return part.heading.toUpperCase();
  if ("entries" in part) return part.entries.map(({ title, lines, link }) => [title, ...lines, link].join("\n")).join("\n\n");
  const [, ...others] = part.headings;
  return part.rows
    .map(([name = "", ...cells]) => `${name}: ${cells.flatMap((cell, at) => (cell === "" ? [] : [`${cell} (${others[at]})`])).join(", ")}`)
    .join("\n");
}

/** The same for programs that show plain text only. */
export const letterText = ({ parts, foot, link, open }: Letter): string =>
  [...parts.map(partText), `${open}: ${link}\n${foot}`].join("\n\n");
