import type { Kept } from "../../sidebar/store/kept-draft";

/** What lies where texts are kept after one panel's wish; of other panels' texts nothing goes. */
export function keptAfter(before: Kept | undefined, kept: Kept, gone: readonly string[]): Kept {
  const others = Object.entries(before ?? {}).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(others), ...kept };
}
