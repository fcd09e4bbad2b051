import type { ValueKind } from "../../core/headings/heading-fields";
import { isNamed, type NameIn, namesNow } from "../../language/spoken/names";
import { MOMENT_FORMAT } from "../looks/moment-format";

/** What people do with a lead in one click. What an earlier build remembered as an attempt is one that did not reach the lead. */
export const ONE_CLICKS = [
  "pass",
  "answer",
  "attempt",
  "reached",
  "notReached",
  "accept",
  "reject",
  "return",
  "pause",
  "resume",
  "won",
  "lost",
  "wake",
  "rest",
  "give",
  "giveInTurn",
] as const;
export type OneClick = (typeof ONE_CLICKS)[number];

interface LeadFieldRow {
  field: NameIn<"lead">;
  kinds: readonly ValueKind[];
  /** What reads it: the clock, or what came of a lead (the plan's history and metrics); nobody yet where it is only typed. */
  readBy: "clock" | "results" | "nobody";
  /** Clicks that write it, and are not done without it. */
  clicks?: readonly OneClick[];
  /** Without its column no colour can be right. */
  timed?: true;
  /**
   * Its place in a lead tab that set-up makes, the width there in pixels, and whether its cells are shown as moments. Tabs that an
   * earlier build made lack those that came later.
   */
  made?: { column: number; pixels?: number; dated?: true; isLater?: true };
  /** Meanings that a heading has together, best first: see HeadingRules. */
  says: readonly string[];
}

/**
 * Meanings that patterns allow by one sign: the record that a heading speaks of, and when.
 */
export const MEANING_GROUPS = {
  L: ["lead", "deal", "opportunity", "contact", "person", "customer", "inquire"],
  W: ["date", "on", "time", "zone"],
  /** Beside words such as response, "time" may be a length. */
  D: ["date", "on", "zone"],
} as const;

