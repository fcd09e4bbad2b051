/** What the panel sends comes from outside, like any other text. */
import { UNREADABLE_CHANGES } from "./sentences";

/** @throws one sentence where it cannot be read */
export function read<Wish>(of: () => Wish): Wish {
  try {
    return of();
  } catch {
    throw new Error(UNREADABLE_CHANGES);
  }
}
