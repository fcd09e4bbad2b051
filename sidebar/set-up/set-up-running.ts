import { words } from "../language/spoken/words";
import type { PanelState, SetUpAnswer } from "../server/server";
import { unanswered } from "../server/unanswered";
import { faultWords } from "../words/fault-words";
import type { GuideHolder } from "./guide-state";
import { seeStages, wishOf } from "./set-up-answers";
import { type Following, makeFollowing, STOPPED_AFTER } from "./set-up-following";
import { resultOf } from "./set-up-result";

/** How a set-up ends, for the guide that shows it. */
interface Endings {
  finish(answer: SetUpAnswer): void;
  stop(fault: string): void;
  /** Follows a run to its end whose answer went to another panel, or was lost: what it left tells how it ended. */
  followToTheEnd(): void;
}

function makeEndings({ seen, change, ask, patience, take }: GuideHolder, following: Following): Endings {
  function stop(fault: string) {
    following.stop();
    change({ isOpen: true, step: "adds", progress: null, fault, canTryAgain: false });
    if (!seen().shown) change({ step: "tab" });
  }

  function finish(answer: SetUpAnswer) {
    following.stop();
    take(answer.state);
    change({ isOpen: false, step: "done", progress: null, answer });
  }

  async function ended() {
    try {
      const state = await ask<PanelState>("panelOpen", undefined, patience);
      if (state.ready) finish(resultOf(state));
      else stop(words().setUp.stopped);
    } catch (error) {
      stop(words().setUp.endUnknown(faultWords(error)));
    }
  }

  return { finish, stop, followToTheEnd: () => following.start({ ended: () => void ended(), silent: () => stop(words().setUp.stopped) }) };
}

/** Sets up in one call, and follows how far it is; one that another panel began, too. */
export function makeRunning(guide: GuideHolder) {
  const { seen, change, ask, patience } = guide;
  const following = makeFollowing(guide);
  const { finish, stop, followToTheEnd } = makeEndings(guide, following);

  /** The call failed, which does not say that the run did: it may go on where nobody hears of it. */
  async function failed(why: string, wasSetUp: boolean) {
    const progress = await following.step().catch(unanswered(null));
    if (progress) {
      change({ progress });
      return followToTheEnd();
    }
    const state = wasSetUp ? null : await ask<PanelState>("panelOpen", undefined, patience).catch(unanswered(null));
    if (state?.ready) return finish(resultOf(state));
    stop(words().setUp.notSetUp(why));
  }

  return {
    /** Sets up by the answers. */
    async setUp() {
      if (seen().step === "working") return;
      const { shown, step: from, answers } = seen();
      const wasSetUp = shown?.isSetUp ?? false;
      const said = from === "stages" ? seeStages(answers, shown?.words ?? []) : answers;
      // Somebody may have set up meanwhile with another tab: the server compares.
      const wish = { ...wishOf(said), seen: shown?.tabs.find(({ inUse }) => inUse)?.id ?? null };
      change({ answers: said, step: "working", progress: null, fault: "", told: "", canTryAgain: false });
      following.start();
      try {
        const answer = await ask<SetUpAnswer>("panelSetUp", wish, { ...patience, giveUpAfter: STOPPED_AFTER });
        if (answer.problem) stop(answer.problem);
        else finish(answer);
      } catch (error) {
        following.stop();
        await failed(faultWords(error), wasSetUp);
      }
    },

    /** Shows a set-up that runs already, as a panel that was closed meanwhile finds it. */
    async resume() {
      const progress = await following.step().catch(unanswered(null));
      if (!progress || seen().step === "working") return;
      change({ isOpen: true, step: "working", progress, fault: "", told: "" });
      followToTheEnd();
    },
  };
}
