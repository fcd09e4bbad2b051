/** The menu: its entries by the functions that they run, and what they ask and answer themselves. */
export const menu = {
  entries: {
    openPanel: "Open the panel",
    markAnswered: "Mark answered",
    logAttempt: "Log attempt…",
    acceptLead: "Accept the lead",
    rejectLead: "Reject the lead…",
    returnLead: "Return to marketing…",
    takeBackClick: "Take back the last click",
    whyThisColour: "Explain this colour",
    countFromLeads: "Count from our own leads…",
    agreeOnRates: "Agree on the plan's rates…",
    planFunnel: "Plan another funnel…",
    checkLeads: "Check all leads now",
    turnIntoDates: "Turn texts into dates…",
    takeOverExport: "Take over an export…",
    copyAgreement: "Copy the agreement for printing",
    setUpSpreadsheet: "Set up this spreadsheet",
    removeAddOn: "Remove from this spreadsheet…",
  },
  /** Menus within it. */
  more: "More",
  plan: "Plan and agreement",
  isReached: "Were the marked leads reached? Yes also fills in Connected, so that no further attempt falls due.",
  whyRejected: "Why does sales not accept the marked leads? Marketing reads this.",
  whyReturned: "What do the marked leads still need? Marketing reads this.",
};
