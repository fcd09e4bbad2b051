import { headingWords } from "./heading-words";
import type { Lexicon } from "./lexicon";

/** What a column may hold for a field; a field may allow several. */
export type ValueKind = "moment" | "words" | "number" | "amount" | "email" | "id" | "yes or no";

/** How a field is found by its heading. */
export interface FieldRule<Field extends string> {
  field: Field;
  kinds: readonly ValueKind[];
  /** Whole headings: a list a language, best first. */
  called: readonly (readonly string[])[];
  /**
   * Meanings that a heading has together, best first: "create ~date" needs a word for creating and allows one for a date; "a/b"
   * needs one of two; a pattern that begins with "? " counts only where the column's cells prove it, or a currency in the heading
   * of an amount; one that begins with "€ " only beside such a currency.
   */
  says: readonly string[];
}

/** All that tells fields by headings: data, with the languages put together. */
export interface HeadingRules<Field extends string> {
  lexicon: Lexicon;
  fields: readonly FieldRule<Field>[];
  /** Sets of meanings that patterns allow by one sign. */
  groups: Readonly<Record<string, readonly string[]>>;
}

/** A field that a heading may mean; the smaller the rank the better it fits. */
export interface Fit<Field extends string> {
  field: Field;
  rank: number;
  /** Only what the cells hold can tell. */
  unproven: boolean;
}

export type Meanings = readonly (readonly string[])[];

const GLUE = "glue";
const HOUR_LIKE = ["hour", "time"];
/** Words before a heading that say of which record it speaks. */
const RECORDS = ["lead", "deal"];

/** A currency's sign in a heading proves what "Budget (€)" leaves open. */
const MONEY = /\p{Sc}|\b(?:EUR|USD|BRL|GBP|CHF|MXN)\b/u;

interface Pattern {
  needed: readonly (readonly string[])[];
  allowed: ReadonlySet<string>;
  unproven: boolean;
  needsMoney: boolean;
}

function parsed(says: string, groups: HeadingRules<string>["groups"]): Pattern {
  const unproven = says.startsWith("? ");
  const needsMoney = says.startsWith("€ ");
  const parts = says.replace(/^[?€] /, "").split(" ");
  const needed = parts.filter((part) => !part.startsWith("~")).map((part) => part.split("/"));
  const maybe = parts.filter((part) => part.startsWith("~")).flatMap((part) => groups[part.slice(1)] ?? [part.slice(1)]);
  return { needed, allowed: new Set([...needed.flat(), ...maybe, GLUE]), unproven, needsMoney };
}

/** Every word has its place in the pattern, and nothing that the pattern needs is missing: a word too many is another heading. */
function fits({ needed, allowed }: Pattern, words: Meanings): boolean {
  const has = (meaning: string): boolean => words.some((word) => word.includes(meaning));
  if (!needed.every((one) => one.some(has))) return false;
  const dated = has("date");
  return words.every((word) => word.some((meaning) => allowed.has(meaning) || (dated && HOUR_LIKE.includes(meaning))));
}

/** "No" is a number at the edge of a heading, "No. Lead" or "Lead no", and the Portuguese "in the" between words: "Etapa no funil". */
const isNumberAtEdge = (meanings: readonly string[], at: number, length: number): boolean =>
  length > 1 && (at === 0 || at === length - 1) && meanings.includes("number") && meanings.includes(GLUE);

/**
 * What the words of a heading mean, the longest known expression first.
 *
 * @returns null for a word that is not known, in its place
 */
export function meaningsOf(words: readonly string[], { meanings, longest }: Lexicon): Meanings {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: Math.min(longest, words.length - at) }, (_, less) => Math.min(longest, words.length - at) - less);
    const length = lengths.find((one) => meanings(words.slice(at, at + one).join(" "))) ?? 1;
    found.push(...(meanings(words.slice(at, at + length).join(" ")) ?? [[]]));
    at += length;
  }
  return found.map((one, at) => (isNumberAtEdge(one, at, found.length) ? one.filter((meaning) => meaning !== GLUE) : one));
}

/** Words joined: what was typed without a blank compares with what was typed with one. */
const squeezed = (words: readonly string[]): string => words.join("");

