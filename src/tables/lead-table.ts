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
] as const;

export const OWN_HEADINGS = ["SLA due", "SLA status", "SLA warn"] as const;

export type LeadField = "received" | "responded" | "due" | "status" | "warn";

/** Other headings that a team's own tab or an export may use, compared without case, spaces and signs. */
const ALSO_CALLED: Record<LeadField, readonly string[]> = {
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
  responded: ["responded", "responded on", "responded at", "first response", "first response at", "first reply", "answered", "answered at"],
  due: ["sla due"],
  status: ["sla status"],
  warn: ["sla warn"],
};

const plain = (heading: Cell): string =>
  String(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Columns of the lead tab counted from 0; a field without a column is missing. */
export type LeadColumns = Partial<Record<LeadField, number>>;

/**
 * Finds the columns of a lead tab by their headings; the first name of a list wins, then the leftmost column.
 *
 * @example leadColumns(["Name", "Created at", "SLA due"]) //=> { received: 1, due: 2 }
 */
export function leadColumns(headings: readonly Cell[]): LeadColumns {
  const given = headings.map(plain);
  const columns: LeadColumns = {};
  for (const field of Object.keys(ALSO_CALLED) as LeadField[]) {
    const at = ALSO_CALLED[field].map((name) => given.indexOf(plain(name))).find((column) => column >= 0);
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** The columns that a sweep needs: where people say when the lead came, and all of the add-on's own. */
export type TimedColumns = LeadColumns & Record<"received" | "due" | "status" | "warn", number>;

export const isTimed = (columns: LeadColumns): columns is TimedColumns =>
  [columns.received, columns.due, columns.status, columns.warn].every((column) => column !== undefined);
