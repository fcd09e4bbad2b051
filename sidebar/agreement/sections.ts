import type { AgreementField } from "../server/server";
import { type Draft, isUntouchedStart, textIn } from "../store/draft";
import type { Showing } from "../store/showing";

/** A section of the agreement as the panel lists it. */
export interface Section {
  name: string;
  /** Those that the search and the chosen side leave. */
  fields: AgreementField[];
  /** How many of its fields are filled or confirmed, and how many there are to fill. */
  done: number;
  all: number;
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

const isBlank = (draft: Draft, field: AgreementField): boolean => textIn(draft, field).trim() === "";

/** What stands in the cell is not understood, and nothing else was typed here yet. */
const isNotUnderstood = (draft: Draft, { key, problem }: AgreementField): boolean =>
  key in draft.sentences || (problem !== undefined && !(key in draft.typed));

/** A starting text counts once somebody has changed or confirmed it. */
const isDone = (draft: Draft, field: AgreementField): boolean =>
  !isBlank(draft, field) && !isUntouchedStart(draft, field) && !isNotUnderstood(draft, field);

/** What may stay blank and does is nothing to fill. */
const isToFill = (draft: Draft, field: AgreementField): boolean => !(field.optional && isBlank(draft, field));

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
        done: count(all, (field) => isToFill(draft, field) && isDone(draft, field)),
        all: count(all, (field) => isToFill(draft, field)),
        waiting: count(all, (field) => field.key in draft.theirs || isNotUnderstood(draft, field)),
      },
    ];
  });
}

/** "4 of 6", over all sections. */
export function progress(sections: readonly Pick<Section, "done" | "all">[]): { done: number; all: number } {
  return {
    done: sections.reduce((sum, { done }) => sum + done, 0),
    all: sections.reduce((sum, { all }) => sum + all, 0),
  };
}
