import type { Saying } from "./saying";

/**
 * Why a question cannot be answered: what is wrong and what to do. The edge makes the sentence; who asks for another reason catches
 * this and nothing else.
 */
export class Unclear extends Error {
  constructor(readonly saying: Saying | string) {
    super(typeof saying === "string" ? saying : saying.say);
  }
}