/** Every field of a lead that people fill in, one row each; its name is stored in sheets and never changes. */
export const LEAD_FIELDS = [
  {
    field: "id",
    kinds: ["id"],
    readBy: "clock",
    made: { column: 0 },
    says: [
      "id lead ~entry ~auto",
      "id deal",
      "number lead/inquire",
      "id ~entry ~auto",
      "id entry contact",
      "number deal/opportunity ~lead",
      "reference ~lead ~deal ~inquire ~number",
      "number ~running ~entry",
      "fixed lead",
    ],
  },
  {
    field: "name",
    kinds: ["words"],
    readBy: "clock",
    made: { column: 1, pixels: 140 },
    says: [
      "name full ~L",
      "name ~lead ~contact ~person ~customer ~primary",
      "name surname ~L",
      "first surname ~L",
      "name given",
      "given surname",
      "contactperson ~name ~L ~primary",
      "contact person ~deal ~lead",
      "contact primary ~customer",
      "customer ~lead",
      "contact",
      "lead",
      "name deal/opportunity",
      "title deal",
      "deal",
      "? opportunity",
    ],
  },
  {
    field: "lastName",
    kinds: ["words"],
    readBy: "clock",
    says: ["surname ~L ~full", "last name ~L ~full", "family name ~L"],
  },
  {
    field: "email",
    kinds: ["email"],
    readBy: "clock",
    made: { column: 2, pixels: 210 },
    says: ["email ~address ~L ~contactperson", "email ~address ~L ~work ~primary ~user ~full ~id"],
  },
  {
    field: "company",
    kinds: ["words"],
    readBy: "clock",
    made: { column: 3, pixels: 180 },
    says: ["company ~name ~L ~associated ~primary", "work name"],
  },
  {
    field: "title",
    kinds: ["words"],
    readBy: "nobody",
    made: { column: 4, pixels: 160 },
    says: [],
  },
  {
    field: "priority",
    kinds: ["words", "number"],
    readBy: "clock",
    made: { column: 7 },
    says: ["priority ~L ~level", "rating ~L", "temperature ~L", "interest level ~L", "hot warm/cold ~L ~warm ~cold", "label deal/lead"],
  },
  {
    field: "source",
    kinds: ["words"],
    readBy: "clock",
    made: { column: 5, pixels: 120 },
    says: [
      "source ~L",
      "origin ~L",
      "source ~L ~utm ~primary ~marketing",
      "origin ~L ~utm ~primary",
      "source original ~L ~utm",
      "origin original ~L ~utm",
      "source first ~conversion ~L",
      "origin first ~conversion ~L",
      "source/origin conversion ~L",
      "channel ~origin ~source ~L ~marketing ~original ~arrive",
      "channel first ~conversion",
      "how heard ~asked",
      "? source id",
    ],
  },
  {
    field: "stage",
    kinds: ["words"],
    readBy: "clock",
    made: { column: 8 },
    says: [
      "stage ~L ~name",
      "stage ~L ~pipeline ~sales ~sale ~funnel ~process ~purchase ~name ~current ~lifecycle",
      "status ~L ~label ~name",
      "status ~L ~current ~funnel ~sales ~sale ~pipeline ~process ~call ~label ~lifecycle ~handled",
      "estado lead/deal/opportunity/contact/funnel/pipeline/sale/sales/process ~L ~current ~customer",
      "reason status/estado ~L",
      "outcome ~call ~L",
      "? stage id",
      "? status id",
      "? estado",
      "? result ~L",
      "? qualify ~L",
    ],
  },
  {
    field: "owner",
    kinds: ["words", "email"],
    readBy: "clock",
    clicks: ["give", "giveInTurn"],
    made: { column: 9, pixels: 110 },
    says: [
      "owner lead ~name ~sales",
      "owner ~L ~name ~sales ~sale ~full",
      "owner ~L ~name ~sales ~assign ~person ~employee ~internal ~to ~user ~handled",
      "assign to ~L ~sales ~owner ~employee ~user ~name",
      "assign by name",
      "assign employee/user ~name",
      "employee sales ~name",
      "contactperson internal/sales",
      "? assign ~L",
      "handled by ~sales ~name",
    ],
  },
  {
    field: "received",
    kinds: ["moment"],
    readBy: "clock",
    timed: true,
    made: { column: 10, pixels: 125, dated: true },
    says: [
      "arrive ~W ~L",
      "create ~W lead",
      "create ~W ~L ~entry ~event",
      "timestamp ~L",
      "submit ~W ~form ~L ~entry",
      "inquire date/on ~time ~L ~first",
      "inquire first ~L",
      "entered date/on ~lead ~form",
      "became lead date",
      "conversion first date",
      "sent date/on ~form ~L",
      "form date ~L",
      "lead date/on",
      "contact date",
      "date",
      "? create/arrive/submit hour ~W ~L ~entry",
    ],
  },
  {
    field: "passed",
    kinds: ["moment"],
    readBy: "clock",
    clicks: ["pass"],
    made: { column: 11, pixels: 125, dated: true },
    says: [
      "pass sales ~to ~W ~L ~owner",
      "pass to owner ~W ~L",
      "pass date/on ~to ~time ~L ~last",
      "mql date/on ~became ~lifecycle ~time ~L",
      "marketing qualify date/on ~became ~lifecycle ~L",
      "sent sales ~to ~W ~L",
      "assign date/on/time ~W ~L ~owner ~sales ~to",
      "? pass",
      "? assign ~L",
    ],
  },
  {
    field: "accepted",
    kinds: ["moment", "yes or no"],
    readBy: "clock",
    clicks: ["accept"],
    made: { column: 20, pixels: 125, dated: true },
    says: [
      "accept ~sales ~W ~L",
      "accept by sales/owner ~W ~L",
      "sal date/on ~became ~lifecycle ~L",
      "sql date/on ~became ~lifecycle ~L",
      "qualify date/on ~time ~sales ~by ~became ~L",
      "? qualify ~L",
    ],
  },
  {
    field: "responded",
    kinds: ["moment"],
    readBy: "clock",
    clicks: ["answer"],
    timed: true,
    made: { column: 12, pixels: 125, dated: true },
    says: [
      "replied ~first ~W ~L ~sales",
      "replied by sales/owner ~first ~W ~L",
      "reply first ~D ~L ~sales ~sent",
      "reply first by sales/owner ~D ~L ~sent",
      "first contact/contacted/taken ~D ~L ~made ~attempt ~touch ~sales",
      "contacted first ~W ~L ~owner ~sales",
      "first touch/activity/communication/engagement/followup ~D ~L ~sales ~made ~sent",
      "begin handled/reply ~W ~L",
      "first call/called ~D ~L ~made ~contact ~create",
      "first email ~D ~L ~sent",
      "first attempt ~D ~L",
      "reply date/on ~L ~sent",
      "contacted date/on/time ~L",
      "called date/on/time ~L",
      "taken date/on ~L",
      "handled date/on ~time ~L",
      "contact date",
      "? reply first time ~L",
      "? first contact/call/touch time ~L",
      "? contacted ~L",
      "? called ~L",
      "? reply ~L ~sent",
    ],
  },
  {
    field: "attempts",
    kinds: ["number"],
    readBy: "clock",
    clicks: ["attempt", "reached", "notReached"],
    made: { column: 13 },
    says: [
      "attempts ~count ~contact ~call ~total ~L ~made",
      "attempt count ~call ~contact ~L",
      "count attempts/contacts/calls/followup/activity ~L ~made",
      "count touch ~L",
      "calls/contacts made",
      "times contacted/called ~count ~L",
      "contacts deal",
      "? calls",
      "? contacts",
    ],
  },
  {
    field: "lastAttempt",
    kinds: ["moment"],
    readBy: "clock",
    clicks: ["attempt", "reached", "notReached"],
    made: { column: 14, pixels: 125, dated: true },
    says: [
      "last attempt/attempts ~W ~L ~call",
      "last contact/contacted/replied/call/called/taken ~W ~L ~made ~effective ~touch ~sales",
      "last touch/followup ~W ~L",
      "last activity/communication ~W ~L ~sales",
      "last email ~sent ~W ~L",
    ],
  },
  {
    field: "connected",
    kinds: ["moment", "yes or no"],
    readBy: "clock",
    clicks: ["reached"],
    made: { column: 15 },
    says: ["connected ~W ~L ~decider ~to", "contact effective ~W ~L", "contact made ~W ~L"],
  },
  {
    field: "returned",
    kinds: ["moment", "yes or no"],
    readBy: "clock",
    clicks: ["reject", "return"],
    made: { column: 21, pixels: 125, dated: true },
    says: [
      "return ~marketing ~to ~sales ~W ~L",
      "return by sales/owner ~W ~L ~marketing ~to",
      "back marketing ~to ~W ~L",
      "recycle ~date ~on ~marketing ~to ~L",
      "reject sales ~by ~W ~L",
      "reject date/on ~time ~L",
    ],
  },
  {
    field: "returnReason",
    kinds: ["words"],
    readBy: "clock",
    clicks: ["reject", "return"],
    made: { column: 22, pixels: 160 },
    says: ["reason return/reject/recycle/disqualify ~L ~sales ~marketing ~by ~to", "why return/reject/recycle/disqualify ~L"],
  },
  {
    field: "segment",
    kinds: ["words"],
    readBy: "results",
    made: { column: 6, pixels: 120 },
    says: ["segment ~L ~company ~market", "type customer", "market", "size company"],
  },
  {
    field: "pipeline",
    kinds: ["amount"],
    readBy: "results",
    made: { column: 16, pixels: 110 },
    says: [
      "value deal/opportunity ~total ~expected ~open ~pipeline ~lead",
      "value expected/offer/lead/order/pipeline ~L ~total ~open ~contract",
      "revenue expected ~L ~total ~sale",
      "size deal/opportunity ~expected",
      "offer expected ~L",
      "expected deal/sale",
      "pipeline expected",
      "quantity opportunity/deal",
      "value ~total ~unique ~annual",
      "? offer ~L ~total",
      "€ expected",
    ],
  },
  {
    field: "revenue",
    kinds: ["amount"],
    readBy: "results",
    made: { column: 17 },
    says: [
      "revenue ~total ~actual ~closed ~won ~signed ~L ~sale",
      "value sale/sales/sold/won/closed/contract/signed ~last ~total ~L ~actual",
      "value actual ~L",
      "value invoiced ~L ~actual ~total",
      "€ sales/sale ~total",
    ],
  },
  {
    field: "won",
    kinds: ["moment"],
    readBy: "results",
    clicks: ["won"],
    made: { column: 18, pixels: 125, dated: true },
    says: [
      "won ~W ~L ~closed",
      "? won hour ~L",
      "sold date/on ~time ~L",
      "sale/sales date/on ~last ~L",
      "signed date/on ~contract ~offer ~L",
      "contract signed ~W",
      "order date/on ~L ~made",
      "order arrive ~W",
      "contract date ~L",
      "customer on ~date ~became",
      "became customer date",
      "conversion customer date ~to",
      "enrolled date/on",
    ],
  },
  {
    field: "until",
    kinds: ["moment"],
    readBy: "results",
    says: ["customer until ~W", "churn date/on ~L", "cancel date/on ~contract ~L", "contract end ~W", "left date ~L"],
  },
  {
    field: "lostReason",
    kinds: ["words"],
    readBy: "results",
    clicks: ["lost"],
    made: { column: 19, pixels: 160 },
    says: ["reason lost ~closed ~detail ~L", "why lost ~closed ~L ~asked"],
  },
  {
    field: "backOn",
    kinds: ["moment"],
    readBy: "clock",
    clicks: ["wake", "rest"],
    made: { column: 23, pixels: 125, dated: true, isLater: true },
    says: [],
  },
  {
    field: "pauseUntil",
    // Words: a pause with no known end.
    kinds: ["moment", "words"],
    readBy: "clock",
    clicks: ["pause", "resume"],
    made: { column: 24, pixels: 125, dated: true, isLater: true },
    says: [],
  },
] as const satisfies readonly LeadFieldRow[];

