import { folded } from "../cells/folded";
import { ID_OF } from "./heading-words";

/**
 * Words of one language by what they mean, separated by ", "; several words that mean one thing stand with blanks between them,
 * and a word that ends in * stands for all that begin so.
 */
export type Language = Readonly<Record<string, string>>;

/** What the words of headings mean: each word may mean several things. */
export interface Lexicon {
  /** Meanings of a word, of several with blanks between them, or of each part of a compound; undefined where it is not known. */
  meanings(words: string): readonly (readonly string[])[] | undefined;
  /** How many words the longest entry has. */
  longest: number;
}

/** Shorter beginnings of a compound are chance, and so are words such as "con" of con|sent, which mean nothing by themselves. */
const SHORTEST_PART = 4;
const GLUE = "glue";
/** Such as the id of leadid. */
const SHORTEST_END = 2;
/** Such as the art of kundenart. */
const SHORTEST_TAIL = 3;
/** How far a word may go on behind a stem inside a compound. */
const LINKS = ["", "s", "n", "en", "es", "er"];

/** German umlauts are written ä, ae or, in haste, a. */
const spellings = (word: string): string[] => {
  if (/^[a-z* ]+$/i.test(word)) return [word.toLowerCase()];
  const german = word.normalize("NFC").toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue");
  return [...new Set([folded(word), folded(german)])].map((one) => one.replace(/[^\p{L}\p{N}* ]+/gu, " ").trim());
};

function add(map: Map<string, string[]>, key: string, meaning: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

const ENDINGS = ["s", "es", "n", "en", "e", "er", "em"];
const LONGEST_ENDING = 2;
/** Shorter words change their meaning without their ending. */
const SHORTEST_STEM = 4;

/**
 * Puts the words of several languages together; compounds such as "Verlustgrund" or "leadowner" are taken apart into words
 * that are known.
 *
 * @example lexicon([{ lost: "Verlust", reason: "Grund" }]).meanings("verlustgrund") //=> [["lost"], ["reason"]]
 */
export function lexicon(languages: readonly Language[]): Lexicon {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  add(words, ID_OF, ID_OF);
  for (const [meaning, list] of languages.flatMap((language) => Object.entries(language))) {
    for (const word of list.split(", ").flatMap(spellings)) {
      if (word.endsWith("*")) add(stems, word.slice(0, -1), meaning);
      else add(words, word, meaning);
    }
  }
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  const single = (word: string): readonly string[] | undefined => {
    const exact = words.get(word);
    if (exact || word.includes(" ")) return exact;
    const length = lengths.find((one) => stems.has(word.slice(0, one)) && one <= word.length);
    return length === undefined ? undefined : stems.get(word.slice(0, length));
  };
  /** Of names, sources, Kontakts, criada, criados: the word without its ending, or with the one of the other gender. */
  const uninflected = (word: string): readonly string[] | undefined => {
    if (word.includes(" ")) return undefined;
    const ending = ENDINGS.find(
      (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM && words.has(word.slice(0, -one.length)),
    );
    if (ending !== undefined) return words.get(word.slice(0, -ending.length));
    const [, stem = "", vowel] = /^(.{4,})([ao])s?$/.exec(word) ?? [];
    return stem === "" ? undefined : words.get(stem + (vowel === "a" ? "o" : "a"));
  };
  const longestEnd = Math.max(...[...words.keys()].map(({ length }) => length)) + LONGEST_ENDING;
  const compound = (word: string): readonly (readonly string[])[] | undefined => {
    // A page of text in the first row is no compound: what is longer than every word is not looked for.
    for (let at = Math.max(SHORTEST_PART, word.length - longestEnd); at <= word.length - SHORTEST_END; at += 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const end = words.get(tail) ?? uninflected(tail);
      if (!end || (tail.length < SHORTEST_TAIL && tail !== "id" && tail !== "nr")) continue;
      const link = LINKS.find(
        (one) => head.endsWith(one) && head.length - one.length >= SHORTEST_PART && single(head.slice(0, head.length - one.length)),
      );
      const start = link === undefined ? undefined : single(head.slice(0, head.length - link.length));
      const parts = start && !start.includes(GLUE) ? [start] : compound(head);
      if (parts) return [...parts, end];
    }
    return undefined;
  };
  const known = new Map<string, readonly (readonly string[])[] | undefined>();
  return {
    longest: Math.max(...[...words.keys()].map((word) => word.split(" ").length)),
    meanings(word) {
      if (!known.has(word)) {
        const whole = single(word) ?? uninflected(word);
        known.set(word, whole ? [whole] : word.includes(" ") ? undefined : compound(word));
      }
      return known.get(word);
    },
  };
}
