import type { Patience } from "../server/server";
import { faultWords } from "../words/fault-words";
import type { Holder } from "./panel-state";
import type { Errand } from "./work";

const MINUTE = 60_000;
const GIVE_UP_AFTER = 2 * MINUTE;

/** Says whether it went well; the work may end with a warning. */
export type Run = (errand: Errand, work: (patience: Patience) => Promise<string | undefined>) => Promise<boolean>;

/** Runs what the panel asks of the server, and shows how it stands. */
export const makeRun =
  ({ change }: Holder, clock: () => Date): Run =>
  async (errand, work) => {
    change({ work: { is: "busy", errand, slow: false } });
    const onSlow = () => change({ work: { is: "busy", errand, slow: true } });
    try {
      const warning = await work({ giveUpAfter: GIVE_UP_AFTER, onSlow });
      change({ work: { is: "done", errand, at: clock(), ...(warning && { warning }) } });
      return true;
    } catch (error) {
      change({ work: { is: "failed", errand, message: faultWords(error) } });
      return false;
    }
  };