type FieldRow = (typeof LEAD_FIELDS)[number];

/** A field that something of ours reads. */
export type PeopleField = Exclude<FieldRow, { readBy: "nobody" }>["field"];
type ClockField = Extract<FieldRow, { readBy: "clock" }>["field"];
type ResultField = Extract<FieldRow, { readBy: "results" }>["field"];
type FieldOfKind<Kind extends ValueKind> = Extract<FieldRow, { kinds: readonly [Kind, ...unknown[]] }>["field"];
/** The points stand in a column of ours where the team scores its leads. */
export type OwnHeadingField = NameIn<"own"> | "score";

const rows: readonly LeadFieldRow[] = LEAD_FIELDS;
const fieldsRead = <Field>(by: LeadFieldRow["readBy"]): readonly Field[] =>
  rows.filter(({ readBy }) => readBy === by).map(({ field }) => field as Field);
const fieldsOfKind = <Field>(...of: readonly ValueKind[]): readonly Field[] =>
  rows.filter(({ kinds: [first] }) => first !== undefined && of.includes(first)).map(({ field }) => field as Field);
const made = rows.flatMap((row) => (row.made ? [{ ...row, ...row.made }] : [])).sort((one, other) => one.column - other.column);

/** The headings that set-up gives a new lead tab, as they are written now. */
export const newLeadHeadings = (): string[] => made.map(({ field }) => namesNow().lead[field]);

