import type { Tab } from "../../google/tab";
import type { Look } from "../../google/tab-looks";
import type { Rectangle } from "../../google/tab-ranges";
import { lookPlan } from "../../tables/looks/group-looks";

/** How areas of a tab look, and how wide its columns are, in pixels by their places. */
export interface Dress {
  looks: readonly (Rectangle & { look: Look })[];
  widths: Readonly<Record<number, number>>;
}

/** Dresses areas of a tab that has no other looks, a later one over an earlier one, in calls that do not grow with them. */
export function dressTab(tab: Tab, dressed: readonly (Rectangle & { look: Look })[]): void {
  const { area, each, pieces } = lookPlan(dressed);
  tab.dressEach(area, each);
  tab.dress(pieces);
}
