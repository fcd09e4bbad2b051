import { inEveryLanguage } from "./words";

/** What a text of ours is in the document's language; undefined for what stands in it already, and for what is no text of ours. */
export type Anew = (text: unknown) => string | undefined;

/**
 * Knows texts of ours in whatever language they were written. A text that the document's language has, too, is left as it is.
 *
 * @param make the texts in one language, in the same order in each
 * @example anew(() => [words().contents.yesNo.yes])("\u27e6yes~~\u27e7") //=> "yes"
 */
export function anew(make: () => readonly string[]): Anew {
  const [now = [], ...others] = inEveryLanguage(make);
  const present = new Set(now);
  const known = new Map<unknown, string>();
  for (const texts of others) {
    texts.forEach((text, at) => {
      const written = now[at];
      if (written !== undefined && text !== "" && !present.has(text) && !known.has(text)) known.set(text, written);
    });
  }
  return (text) => (typeof text === "string" ? known.get(text.trim()) : undefined);
}
