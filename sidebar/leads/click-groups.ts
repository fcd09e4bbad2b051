import type { LeadAtHand, LeadBlock, OneClick } from "../server/server";

/** All clicks, as More shows them: to reach a lead, to hand it over, to pause or end it. */
const GROUPS = [
  { group: "contact", clicks: ["answer", "reached", "notReached"] },
  { group: "handover", clicks: ["pass", "accept", "reject", "return", "giveInTurn", "give"] },
  { group: "end", clicks: ["pause", "resume", "wake", "rest", "won", "lost"] },
] as const satisfies readonly { group: string; clicks: readonly OneClick[] }[];

export type ClickGroup = (typeof GROUPS)[number]["group"];

export interface GroupedClicks {
  group: ClickGroup;
  clicks: OneClick[];
}

const grouped = (fits: (click: OneClick) => boolean): GroupedClicks[] =>
  GROUPS.map(({ group, clicks }) => ({ group, clicks: clicks.filter(fits) })).filter(({ clicks }) => clicks.length > 0);

/** What More holds for a lead: all that would change something and has no button of its own. */
export const moreFor = ({ likely, clicks }: LeadAtHand): GroupedClicks[] =>
  grouped((click) => clicks.includes(click) && !likely.includes(click));

/** Clicks that give a lead its owner: nobody's usual next step. */
export type GivingClick = "give" | "giveInTurn";

export const isGiving = (click: OneClick): click is GivingClick => click === "give" || click === "giveInTurn";

/** The click that has a button of its own for several leads: the one that answers, else the one that changes most. */
export function firstForBlock({ clicks }: LeadBlock): OneClick | null {
  const changing = clicks.filter(({ click, changes }) => changes > 0 && !isGiving(click));
  const answer = changing.find(({ click }) => click === "answer");
  const most = changing.reduce<(typeof changing)[number] | null>((best, one) => (best && best.changes >= one.changes ? best : one), null);
  return (answer ?? most)?.click ?? null;
}

/** What More holds for several leads: what would change one of them, or needs a column first. */
export const moreForBlock = (block: LeadBlock): GroupedClicks[] => {
  const first = firstForBlock(block);
  return grouped(
    (click) => click !== first && block.clicks.some((one) => one.click === click && (one.changes > 0 || one.lacks.length > 0)),
  );
};
