/** What earlier builds began items with, by key; they wrote English only. */
export const EARLIER_STARTS: Readonly<Record<string, string>> = {
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
