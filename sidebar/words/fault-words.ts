/** What Google says in its own words, and what that means to the person at the panel. */
const KNOWN: readonly [RegExp, string][] = [
  [/NetworkError|Connection failure|HTTP 0\b|Failed to fetch/i, "The connection to Google was lost. Check the internet connection."],
  [
    /Authorization is required|PERMISSION_DENIED|do not have permission|need permission/i,
    "Google did not let the add-on in. Reload this page. With several Google accounts signed in, use a window with one account only.",
  ],
  [/Exceeded maximum execution time/i, "Google stopped the work because it took too long."],
  [/server error occurred|^INTERNAL/i, "Google had a passing fault."],
];

const UNKNOWN = "No reason was given.";

/** One or two sentences about a call that failed. */
export function faultWords(error: unknown): string {
  const raw = error instanceof Error ? error.message : String(error ?? "");
  const known = KNOWN.find(([pattern]) => pattern.test(raw));
  if (known) return known[1];
  const text = raw.replace(/^(((Script)?Error|Exception):\s*)+/i, "").trim();
  if (text === "") return UNKNOWN;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
