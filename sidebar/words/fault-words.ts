import { type PanelTexts, words } from "../language/spoken/words";

/** What Google says in its own words, and what that means to the person at the panel. */
const KNOWN: readonly [RegExp, keyof PanelTexts["faults"]][] = [
  [/NetworkError|Connection failure|HTTP 0\b|Failed to fetch/i, "noConnection"],
  [/Authorization is required|PERMISSION_DENIED|do not have permission|need permission/i, "notAllowed"],
  [/Exceeded maximum execution time/i, "tookTooLong"],
  [/server error occurred|^INTERNAL/i, "passing"],
];

/** One or two sentences about a call that failed. */
export function faultWords(error: unknown): string {
  const raw = error instanceof Error ? error.message : String(error ?? "");
  const known = KNOWN.find(([pattern]) => pattern.test(raw));
  if (known) return words().faults[known[1]];
  const text = raw.replace(/^(((Script)?Error|Exception):\s*)+/i, "").trim();
  if (text === "") return words().faults.unknown;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
