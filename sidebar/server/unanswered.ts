/**
 * Why a call of the server has no answer: refused or lost in Google's words, given up, or not to be read. The one error of `ask`; whoever
 * catches another one has found a fault of the panel.
 */
export class Unanswered extends Error {}

/** For the end of a call that may go without an answer: what stands in its place. Any other error goes on. */
export const unanswered =
  <Instead>(instead: Instead) =>
  (error: unknown): Instead => {
    if (error instanceof Unanswered) return instead;
    throw error;
  };
