/** What earlier builds began an agreement with. They wrote English only, so that no other language has the same. */

import type { EarlierStarts } from "../../../core/stages/earlier-stages";
import { startingStages as stagesIn } from "../../../core/stages/stage";
import { startingStages } from "./starting-stages";

/** By key. */
export const EARLIER_TEXTS: Readonly<Record<string, string>> = {
  // The goals were nobody's: no team had set them.
  "monitor.metrics": [
    "Leads",
    "Leads passed to sales",
    "Accepted by sales",
    "Inbound share",
    "Cost per lead",
    "Customer acquisition cost",
    "Within SLA: 90%",
    "Median minutes to the answer",
    "Lead conversion",
    "Closing rate",
    "Return on investment: 100%",
    "Revenue",
    "Revenue share of marketing",
    "Workable leads per rep",
    "Attempts per workable lead",
    "Connect rate: 60%",
    "Pipeline rate",
    "Out-of-profile share",
  ].join("\n"),
};

/** Texts on stages, before these had one list. */
export const EARLIER_STARTS: EarlierStarts = {
  owners: [
    "Lead | Marketing | Fits the profile and did an agreed action",
    "MQL | Marketing | A sales rep has accepted it",
    "SAL | Sales | Need, budget and a next step are known",
    "Opportunity | Sales | The contract is signed",
    "Customer | Sales | ",
  ].join("\n"),
  waiting: "Waiting on customer",
  ends: "Opportunity\nCustomer\nWon\nLost\nRejected",
  stages: stagesIn(startingStages),
  passesOn: (when) => `Passes on when: ${when}`,
};
