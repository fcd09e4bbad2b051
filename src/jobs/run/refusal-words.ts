import { words } from "../../language/spoken/words";

/** Google's words to a person who has not granted something, or may not do it. */
const NOT_ALLOWED =
  /authori[sz]ation|permission|access denied|not have access|Berechtigung|autori[sz]|permiso|permiss[ãa]o|Zugriff verweigert|Accès refusé|Acceso denegado|Acesso negado/i;

/** Whether Google refuses for want of a permission; in English, German, French, Spanish or Portuguese. */
export const isNotAllowed = (says: string): boolean => NOT_ALLOWED.test(says);

/** Google's words for a quota of a day that is spent. */
const SPENT =
  /too many times|quota|limit exceeded|too much computer time|\b(an einem|pro) Tag\b|\b(un|par|même) jour\b|\bune journée\b|\b(un|por) d[ií]a\b|\bum dia\b/i;
const AT_ONCE = /short time|per (minute|second)|simultaneous/i;

/** Whether Google refuses because a day's quota is spent; in the same languages. */
export const isSpent = (says: string): boolean => SPENT.test(says) && !AT_ONCE.test(says);

/**
 * What a person can do about what Google says, where its words are known: in English, German, French, Spanish and Portuguese.
 * What is said otherwise gets the usual advice.
 */
const ADVICE: readonly [(says: string) => boolean, "protected" | "full" | "atOnce" | "spent" | "notAllowed"][] = [
  [(says) => /protected|gesch(ü|ue)tzt|prot[eé]g[ié]/i.test(says), "protected"],
  // The most cells that a spreadsheet may have.
  [(says) => /\b10[., \u00a0\u202f]?000[., \u00a0\u202f]?000\b/.test(says), "full"],
  [(says) => AT_ONCE.test(says), "atOnce"],
  [isSpent, "spent"],
  [isNotAllowed, "notAllowed"],
];

const bare = (says: string): string => says.replace(/^((Error|Exception):\s*)+/i, "").trim() || words().refusals.noReason;

/** Google's own words as a sentence: "Google says: Service error: Spreadsheets." */
export const googleWords = (says: string): string => words().refusals.googleSays(bare(says));

/** What Google said as a sentence, and what to do about it; whether more than to try again. */
export function refusalOf(says: string): { googleSays: string; advice: string; needsMore: boolean } {
  const known = ADVICE.find(([means]) => means(bare(says)))?.[1];
  return { googleSays: googleWords(says), advice: words().refusals.advice[known ?? "usual"], needsMore: known !== undefined };
}

/**
 * What to tell a person whose menu entry was refused.
 *
 * @param says Google's own words, in the person's language
 * @returns what Google said, what became of the work, and what to do
 */
export function refusalWords(says: string): string {
  const { googleSays, advice } = refusalOf(says);
  return words().refusals.notDone(googleSays, advice);
}