function withoutRecord(words: readonly string[], { meanings }: Lexicon): readonly string[] {
  const at = words.findIndex((word) => !RECORDS.some((record) => meanings(word)?.[0]?.includes(record)));
  return at > 0 ? words.slice(at) : words;
}

/** Finds the fields that a heading may mean. */
export interface HeadingReader<Field extends string> {
  /** The best first. */
  fits(heading: string): readonly Fit<Field>[];
  /** The same of a column of hours that stands beside a column of dates: "Hora do primeiro contato"; a response time is a length. */
  hoursOf(heading: string): readonly Field[];
  meanings(heading: string): Meanings;
}

/** A check asks for the same headings many times. */
function remembered<Answer>(answer: (heading: string) => Answer): (heading: string) => Answer {
  const known = new Map<string, Answer>();
  return (heading) => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const now = answer(heading);
    known.set(heading, now);
    return now;
  };
}

/**
 * Reads headings by rules: whole headings first, then patterns of meanings.
 *
 * @example headingReader(rules).fits("Negócio - Data de criação")[0]?.field //=> "received"
 */
export function headingReader<Field extends string>(rules: HeadingRules<Field>): HeadingReader<Field> {
  const { lexicon, groups } = rules;
  const whole = new Map<string, { field: Field; rank: number }[]>();
  for (const { field, called } of rules.fields) {
    for (const [rank, heading] of called.flatMap((list) => [...list.entries()])) {
      const key = squeezed(headingWords(heading));
      const others = whole.get(key) ?? [];
      if (!others.some((one) => one.field === field)) whole.set(key, [...others, { field, rank }]);
    }
  }
  const patterns = rules.fields.map(({ field, kinds, called, says }) => ({
    field,
    isAmount: kinds[0] === "amount",
    first: Math.max(0, ...called.map((list) => list.length)),
    says: says.map((one) => parsed(one, groups)),
  }));
  const byWords = (words: readonly string[]): Fit<Field>[] => {
    const named = whole.get(squeezed(words)) ?? whole.get(squeezed(withoutRecord(words, lexicon))) ?? [];
    return named.map((one) => ({ ...one, unproven: false }));
  };
  const byMeanings = (meanings: Meanings, isMoney: boolean): Fit<Field>[] =>
    meanings.some((one) => one.length === 0)
      ? []
      : patterns.flatMap(({ field, isAmount, first, says }) => {
          const at = says.findIndex((pattern) => (isMoney || !pattern.needsMoney) && fits(pattern, meanings));
          return at < 0 ? [] : [{ field, rank: first + at, unproven: says[at]?.unproven === true && !(isAmount && isMoney) }];
        });
  const read = (words: readonly string[], isMoney: boolean): Fit<Field>[] => {
    if (words.length === 0) return [];
    const named = byWords(words);
    const others = byMeanings(meaningsOf(words, lexicon), isMoney).filter(({ field }) => !named.some((one) => one.field === field));
    return [...named, ...others];
  };
  const readings = (heading: string): string[][] =>
    heading.includes("#") ? [headingWords(heading), headingWords(heading, false)] : [headingWords(heading)];
  const fitsOf = remembered((heading) => {
    const isMoney = MONEY.test(heading);
    return (
      readings(heading)
        .map((words) => read(words, isMoney))
        .find((found) => found.length > 0) ?? []
    );
  });
  const hoursOf = remembered((heading): readonly Field[] => {
    const meanings = meaningsOf(headingWords(heading), lexicon);
    const isHour = (one: readonly string[]): boolean => one.some((meaning) => HOUR_LIKE.includes(meaning));
    const isLength = meanings.some((one) => one.includes("time")) && meanings.some((one) => one.includes("reply"));
    return meanings.some(isHour) && !isLength
      ? byMeanings(
          meanings.map((one) => (isHour(one) ? ["date"] : one)),
          false,
        ).map(({ field }) => field)
      : [];
  });
  return { fits: fitsOf, hoursOf, meanings: remembered((heading) => meaningsOf(headingWords(heading), lexicon)) };
}
