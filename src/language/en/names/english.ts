/**
 * What the add-on writes into a spreadsheet and finds there again by its spelling. A sheet in use bears these names: one that was ever
 * written is never changed here. Another language has the same keys. Those of a table stand in the order of its columns.
 */
export const english = {
  tabs: {
    agreement: "SLA agreement",
    stages: "SLA stages",
    hours: "SLA hours",
    log: "SLA log",
    plan: "SLA plan",
    leads: "Leads",
    monitor: "SLA monitor",
    spend: "SLA spend",
    exportBefore: "SLA export before",
    datesBefore: "SLA dates before",
    /** Copies of the agreement; later ones have a number. */
    printing: "Agreement for printing",
  },
  agreement: { section: "Section", item: "Item", value: "Text or number", owner: "Owner", key: "Key" },
  stages: {
    name: "Stage",
    whose: "Whose",
    takesOver: "Sales takes over",
    criterion: "Criterion",
    owner: "Owner",
    end: "End",
    alsoCalled: "Also called",
    funnel: "Funnel",
  },
  hours: { day: "Day", open: "Open", close: "Close", holiday: "Holiday", name: "Name", zone: "Time zone" },
  log: {
    version: "Version",
    from: "In force from",
    what: "What",
    value: "Value",
    who: "Who",
    when: "When",
    note: "Note",
    key: "Key",
  },
  spend: { month: "Month", channel: "Channel", campaign: "Campaign", team: "Marketing or sales", amount: "Amount" },
  exportBefore: {
    lead: "Lead",
    column: "Column",
    was: "What stood there",
    became: "Became",
    row: "Row",
    key: "Key",
    sum: "Sum",
  },
  /** In the place of the last heading while cells are being written: the take-over has not come to its end. */
  unfinished: { sum: "Sum, being written" },
  datesBefore: {
    lead: "Lead",
    column: "Column",
    was: "What stood there",
    became: "Became",
    row: "Row",
    key: "Key",
    format: "Format",
  },
  /** Columns of ours in the lead tab; the word first, so that it stands beside the name. */
  own: {
    status: "SLA status",
    due: "SLA due",
    nextStatus: "SLA next status",
    nextDue: "SLA next due",
    next: "SLA next step",
    note: "SLA note",
    warn: "SLA warn",
    nextWarn: "SLA next warn",
    paused: "SLA paused",
  },
  score: { score: "SLA score", reasons: "SLA score reasons" },
  /** What a field of a lead is called where people choose its column, and in the heading of one that is made. */
  lead: {
    id: "Lead ID",
    name: "Name",
    lastName: "Last name",
    email: "Email",
    company: "Company",
    title: "Title",
    priority: "Priority",
    source: "Source",
    stage: "Stage",
    owner: "Owner",
    received: "Received",
    passed: "Passed to sales",
    accepted: "Accepted",
    responded: "Responded",
    attempts: "Attempts",
    lastAttempt: "Last attempt",
    connected: "Connected",
    returned: "Returned",
    returnReason: "Return reason",
    segment: "Segment",
    pipeline: "Pipeline value",
    revenue: "Revenue",
    won: "Won on",
    until: "Customer until",
    lostReason: "Lost reason",
    backOn: "Back on",
    pauseUntil: "Pause until",
  },
  /** Words of ours in people's cells, each found again by its spelling. */
  marks: {
    /** In Pause until: nobody knows yet when the lead goes on. */
    openPause: "open",
  },
  labels: {
    /** Of the item that holds the rate from one stage to the next. */
    rate: (from: string, to: string): string => `Conversion rate: ${from} to ${to}`,
    /** Behind the label of an item whose text was carried into the tab of stages. */
    nowInStages: (tab: string): string => ` (now in the tab ${tab})`,
    /** The same of one that was carried into the table of people. */
    nowInPeople: " (now in the row People)",
  },
};

/** The names in one language. */
export type Names = typeof english;
