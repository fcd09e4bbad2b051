import { clickAtHand, clickBackAtHand, jumpTo } from "../jobs/panel/click-at-hand";
import { leadAtHandNow } from "../jobs/panel/lead-at-hand";
import { readClickAsked, readClickBack, readLeadPlace, readSeen, readTurnsAsked } from "../jobs/panel/panel-wishes";
import { shownTurns } from "../jobs/panel/shown-turns";

export type { ClickCount, ClickWish, OneClick } from "../jobs/messages/click-messages";
export type {
  ClickAsked,
  Clicked,
  LeadAtHand,
  LeadBlock,
  LeadPlace,
  MarkedAnswer,
  MarkedNow,
  PromisedLead,
  PromisedLeads,
  PromiseFacts,
  Tile,
  TileCount,
} from "../jobs/messages/lead-messages";
export type { Taker, TurnsAsked, TurnsShown } from "../jobs/messages/turn-messages";

/** What the panel asks of the server for the daily work on leads, as JSON text. */
export interface LeadServer {
  /** JSON of { seen } in, the sum of what the panel shows, null for none; JSON of MarkedAnswer out. */
  panelMarked(seen: string): string;
  /** JSON of ClickAsked in, JSON of Clicked out: the click is done, and the next lead is under the cursor. */
  panelClick(asked: string): string;
  /** JSON of { who, place } in, place null for several leads; JSON of Clicked out. */
  panelClickBack(back: string): string;
  /** JSON of { row, id } in; JSON of Clicked out: the lead is under the cursor. */
  panelJump(place: string): string;
  /** JSON of TurnsAsked in, JSON of TurnsShown out: whose leads would become. */
  panelTurns(asked: string): string;
}

/** Panel: says which leads are marked, and what was promised to them. */
global.panelMarked = (seen: string) => JSON.stringify(leadAtHandNow(readSeen(seen), new Date()));

/** Panel: does a click on the leads that it shows. */
global.panelClick = (asked: string) => JSON.stringify(clickAtHand(readClickAsked(asked), new Date()));

/** Panel: takes such a click back. */
global.panelClickBack = (back: string) => JSON.stringify(clickBackAtHand(readClickBack(back), new Date()));

/** Panel: brings a lead of its list under the cursor. */
global.panelJump = (place: string) => JSON.stringify(jumpTo(readLeadPlace(place), new Date()));

/** Panel: says whose leads without an owner would become. */
global.panelTurns = (asked: string) => JSON.stringify(shownTurns(readTurnsAsked(asked), new Date()));
