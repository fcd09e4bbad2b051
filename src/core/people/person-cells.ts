/** The cells of a row of people, one by one. */

import { foldedWord } from "../cells/folded";
import { saysNone } from "../cells/none-words";
import { readNumber } from "../cells/numbers";
import { codeSpelled, type Spellings } from "../cells/spellings";
import type { PersonTeam, Takes, TakesBy } from "./agreed-person";

export type TakesWords = Spellings<TakesBy>;
export type TeamWords = Spellings<PersonTeam>;

const MOST_SHARE = 1000;

const partsOf = (text: string, sign: string): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);

const nameWords = (text: string): string[] =>
  foldedWord(text)
    .split(/[\s,]+/)
    .filter(Boolean);

/** Whether "Roth, Ada" or "Roth, A." is one name, the one of Ada Roth, not two. */
function isTurnedName(parts: readonly string[], name: string): boolean {
  if (parts.length !== 2) return false;
  const left = nameWords(name);
  const words = nameWords(parts.join(" "));
  const isOne = words.every((word) => {
    const initial = word.replace(/\.$/, "");
    const at = left.findIndex((one) => one === word || (initial.length === 1 && one.startsWith(initial)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return isOne && words.length > 1;
}

/**
 * What a person is called besides. Semicolons part; commas do only where there is no semicolon, and not within the person's own
 * name with the last name first.
 *
 * @example alsoCalledIn("Ada, Adi", "Ada Roth") //=> ["Ada", "Adi"]
 * @example alsoCalledIn("Roth, Ada", "Ada Roth") //=> ["Roth, Ada"]
 */
export function alsoCalledIn(text: string, name: string): string[] {
  if (text.includes(";")) return partsOf(text, ";");
  const parts = partsOf(text, ",");
  return isTurnedName(parts, name) ? [text.trim()] : parts;
}

/** The same as a cell: a trailing semicolon says that a comma parts nothing. */
export function alsoCalledText(alsoCalled: readonly string[], name: string): string {
  const [first = "", ...more] = alsoCalled;
  if (more.length > 0) return alsoCalled.join("; ");
  return first.includes(",") && !isTurnedName(partsOf(first, ","), name) ? `${first};` : first;
}

/** The team that a word says, with or without more behind it, as in "Sales team"; null for a word that says none. */
export function teamIn(text: string, words: TeamWords): PersonTeam | "" | null {
  if (text === "") return "";
  const begins = (team: PersonTeam) => words[team].some((word) => foldedWord(text).startsWith(`${foldedWord(word)} `));
  return codeSpelled(words, text) ?? (["sales", "marketing"] as const).find(begins) ?? null;
}

/** Words parted by commas; one that holds a comma stands in quotes. */
const listed = (text: string): string[] =>
  [...text.matchAll(/\s*"([^"]*)"\s*(?=,|$)|([^,]+)/g)].map(([, quoted, bare = ""]) => (quoted ?? bare).trim()).filter(Boolean);

/** @returns null where it is none */
function takesPart(text: string, words: TakesWords): Takes | null {
  const [, heading = "", list = ""] = /^([^:=]+)[:=](.*)$/.exec(text) ?? [];
  const by = codeSpelled(words, heading);
  const values = listed(list);
  return by !== undefined && values.length > 0 ? { by, words: values } : null;
}

/**
 * What a person takes: parts by semicolons, all of which must hold; two of one column are one list.
 *
 * @returns the parts that are understood, and the first one that is not, "" where all are
 * @example takesIn("Source: Website, Fair", asCoded(["source", "segment", "priority"])) //=> { takes: [{ by: "source", words: ["Website", "Fair"] }], bad: "" }
 */
export function takesIn(text: string, words: TakesWords): { takes: Takes[]; bad: string } {
  const parts = partsOf(text, ";").map((part) => ({ part, read: takesPart(part, words) }));
  const takes: Takes[] = [];
  for (const { read } of parts) {
    const at = takes.findIndex(({ by }) => by === read?.by);
    if (read && at < 0) takes.push(read);
    else if (read) takes[at] = { by: read.by, words: [...(takes[at]?.words ?? []), ...read.words] };
  }
  return { takes, bad: parts.find(({ read }) => read === null)?.part ?? "" };
}

/** The same as a cell. */
export const takesText = (takes: readonly Takes[], wordOf: (by: TakesBy) => string): string =>
  takes.map(({ by, words }) => `${wordOf(by)}: ${words.map((word) => (word.includes(",") ? `"${word}"` : word)).join(", ")}`).join("; ");

/** A share: blank is 1, "none" 0, "50 %" 0.5; a comma can only part its fraction. null for what is none. */
export function shareIn(text: string): number | null {
  if (text === "") return 1;
  if (saysNone(text)) return 0;
  const read = readNumber(text, () => (text.includes(",") ? "," : "."));
  return "number" in read && read.number >= 0 && read.number <= MOST_SHARE ? read.number : null;
}
