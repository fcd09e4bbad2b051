const LONGEST = 80;
/** How much of what both texts share stands before the place where they part. */
const LEAD_IN = 20;

function excerpt(letters: readonly string[], from: number): string {
  const cut = letters.slice(from, from + LONGEST).join("");
  return `${from > 0 ? "…" : ""}${cut}${letters.length > from + LONGEST ? "…" : ""}`;
}

/** Back to where a word begins, unless that is far away. */
function wordStart(letters: readonly string[], at: number): number {
  for (let start = at; start > at - LEAD_IN; start--) if (/\s/.test(letters[start - 1] ?? " ")) return start;
  return at;
}

/** Two texts shortened to where they differ: the starts of two long texts are often the same. */
export function excerpts(one: string, other: string): [string, string] {
  const [a, b] = [[...one], [...other]];
  if (a.length <= LONGEST && b.length <= LONGEST) return [one, other];
  const parting = a.findIndex((letter, at) => letter !== b[at]);
  const from = (parting < 0 ? Math.min(a.length, b.length) : parting) - LEAD_IN;
  const start = from <= LEAD_IN ? 0 : wordStart(a, from);
  return [excerpt(a, start), excerpt(b, start)];
}
