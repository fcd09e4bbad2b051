import type { Cell } from "../core/agreement/item-values";

/** The lead tab: columns are found by their heading, never by position. */
export const LEADS_TAB = "Leads";
export const LEADS_NAME = "SLA_LEADS";

/** The headings that set-up gives a new lead tab. */
export const LEAD_HEADINGS = [
  "Lead ID",
  "Name",
  "Email",
  "Company",
  "Title",
  "Source",
  "Segment",
  "Priority",
  "Stage",
  "Owner",
  "Received",
  "Passed to sales",
  "Responded",
  "Attempts",
  "Last attempt",
  "Connected",
  "Pipeline value",
  "Revenue",
  "Won on",
  "Lost reason",
  "Accepted",
  "Returned",
  "Return reason",
] as const;

export const OWN_HEADINGS = ["SLA due", "SLA status", "SLA next step", "SLA note", "SLA warn", "SLA paused"] as const;

export const isOwnHeading = (heading: unknown): boolean => (OWN_HEADINGS as readonly unknown[]).includes(heading);

export const OWN_FIELDS = ["due", "status", "next", "note", "warn", "paused"] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What the clock reads of work on a lead, and what tells one row from others. */
export const CLOCK_FIELDS = [
  "id",
  "name",
  "email",
  "company",
  "priority",
  "source",
  "stage",
  "owner",
  "received",
  "passed",
  "accepted",
  "responded",
  "attempts",
  "lastAttempt",
  "connected",
  "returned",
  "returnReason",
] as const;

/** What came of a lead: read by the plan's history and by metrics, Won on and Lost reason by the clock, too. */
export const RESULT_FIELDS = ["segment", "pipeline", "revenue", "won", "until", "lostReason"] as const;

/** Whose cells hold moments and nothing else. */
export const MOMENT_FIELDS = [
  "received",
  "passed",
  "accepted",
  "responded",
  "lastAttempt",
  "returned",
  "won",
  "until",
] as const satisfies readonly ((typeof CLOCK_FIELDS)[number] | (typeof RESULT_FIELDS)[number])[];

export const PEOPLE_FIELDS = [...CLOCK_FIELDS, ...RESULT_FIELDS] as const;

/** The points stand in a column of ours where the team scores its leads. */
export type LeadField = (typeof PEOPLE_FIELDS)[number] | OwnField | "score";

/** What a field is called where people choose its column. */
export const FIELD_LABELS: Record<(typeof PEOPLE_FIELDS)[number], string> = {
  id: "Lead ID",
  name: "Name",
  email: "Email",
  company: "Company",
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
};

/** Other headings that a team's own tab or an export may use, compared without case, spaces and signs. */
const ALSO_CALLED: Record<LeadField, readonly string[]> = {
  id: ["lead id", "id", "mql id", "record id", "contact id"],
  name: ["name", "full name", "contact", "contact name", "lead name"],
  email: ["email", "e-mail", "email address", "mail"],
  company: ["company", "company name", "account", "organisation", "organization"],
  priority: ["priority", "lead priority", "rating"],
  source: ["source", "lead source", "origin", "channel", "utm source"],
  stage: ["stage", "lead stage", "lead status", "lifecycle stage", "status"],
  owner: ["owner", "lead owner", "contact owner", "sales rep", "rep", "assigned to", "sr id"],
  received: [
    "received",
    "received on",
    "received at",
    "date received",
    "created",
    "created at",
    "created on",
    "created date",
    "create date",
    "date created",
    "timestamp",
    "lead date",
    "first contact",
    "first contact date",
    "submitted at",
    "submission date",
  ],
  passed: ["passed to sales", "passed to sales on", "passed to sales at", "handed over", "handed over on", "assigned on", "assigned at"],
  accepted: ["accepted", "accepted on", "accepted at", "accepted by sales"],
  responded: ["responded", "responded on", "responded at", "first response", "first response at", "first reply", "answered", "answered at"],
  attempts: ["attempts", "call attempts", "contact attempts", "number of attempts"],
  lastAttempt: ["last attempt", "last attempt on", "last attempt at", "last activity", "last contacted"],
  connected: ["connected", "reached", "connected on"],
  returned: ["returned", "returned on", "returned at", "returned to marketing"],
  returnReason: ["return reason", "reason for return", "rejection reason"],
  segment: ["segment", "lead segment", "customer segment", "business segment"],
  pipeline: ["pipeline value", "forecasted pipeline", "expected revenue", "deal value", "opportunity value", "amount"],
  revenue: ["revenue", "closed revenue", "won revenue"],
  won: ["won on", "won at", "won date", "closed won on", "won"],
  until: ["customer until", "churned on", "churned at", "churn date", "cancelled on", "canceled on", "cancellation date", "left on"],
  lostReason: ["lost reason", "loss reason", "reason lost", "closed lost reason"],
  due: ["sla due"],
  status: ["sla status"],
  next: ["sla next step"],
  note: ["sla note"],
  warn: ["sla warn"],
  paused: ["sla paused"],
  score: ["sla score"],
};

const plain = (heading: Cell): string =>
  String(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/**
 * Whether a cell is a heading that a field usually has.
 *
 * @example isHeadingOf("received", "Created at") //=> true
 */
export const isHeadingOf = (field: LeadField, cell: Cell): boolean =>
  typeof cell === "string" && plain(cell) !== "" && ALSO_CALLED[field].some((name) => plain(name) === plain(cell));

/** Columns of the lead tab counted from 0; a field without a column is missing. */
export type LeadColumns = Partial<Record<LeadField, number>>;

export type PeopleField = (typeof PEOPLE_FIELDS)[number];

/** Columns that people chose for a field by their heading, whatever it says; "" for none. */
export type ChosenColumns = Partial<Record<PeopleField, string>>;

const isPeopleField = (field: LeadField): field is PeopleField => (PEOPLE_FIELDS as readonly string[]).includes(field);

/** A heading in any script: letters of ours compare without case and signs, others as they are. */
const sameHeading = (one: Cell, other: Cell): boolean => String(one).trim().toLowerCase() === String(other).trim().toLowerCase();

/**
 * Finds the columns of a lead tab by their headings; a chosen heading first, then the first name of a list wins, then the
 * leftmost column.
 *
 * @param chosen what people chose; a chosen heading that is gone counts as not chosen
 * @example leadColumns(["Name", "Created at", "SLA due"]) //=> { name: 0, received: 1, due: 2 }
 */
export function leadColumns(headings: readonly Cell[], chosen: ChosenColumns = {}): LeadColumns {
  const given = headings.map(plain);
  const columns: LeadColumns = {};
  for (const field of Object.keys(ALSO_CALLED) as LeadField[]) {
    const wish = isPeopleField(field) ? chosen[field] : undefined;
    if (wish === "") continue;
    const wished = wish === undefined ? -1 : headings.findIndex((heading) => sameHeading(heading, wish));
    const found = ALSO_CALLED[field].map((name) => given.indexOf(plain(name))).find((column) => column >= 0);
    const at = wished >= 0 ? wished : found;
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** The columns that a sweep needs: where people say when the lead came, and all of the add-on's own. */
export type TimedColumns = LeadColumns & Record<"received" | OwnField, number>;

export const isTimed = (columns: LeadColumns): columns is TimedColumns =>
  columns.received !== undefined && OWN_FIELDS.every((field) => columns[field] !== undefined);
