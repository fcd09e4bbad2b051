/** The menu: its entries by the functions that they run, and what they ask and answer themselves. */
export const menu = {
  entries: {
    openPanel: "Open the panel",
    markAnswered: "Mark answered now",
    logAttempt: "Log an attempt now",
    acceptLead: "Accept the lead",
    rejectLead: "Reject the lead…",
    returnLead: "Return to marketing…",
    takeBackClick: "Take back the last click",
    whyThisColour: "Why this colour?",
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
  /** A menu within it. */
  plan: "Plan",
  whyRejected: "Why does sales not accept the marked leads? Marketing reads this.",
  whyReturned: "What do the marked leads still need? Marketing reads this.",
};
