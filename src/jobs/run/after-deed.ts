import { loggedRefusal } from "./google-says";
import { Hindrance } from "./hindrance";
import { googleWords } from "./refusal-words";

/**
 * Does what comes after a deed that stands by now. Whatever is refused there takes nothing of the deed back: it is said with it,
 * and what Google refused stays in the execution log. A fault of ours goes on.
 *
 * @param lacks what is not done then and what to do about it, in sentences; `why` is a sentence
 * @param rest such as checking the leads by what was saved
 * @returns "" where all was done
 */
export function afterDeed(lacks: (why: string) => string, rest: () => void): string {
  try {
    rest();
    return "";
  } catch (error) {
    if (error instanceof Hindrance) return lacks(error.message);
    return lacks(googleWords(loggedRefusal(error)));
  }
}
