import { logFault } from "../../google/execution-log";
import { Hindrance } from "./hindrance";
import { googleWords } from "./refusal-words";

/**
 * Does what comes after a deed that stands by now. Whatever is refused there takes nothing of the deed back: it is said with it,
 * and stays in the execution log.
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
    const { message } = error as Error;
    if (error instanceof Hindrance) return lacks(message);
    logFault(error);
    return lacks(googleWords(message));
  }
}
