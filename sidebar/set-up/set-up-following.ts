import type { SetUpProgress } from "../server/server";
import { unanswered } from "../server/unanswered";
import { oneWait } from "../server/waits";
import type { GuideHolder } from "./guide-state";

/** How often the panel asks how far set-up is, in milliseconds. */
export const ASK_AFTER = 2_000;
/** Google ends a run after six minutes; who hears nothing new for so long hears nothing more. */
export const STOPPED_AFTER = 7 * 60_000;

/** What comes when no call of this panel's own tells how a set-up ended. */
export interface FollowedToTheEnd {
  /** Nothing runs any more. */
  ended(): void;
  /** Nothing new was heard for so long that nothing will be. */
  silent(): void;
}

/** Follows how far a set-up is, which another panel may have begun. */
export interface Following {
  /** How far it is; null where none runs. */
  step(): Promise<SetUpProgress | null>;
  /** @param toTheEnd left out where a call of this panel's own tells it */
  start(toTheEnd?: FollowedToTheEnd): void;
  stop(): void;
}

const isNews = (progress: SetUpProgress | null | undefined, before: SetUpProgress | null): boolean =>
  Boolean(progress) && JSON.stringify(progress) !== JSON.stringify(before);

export function makeFollowing({ seen, change, ask, patience, timers }: GuideHolder): Following {
  const wait = oneWait(timers);
  /** Who follows anew calls off whoever followed before, also where an answer is on its way. */
  let round = 0;
  const step = (): Promise<SetUpProgress | null> => ask("panelSetUpStep", undefined, { ...patience, orNull: true });

  function start(toTheEnd?: FollowedToTheEnd) {
    let unchanged = 0;
    round += 1;
    const mine = round;
    const next = () => wait.start(ASK_AFTER, () => void again());
    const again = async () => {
      const progress = await step().catch(unanswered(undefined));
      if (seen().step !== "working" || mine !== round) return;
      unchanged = isNews(progress, seen().progress) ? 0 : unchanged + 1;
      if (progress) change({ progress });
      if (!toTheEnd) return next();
      if (progress === null) return toTheEnd.ended();
      if (unchanged * ASK_AFTER < STOPPED_AFTER) return next();
      toTheEnd.silent();
    };
    next();
  }

  return { step, start, stop: wait.stop };
}
