import { words } from "../language/spoken/words";
import type { PanelState, SetUpAnswer, SetUpProgress } from "../server/server";
import { oneWait } from "../server/waits";
import { faultWords } from "../words/fault-words";
import { seeStages, wishOf } from "./set-up-answers";
import type { GuideHolder } from "./set-up-guide";
import { resultOf } from "./set-up-result";

/** How often the panel asks how far set-up is, in milliseconds. */
export const ASK_AFTER = 2_000;
/** Google ends a run after six minutes; who hears nothing new for so long hears nothing more. */
const STOPPED_AFTER = 7 * 60_000;

/** Sets up in one call, and follows how far it is; one that another panel began, too. */
export function makeRunning({ seen, change, ask, patience, timers, take }: GuideHolder) {
  const wait = oneWait(timers);
  let unchanged = 0;
  /** Who follows anew calls off whoever followed before, also where an answer is on its way. */
  let round = 0;

  const step = (): Promise<SetUpProgress | null> => ask("panelSetUpStep", undefined, { ...patience, orNull: true });

  /** @param following whether no call of this panel's own will tell the end */
  function follow(following: boolean) {
    unchanged = 0;
    round += 1;
    const mine = round;
    const next = () => wait.start(ASK_AFTER, () => void again());
    const again = async () => {
      const progress = await step().catch(() => undefined);
      if (seen().step !== "working" || mine !== round) return;
      unchanged = progress && JSON.stringify(progress) !== JSON.stringify(seen().progress) ? 0 : unchanged + 1;
      if (progress) change({ progress });
      if (!following) return next();
      if (progress === null) return ended();
      if (unchanged * ASK_AFTER < STOPPED_AFTER) return next();
      stop(words().setUp.stopped);
    };
    next();
  }

  function stop(fault: string) {
    wait.stop();
    change({ isOpen: true, step: "adds", progress: null, fault, canTryAgain: false });
    if (!seen().shown) change({ step: "tab" });
  }

  function finish(answer: SetUpAnswer) {
    wait.stop();
    take(answer.state);
    change({ isOpen: false, step: "done", progress: null, answer });
  }

  /** A run whose answer went to another panel, or was lost: what it left tells how it ended. */
  async function ended() {
    try {
      const state = await ask<PanelState>("panelOpen", undefined, patience);
      if (state.ready) finish(resultOf(state));
      else stop(words().setUp.stopped);
    } catch (error) {
      stop(words().setUp.endUnknown(faultWords(error)));
    }
  }

  /** The call failed, which does not say that the run did: it may go on where nobody hears of it. */
  async function failed(error: unknown, wasSetUp: boolean) {
    const progress = await step().catch(() => null);
    if (progress) {
      change({ progress });
      return follow(true);
    }
    const state = wasSetUp ? null : await ask<PanelState>("panelOpen", undefined, patience).catch(() => null);
    if (state?.ready) return finish(resultOf(state));
    stop(words().setUp.notSetUp(faultWords(error)));
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
      follow(false);
      try {
        const answer = await ask<SetUpAnswer>("panelSetUp", wish, { ...patience, giveUpAfter: STOPPED_AFTER });
        if (answer.problem) stop(answer.problem);
        else finish(answer);
      } catch (error) {
        wait.stop();
        await failed(error, wasSetUp);
      }
    },

    /** Shows a set-up that runs already, as a panel that was closed meanwhile finds it. */
    async resume() {
      const progress = await step().catch(() => null);
      if (!progress || seen().step === "working") return;
      change({ isOpen: true, step: "working", progress, fault: "", told: "" });
      follow(true);
    },
  };
}
