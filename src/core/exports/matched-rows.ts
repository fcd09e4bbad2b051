/** Which row of an export is which lead. */
import { type LeadKeys, type LeadMarks, leadKeys } from "../sla/duplicates";

/** A row of the export, and the lead's, both counted from the first row below the headings. */
export interface KnownRow {
  row: number;
  lead: number;
  /** What told that it is the lead. */
  by: "id" | "email";
}

export interface MatchedRows {
  known: KnownRow[];
  /** Rows of leads that are not there yet. */
  fresh: number[];
  /** Rows that may be any of several leads, and what stands twice. */
  twice: { row: number; by: "id" | "email" }[];
  /** Rows without a Lead ID and an e-mail. */
  without: number[];
  /** Leads of which the export says nothing any more. */
  gone: number[];
  /** The export's Lead IDs are another system's: they were not looked at. */
  areIdsForeign: boolean;
}

type ExportRows = Map<string, number[]>;

function rowsBy(keys: readonly (LeadKeys | null)[], by: keyof LeadKeys): ExportRows {
  const rows: ExportRows = new Map();
  keys.forEach((key, row) => {
    if (!key || key[by] === "") return;
    const same = rows.get(key[by]) ?? [];
    rows.set(key[by], same);
    same.push(row);
  });
  return rows;
}

/** What becomes of one row. */
type FoundRow = { is: "known"; lead: number; by: "id" | "email" } | { is: "fresh" | "without" } | { is: "twice"; by: "id" | "email" };

type Keys = readonly (LeadKeys | null)[];

function match(keys: Keys, leadsKeys: Keys): Omit<MatchedRows, "areIdsForeign"> {
  const [ids, leadIds] = [rowsBy(keys, "id"), rowsBy(leadsKeys, "id")];
  const [emails, leadEmails] = [rowsBy(keys, "email"), rowsBy(leadsKeys, "email")];
  const isNamedById = ({ id }: LeadKeys): boolean => id !== "" && (leadIds.get(id)?.length ?? 0) > 0;
  /** Of one e-mail the export's rows that nothing but it names. */
  const rivals = (email: string): number =>
    (emails.get(email) ?? []).filter((row) => {
      const key = keys[row];
      return key && (key.id === "" || !isNamedById(key));
    }).length;
  const byEmail = ({ id, email }: LeadKeys): FoundRow => {
    const places = (leadEmails.get(email) ?? []).filter((lead) => id === "" || leadsKeys[lead]?.id === "");
    const [lead] = places;
    if (lead === undefined) return id === "" && rivals(email) > 1 ? { is: "twice", by: "email" } : { is: "fresh" };
    const isTaken = ids.has(leadsKeys[lead]?.id ?? "");
    return places.length > 1 || rivals(email) > 1 || isTaken ? { is: "twice", by: "email" } : { is: "known", lead, by: "email" };
  };
  const find = (key: LeadKeys): FoundRow => {
    const places = leadIds.get(key.id) ?? [];
    if (key.id === "") return key.email === "" ? { is: "without" } : byEmail(key);
    if ((ids.get(key.id)?.length ?? 0) > 1 || places.length > 1) return { is: "twice", by: "id" };
    if (places[0] !== undefined) return { is: "known", lead: places[0], by: "id" };
    return key.email === "" ? { is: "fresh" } : byEmail(key);
  };
  const found = keys.map((key) => key && find(key));
  const rowsOf = (is: FoundRow["is"]): number[] => found.flatMap((one, row) => (one?.is === is ? [row] : []));
  return {
    known: found.flatMap((one, row) => (one?.is === "known" ? [{ row, lead: one.lead, by: one.by }] : [])),
    fresh: rowsOf("fresh"),
    twice: found.flatMap((one, row) => (one?.is === "twice" ? [{ row, by: one.by }] : [])),
    without: rowsOf("without"),
    gone: leadsKeys.flatMap((key, lead) => {
      const isNamed = key !== null && (ids.has(key.id) || emails.has(key.email));
      return key === null || isNamed || (key.id === "" && key.email === "") ? [] : [lead];
    }),
  };
}

/** So large a share of e-mails that stand under other Lead IDs is no chance. */
const HALF = 0.5;

/** Whether no Lead ID of the export is known, while most of its e-mails stand beside other ones: the two count in different ways. */
function countDifferently(keys: Keys, leads: Keys): boolean {
  const [ids, emails] = [rowsBy(leads, "id"), rowsBy(leads, "email")];
  const named = keys.filter((key) => key !== null && key.id !== "");
  if (named.length === 0 || named.some((key) => ids.has(key?.id ?? ""))) return false;
  const isElsewhere = (key: LeadKeys | null): boolean => emails.get(key?.email ?? "")?.some((lead) => leads[lead]?.id !== "") === true;
  return named.filter(isElsewhere).length >= HALF * named.length;
}

const keysOf = (rows: readonly (LeadMarks | null)[]): Keys => rows.map((one) => one && leadKeys(one));

/**
 * Matches rows by Lead ID, else by e-mail, capitals and blanks aside. Two Lead IDs are two leads, whatever their e-mails say; an ID or
 * e-mail that stands twice, where it would have to tell, tells nothing. Where the two tables give IDs in different ways only e-mails tell.
 *
 * @param exported the export's rows, null for one that is blank
 * @param leads the lead tab's rows, null for one that holds no lead
 * @example matchedRows([{ id: "", email: "A@x.com" }], [{ id: 1, email: "a@x.com" }]).known //=> [{ row: 0, lead: 0, by: "email" }]
 */
export function matchedRows(exported: readonly (LeadMarks | null)[], leads: readonly (LeadMarks | null)[]): MatchedRows {
  const [keys, leadsKeys] = [keysOf(exported), keysOf(leads)];
  const areIdsForeign = countDifferently(keys, leadsKeys);
  return { ...match(areIdsForeign ? keys.map((key) => key && { ...key, id: "" }) : keys, leadsKeys), areIdsForeign };
}
