import type { GuideState } from "./guide-state";
import { type AnswerShelf, headingsOf } from "./kept-answers";
import { QUESTIONS } from "./set-up-steps";

/** Answers that are kept while the panel is closed, until they are used or dropped. */
export interface BegunAnswers {
  /** Whether the person has given an answer, or went on with earlier ones, since the guide was opened. */
  isBegun(): boolean;
  setBegun(isBegun: boolean): void;
  /** Keeps the answers so far. */
  lay(): void;
  /** Forgets them, in the document's shelf too. */
  drop(document: string | undefined): void;
  /** Offers those that were begun before, unless the person begins to answer while they are looked for. */
  offer(document: string): Promise<void>;
}

export function makeBegunAnswers({ seen, change }: Pick<GuideState, "seen" | "change">, shelf: AnswerShelf): BegunAnswers {
  let isBegun = false;
  return {
    isBegun: () => isBegun,
    setBegun(next) {
      isBegun = next;
    },
    lay() {
      const { shown, answers, step, kept } = seen();
      if (!shown || !isBegun || shown.tab?.id !== (answers.tab ?? undefined)) return;
      const at = step === "mend" ? "columns" : QUESTIONS.find((one) => one === step);
      if (!at) return;
      shelf.write(shown.document, { answers, step: at, headings: headingsOf(shown) });
      if (kept) change({ kept: null });
    },
    drop(document) {
      isBegun = false;
      if (document !== undefined) shelf.write(document, null);
      change({ kept: null });
    },
    async offer(document) {
      const kept = await shelf.read(document);
      if (!isBegun && seen().isOpen) change({ kept });
    },
  };
}
