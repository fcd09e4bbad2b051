/** Leads as the panel's daily work shows them: the one under the cursor, and all that are promised something. */

import type { State } from "../../core/sla/states";
import type { OneClick } from "../../tables/leads/lead-fields";
import type { PromiseFacts } from "../../tables/leads/row-promise";
import type { ClickCount, ClickWish } from "./click-messages";

export type { PromiseFacts } from "../../tables/leads/row-promise";

export interface LeadPlace {
  /** As Sheets counts rows, from 1; the lead is found again by its ID where it has one. */
  row: number;
  id: string;
}

/** A lead with its most pressing promise. */
export interface PromisedLead extends LeadPlace {
  name: string;
  owner: string;
  state: State;
  promise: PromiseFacts;
  /** Why it came back or rests, as people wrote it; left out where nobody did. */
  reason?: string;
}

/** The counts by which the list is filtered. */
export type Tile = "overdue" | "dueSoon" | "waiting" | "back";

/** How many leads of one owner stand under a tile; the list itself may be cut short. */
export interface TileCount {
  tile: Tile;
  owner: string;
  leads: number;
}

/** All leads that are promised something, and how today went. */
export interface PromisedLeads {
  /** Worst first. */
  lines: PromisedLead[];
  counts: TileCount[];
  /**
   * All promises that were due on the sheet's day so far, and those of them that were kept: first answers, and once nothing but waiting
   * leads is left, attempts and acceptances, too.
   */
  today: { due: number; kept: number };
  coming: ComingLeads;
}

/** What is due on the working days after this one, and who comes back on them. */
export interface ComingLeads {
  /** How many working days. */
  days: number;
  /** How many leads; the list itself may be cut short. */
  leads: number;
  /** What is due first, first; each lead once. */
  lines: PromisedLead[];
}

/** The lead under the cursor. */
export interface LeadAtHand extends LeadPlace {
  name: string;
  company: string;
  priority: string;
  owner: string;
  /** The worse of both clocks, and each of them; null where a column shows none of our words. */
  state: State | null;
  first: State | null;
  next: State | null;
  promise: PromiseFacts | null;
  /** Working minutes since the promise was due; left out where it is not late. */
  late?: number;
  reason?: string;
  /** The clicks that are likely next, the most likely first. */
  likely: OneClick[];
  /** All clicks that would change something, or would once a column is added. */
  clicks: OneClick[];
}

/** Several marked leads, as far as a click would look at them. */
export interface LeadBlock {
  first: number;
  last: number;
  leads: number;
  /** How many more the filter hides, which no click touches; null where too many are marked to ask: then they are counted, too. */
  hidden: number | null;
  states: { state: State; leads: number }[];
  clicks: ClickCount[];
}

/** What is marked in the sheet: one lead, several, or none. */
export interface MarkedNow {
  /** A short sum of what is marked and of the leads' last change, by which the panel asks whether it is still so. */
  sum: string;
  /** A short sum of which leads these are: a click is for them, wherever the cursor stands by then. */
  who: string;
  lead: LeadAtHand | null;
  block: LeadBlock | null;
  /** Why nothing is shown of what is marked, in a sentence; "" else. */
  problem: string;
}

export type MarkedAnswer = { same: true } | { same: false; marked: MarkedNow };

/** A click on the leads that the panel shows, and which lead is to be at hand next; null: the marked ones stay. */
export interface ClickAsked {
  who: string;
  wish: ClickWish;
  next: LeadPlace | null;
}

/** What became of it. */
export interface Clicked {
  /** In a sentence. */
  said: string;
  /** Whether all of it was done, so that the next lead is at hand. */
  isDone: boolean;
  marked: MarkedNow;
}
