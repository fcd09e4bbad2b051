import { english } from "./names/english";
/** Help on the headings of the tab of costs. */
export const spendTab = {
  notes: {
    month: "The month in which it was spent, such as Nov 2026 or 2026-11. A month's costs count whole from its first day on.",
    channel: `The word that the lead tab has in its column ${english.lead.source}. Blank: costs that belong to no channel; they count in the sum only.`,
    campaign: "For you; nothing is computed from it.",
    team: "Marketing or Sales: whose costs they are. Cost per lead counts marketing's; acquisition cost and return on investment count both.",
    amount: "In one currency for all rows. A row without an amount counts nowhere: blank is not zero.",
  },
};
