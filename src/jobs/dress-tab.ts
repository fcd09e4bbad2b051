import type { Look, Rectangle, Tab } from "../google/tab";
import { lookPlan } from "../tables/look-pieces";

/** Dresses areas of a tab that has no other looks, a later one over an earlier one, in calls that do not grow with them. */
export function dressTab(tab: Tab, dressed: readonly (Rectangle & { look: Look })[]): void {
  const { area, each, pieces } = lookPlan(dressed);
  tab.dressEach(area, each);
  tab.dress(pieces);
}
