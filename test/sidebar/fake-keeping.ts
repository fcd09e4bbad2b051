import type { KeptText } from "../../sidebar/store/kept-draft";

/** What lies where texts are kept after one panel's wish; of other panels' texts nothing goes. */
export function keptAfter(before: KeptText | undefined, kept: KeptText, gone: readonly string[]): KeptText {
  const others = Object.entries(before ?? {}).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(others), ...kept };
}
