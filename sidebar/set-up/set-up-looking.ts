import { speak, words } from "../language/spoken/words";
import type { SetUpShown } from "../server/server";
import { faultWords } from "../words/fault-words";
import type { BegunAnswers } from "./begun-answers";
import type { GuideHolder } from "./guide-state";
import { type Answers, chooseTab, saysAnything, wishOf } from "./set-up-answers";

/** The tab that the server proposed stays the one that is talked about, whichever the person looks at meanwhile. */
const settled = (answers: Answers, shown: SetUpShown): Answers =>
  answers.tab === undefined ? chooseTab(answers, shown.tab?.id ?? null) : answers;

/** Reads what set-up would do by the answers so far; an older answer never overwrites a newer one. */
export function makeLooking({ seen, change, ask, patience }: Omit<GuideHolder, "look" | "take">, begun: BegunAnswers): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    change({ isLooking: true, fault: "", canTryAgain: false });
    try {
      const shown = await ask<SetUpShown>("panelSetUpLook", wishOf(seen().answers), patience);
      if (mine !== asked) return;
      speak(shown.language, shown.locale);
      change({ shown, answers: settled(seen().answers, shown), isLooking: false });
      if (begun.isBegun()) begun.lay();
      else await begun.offer(shown.document);
    } catch (error) {
      if (mine !== asked) return;
      const { notRead, notReadKept } = words().setUp;
      change({ fault: (saysAnything(seen().answers) ? notReadKept : notRead)(faultWords(error)), canTryAgain: true, isLooking: false });
    }
  };
}
