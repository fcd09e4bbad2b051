import { sameFolded } from "./folded";

/** Words by which a text of people's is understood, by what they mean: every spelling of each, in whatever language. */
export type Spellings<Code extends string = string> = Readonly<Record<Code, readonly string[]>>;

/** Each code as its own spelling, which is understood in every language. */
export const asCoded = <Code extends string>(codes: readonly Code[]): Spellings<Code> =>
  Object.fromEntries(codes.map((code) => [code, [code]])) as unknown as Spellings<Code>;

/**
 * The code that a word spells; undefined where it spells none.
 *
 * @example codeSpelled({ warn: ["warn", "avisar"] }, "Avisar") //=> "warn"
 */
export const codeSpelled = <Code extends string>(spellings: Spellings<Code>, word: string): Code | undefined =>
  (Object.keys(spellings) as Code[]).find((code) => spellings[code].some((one) => sameFolded(one, word)));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** Any of the spellings of some codes, as a group of a pattern; the longest first, so that none is taken for the beginning of another. */
export function anySpelling<Code extends string>(spellings: Spellings<Code>, ...codes: readonly Code[]): string {
  const words = [...new Set(codes.flatMap((code) => spellings[code]))].sort((one, other) => other.length - one.length);
  return `(${words.map(escaped).join("|")})`;
}
