const TEXTS = /"((?:[^"]|"")*)"/g;
/** How a condition compares. */
const COMPARED = /^[<>=]+/;
/** What stands for any signs in a condition; "%" in a query. */
const ANY = /[*?%]/;
const IN_QUERY = /'([^']*)'|"([^"]*)"/g;
const QUOTED = /'([^']*)'/g;
/** Between the words of a pattern. */
const OF_PATTERN = /[|()^$[\]]|\.\*|\\b/;

const folded = (text: string): string => text.toLowerCase().trim();

/** The texts of a formula, those that a query names within one, and the words of a pattern. */
function textsOf(formula: string): string[] {
  const texts = [...formula.matchAll(TEXTS)].map(([, text = ""]) => text.replace(/""/g, '"'));
  const within = /\bQUERY\s*\(/i.test(formula) ? IN_QUERY : QUOTED;
  const named = texts.flatMap((text) => [...text.matchAll(within)].map(([, word = "", other = ""]) => word || other));
  const sought = /\bREGEX/i.test(formula) ? texts.flatMap((text) => text.split(OF_PATTERN)) : [];
  return [...texts, ...named, ...sought];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A condition with signs that stand for others, as a pattern; null for one that any word meets. */
function patternOf(said: string): RegExp | null {
  if (!ANY.test(said) || !/[\p{L}\p{N}]/u.test(said)) return null;
  const parts = said.split(/(~[*?~]|[*?%])/);
  const pattern = parts.map((part) =>
    part === "*" || part === "%" ? ".*" : part === "?" ? "." : escaped(part.replace(/^~(?=[*?~])/, "")),
  );
  return new RegExp(`^${pattern.join("")}$`);
}

/** Words by which formulas find something: states and headings as a whole, names of tabs with a cell behind them. */
export interface FoundBy {
  words: readonly string[];
  tabs: readonly string[];
}

/**
 * Tells formulas that find a cell or a tab by its word, written as a text: they find nothing once the word is another one. What a
 * formula takes from another file names that file's tabs.
 *
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })('=COUNTIF(J:J,"overdue")') //=> true
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })("=INDIRECT(\"'SLA plan'!B2\")") //=> true
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })("='SLA plan'!B2") //=> false
 */
export function namesWords({ words, tabs }: FoundBy): (formula: string) => boolean {
  const known = new Set(words.map(folded));
  const titles = tabs.map(folded);
  const isTab = (text: string): boolean =>
    titles.some((title) => text === title || text.startsWith(`${title}!`) || text.startsWith(`'${title}'`));
  const isWord = (text: string): boolean => {
    const pattern = patternOf(text);
    return known.has(text) || (pattern !== null && [...known].some((word) => pattern.test(word)));
  };
  return (formula) => {
    if (!formula.includes('"') || /\bIMPORTRANGE\s*\(/i.test(formula)) return false;
    return textsOf(formula).some((text) => {
      const said = folded(text);
      return isTab(said) || isWord(folded(said.replace(COMPARED, "")));
    });
  };
}
