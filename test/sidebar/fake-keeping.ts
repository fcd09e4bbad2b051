import type { KeptTexts } from "../../sidebar/store/kept-draft";

/** What lies where texts are kept after one panel's wish; of other panels' texts nothing goes. */
export function keptAfter(before: KeptTexts | undefined, kept: KeptTexts, gone: readonly string[]): KeptTexts {
  const others = Object.entries(before ?? {}).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(others), ...kept };
}
