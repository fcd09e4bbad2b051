/** What crosses google.script.run about leads that are given in turn, as JSON text. */

/** Leads of which the panel asks whose they would become: all that have no owner, or those that are marked. */
export interface TurnsAsked {
  of: "all" | "marked";
}

/** A person of sales who can be given the first of the marked leads. */
export interface Taker {
  name: string;
  /** That it is his turn, or why it would not be; "" for neither. */
  remark: string;
}

export interface TurnsShown {
  /** Who would get how many of the leads without an owner, in a sentence. */
  said: string;
  /** Whose turn it is first; the present owner of the first marked lead is left out. None where all leads were asked for. */
  takers: Taker[];
}
