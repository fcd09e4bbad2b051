import type { AgreementField } from "../server/server";
import { type Draft, isUntouchedStart, textIn } from "../store/draft";
import type { Showing } from "../store/showing";
import { isNeeded, isNotUnderstood } from "./needed";

/** A section of the agreement as the panel lists it. */
export interface Section {
  name: string;
  /** Those that the search and the chosen side leave. */
  fields: AgreementField[];
  /** How many of its fields must be filled before two teams sign, and are not. */
  needed: number;
  /** Whether somebody has read it: no starting text is left that nobody has changed or kept. */
  isRead: boolean;
  /** How many of its fields wait for this person. */
  waiting: number;
}

/** Capitals and accents make no difference to who looks for a word. */
const bare = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function matches(draft: Draft, field: AgreementField, search: string): boolean {
  if (search === "") return true;
  const text = bare([field.section, field.label, field.help, textIn(draft, field)].join("\n"));
  return bare(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A section in which nothing stands yet is nothing that anybody has read. */
const isRead = (draft: Draft, fields: readonly AgreementField[]): boolean =>
  fields.some((field) => textIn(draft, field).trim() !== "") && !fields.some((field) => isUntouchedStart(draft, field));

const count = (fields: readonly AgreementField[], is: (field: AgreementField) => boolean): number => fields.filter(is).length;

const OWNERS: readonly AgreementField["owner"][] = ["marketing", "sales", "both"];

/** A choice of one, which is made, is no question: as long as there is one language nobody is asked for it. */
const isQuestion = ({ kind, choices = [], value }: AgreementField): boolean =>
  !(kind === "choice" && choices.length === 1 && choices[0]?.code === value);

/** Side by side, a section is what both teams settle each for itself; else it is the agreement's own. */
function groupsOf(fields: readonly AgreementField[], side: Showing["side"]): Map<string, AgreementField[]> {
  const groups = new Map<string, AgreementField[]>();
  for (const field of fields) {
    const name = side === "sideBySide" ? field.aspect : field.section;
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return groups;
}

/** Marketing's fields of a section, then sales', then those that both share. */
export const byOwner = (fields: readonly AgreementField[]): { owner: AgreementField["owner"]; fields: AgreementField[] }[] =>
  OWNERS.map((owner) => ({ owner, fields: fields.filter((field) => field.owner === owner) })).filter((group) => group.fields.length > 0);

/** The sections in the agreement's order, those that a search or a side leaves empty left out. */
export function sectionsOf(draft: Draft, { search, side }: Pick<Showing, "search" | "side">): Section[] {
  const isOfSide = ({ owner }: AgreementField) => side === "" || side === "sideBySide" || owner === side;
  return [...groupsOf(draft.fields.filter(isQuestion), side)].flatMap(([name, all]): Section[] => {
    const fields = all.filter((field) => isOfSide(field) && matches(draft, field, search.trim()));
    if (fields.length === 0) return [];
    return [
      {
        name,
        fields,
        needed: count(all, (field) => isNeeded(draft, field)),
        isRead: isRead(draft, all),
        waiting: count(all, (field) => field.key in draft.theirs || isNotUnderstood(draft, field)),
      },
    ];
  });
}