/** Whether these are the headings of such a tab, of whatever build and in whatever language. */
export const areNewLeadHeadings = (headings: readonly unknown[]): boolean =>
  made.every(({ field, isLater }, at) => isLater === true || isNamed("lead", field, headings[at]));

/** Where our columns begin in such a tab: right after the name. */
export const OWN_COLUMN = made.findIndex(({ field }) => field === "name") + 1;

/** Pixels of the columns of a new lead tab, by their place; wide enough for the heading and for what usually stands below it. */
export const LEAD_PIXELS: Readonly<Record<number, number>> = Object.fromEntries(
  made.flatMap(({ column, pixels }) => (pixels === undefined ? [] : [[column, pixels]])),
);

/** Columns of a new lead tab that hold moments and nothing else, by their place. */
export const MOMENT_COLUMNS: readonly number[] = made.filter(({ dated }) => dated).map(({ column }) => column);

/** What the clock reads of work on a lead, and what tells one row from others. */
export const CLOCK_FIELDS = fieldsRead<ClockField>("clock");

/** What came of a lead: read by the plan's history and by metrics, Won on and Lost reason by the clock, too. */
export const RESULT_FIELDS = fieldsRead<ResultField>("results");

/** Fields whose cells are moments first, and those that are amounts or counts first. */
export type MomentField = FieldOfKind<"moment">;
export type AmountField = FieldOfKind<"amount" | "number">;
export const MOMENT_FIELDS: readonly MomentField[] = fieldsOfKind("moment");
export const AMOUNT_FIELDS: readonly AmountField[] = fieldsOfKind("amount", "number");
/** Fields of moments in which a yes is an answer, too. */
export const MAY_BE_YES: readonly string[] = rows.flatMap(({ field, kinds }) => (kinds.includes("yes or no") ? [field] : []));

/** Fields without whose columns no colour can be right. */
export const TIMED_FIELDS = rows.filter(({ timed }) => timed).map(({ field }) => field) as readonly Extract<
  FieldRow,
  { timed: true }
>["field"][];

/** What each click writes, and is not done without. */
export const CLICK_NEEDS = Object.fromEntries(
  ONE_CLICKS.map((click) => [click, rows.flatMap(({ field, clicks }) => (clicks?.includes(click) ? [field] : []))]),
) as unknown as Readonly<Record<OneClick, readonly PeopleField[]>>;

export const PEOPLE_FIELDS: readonly PeopleField[] = [...CLOCK_FIELDS, ...RESULT_FIELDS];

const FORMATS: Partial<Record<ValueKind, string>> = { moment: MOMENT_FORMAT, amount: "#,##0.00", number: "0", id: "@" };

/** How Sheets shows what people type into a column of a field. */
export const FIELD_FORMATS = Object.fromEntries(
  rows.map(({ field, kinds }) => [field, FORMATS[kinds[0] ?? "words"] ?? "General"]),
) as Record<PeopleField, string>;
