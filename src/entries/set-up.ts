import { readSetUpWish } from "../jobs/read-set-up-wish";
import { setUpLook } from "../jobs/set-up-look";

export type {
  MendShown,
  OwnPlace,
  SetUpAdd,
  SetUpAnswer,
  SetUpColumn,
  SetUpHeading,
  SetUpPart,
  SetUpProgress,
  SetUpQuestion,
  SetUpShown,
  SetUpTab,
  SetUpWish,
  SetUpWord,
} from "../jobs/set-up-messages";

/** What the guided set-up asks of the server. All of it crosses as JSON text. */
export interface SetUpServer {
  /** JSON of SetUpWish in, JSON of SetUpShown out; nothing is written. */
  panelSetUpLook(wish: string): string;
}

/** Panel: shows what set-up would do. */
global.panelSetUpLook = (wish: string) => JSON.stringify(setUpLook(readSetUpWish(wish), new Date()));
