import { type Saying, sayingsOf } from "../cells/saying";

/** What is said of leads and the clock that judges them. */
export interface SlaSayings {
  asOf: [];
  farAsOf: [];
  /** The trouble with what was given; null where it is no number to anybody. */
  warnMinutes: [trouble: Saying | null];
  badMoment: [name: string];
  badTarget: [];
  unclearTarget: [trouble: Saying];
}

export const said = sayingsOf<SlaSayings>("sla");
