/** A row of the agreement's table of people, as rules know it. Plain data, so that it can be kept as JSON. */

export const PERSON_TEAMS = ["sales", "marketing"] as const;
export type PersonTeam = (typeof PERSON_TEAMS)[number];

/** What a person takes leads by. */
export type TakesBy = "source" | "segment" | "priority";

/** Leads with one of these words. */
export interface Takes {
  readonly by: TakesBy;
  readonly words: readonly string[];
}

/** Days, year-month-day, both included. */
export interface DaysAway {
  readonly from: string;
  readonly to: string;
}

export interface AgreedPerson {
  /** As the column Owner has it. */
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** "" where the table does not say it. */
  readonly team: PersonTeam | "";
  /** "" where none is named, or none that a mail can go to. */
  readonly email: string;
  /** All must hold of a lead; none: every lead. */
  readonly takes: readonly Takes[];
  /** Of the leads that are given in turn, beside those of others; 0 takes no turn. */
  readonly share: number;
  readonly away: readonly DaysAway[];
}

/** The columns of the table, in their order. */
export const PEOPLE_COLUMNS = ["name", "alsoCalled", "team", "email", "takes", "share", "away"] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];
