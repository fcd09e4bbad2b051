/** What was done, in a sentence that may pass by. Every other answer of a job is a sentence that its person must read. */
export interface Done {
  done: string;
}

export const done = (sentence: string): Done => ({ done: sentence });

/** The sentence itself, for a place where it stays. */
export const sentenceOf = (answer: string | Done): string => (typeof answer === "string" ? answer : answer.done);
