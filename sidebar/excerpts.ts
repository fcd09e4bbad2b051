const LONGEST = 80;
/** How much of what both texts share stands before the place where they part. */
const LEAD_IN = 20;

function excerpt(letters: readonly string[], from: number): string {
  const cut = letters.slice(from, from + LONGEST).join("");
  return `${from > 0 ? "…" : ""}${cut}${letters.length > from + LONGEST ? "…" : ""}`;
}

/** Two texts shortened to where they differ: the starts of two long texts are often the same. */
export function excerpts(one: string, other: string): [string, string] {
  const [a, b] = [[...one], [...other]];
  if (a.length <= LONGEST && b.length <= LONGEST) return [one, other];
  const parting = a.findIndex((letter, at) => letter !== b[at]);
  const from = Math.max(0, (parting < 0 ? Math.min(a.length, b.length) : parting) - LEAD_IN);
  return [excerpt(a, from), excerpt(b, from)];
}
