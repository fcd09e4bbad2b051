/** Leads as the panel's daily work shows them: the one under the cursor, and all that are promised something. */

import type { State } from "../../core/sla/states";
import type { OneClick } from "../../tables/leads/lead-fields";

export interface LeadPlace {
  /** As Sheets counts rows, from 1; the lead is found again by its ID where it has one. */
  row: number;
  id: string;
}

/** What was promised to a lead, in facts. due is an ISO moment; of a pause without an end and of a rest without a day it is "". */
export type Promised =
  | { kind: "firstAnswer" | "accept" | "comesBack" | "pause"; due: string }
  /** Attempt `number` of `of`; 0 where the agreement does not say how many in all. */
  | { kind: "followUp"; due: string; number: number; of: number };

/** A lead with its most pressing promise. */
export interface PromisedLead extends LeadPlace {
  name: string;
  owner: string;
  state: State;
  promise: Promised;
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
  /** First answers that were due by the sheet's day so far, and those of them that were in time. */
  today: { due: number; kept: number };
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
  promise: Promised | null;
  /** Working minutes since the promise was due; left out where it is not late. */
  late?: number;
  reason?: string;
  /** The clicks that are likely next, the most likely first. */
  likely: OneClick[];
}

/** How many of the marked leads a click would change; the others stay as they are. */
export interface ClickCount {
  click: OneClick;
  changes: number;
  leaves: number;
}

/** Several marked leads. */
export interface LeadBlock {
  first: number;
  last: number;
  leads: number;
  states: { state: State; leads: number }[];
  clicks: ClickCount[];
}

/** What is marked in the sheet; a sum of it and of the leads' last change, by which the panel asks whether it is still so. */
export type MarkedAnswer = { same: true } | { same: false; sum: string; lead: LeadAtHand | null; block: LeadBlock | null };
