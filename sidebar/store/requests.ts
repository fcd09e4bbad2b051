import type { Patience } from "../server/server";
import { faultWords } from "../words/fault-words";
import type { PanelStateHolder } from "./panel-state";
import type { PanelRequest } from "./work";

const MINUTE = 60_000;
const GIVE_UP_AFTER = 2 * MINUTE;

/** Says whether it went well; the work may end with a warning. */
export type RequestRun = (request: PanelRequest, work: (patience: Patience) => Promise<string | undefined>) => Promise<boolean>;

/** Runs what the panel asks of the server, and shows how it stands. */
export const makeRun =
  ({ change }: PanelStateHolder, clock: () => Date): RequestRun =>
  async (request, work) => {
    change({ work: { is: "busy", request, slow: false } });
    const onSlow = () => change({ work: { is: "busy", request, slow: true } });
    try {
      const warning = await work({ giveUpAfter: GIVE_UP_AFTER, onSlow });
      change({ work: { is: "done", request, at: clock(), ...(warning && { warning }) } });
      return true;
    } catch (error) {
      change({ work: { is: "failed", request, message: faultWords(error) } });
      return false;
    }
  };
