import { type Draft, textIn } from "./draft";
import type { AgreementField } from "./server";
import type { Showing } from "./showing";

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
  const text = bare([field.section, field.label, field.help, textIn(draft, field)].join("\n"));
  return bare(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const isBlank = (draft: Draft, field: AgreementField): boolean => textIn(draft, field).trim() === "";

/** A starting text counts once somebody has changed or confirmed it. */
const isDone = (draft: Draft, field: AgreementField): boolean =>
  !isBlank(draft, field) && (!field.isStart || field.key in draft.typed || field.key in draft.confirmed) && !(field.key in draft.sentences);

/** What may stay blank and does is nothing to fill. */
const isToFill = (draft: Draft, field: AgreementField): boolean => !(field.optional && isBlank(draft, field));

const count = (fields: readonly AgreementField[], is: (field: AgreementField) => boolean): number => fields.filter(is).length;

/** The sections in the agreement's order, those that a search or a side leaves empty left out. */
export function sectionsOf(draft: Draft, { search, side }: Pick<Showing, "search" | "side">): Section[] {
  const names = [...new Set(draft.fields.map(({ section }) => section))];
  return names.flatMap((name): Section[] => {
    const all = draft.fields.filter(({ section }) => section === name);
    const fields = all.filter((field) => (side === "" || field.owner === side) && matches(draft, field, search.trim()));
    if (fields.length === 0) return [];
    return [
      {
        name,
        fields,
        done: count(all, (field) => isToFill(draft, field) && isDone(draft, field)),
        all: count(all, (field) => isToFill(draft, field)),
        waiting: count(all, ({ key }) => key in draft.theirs || key in draft.sentences),
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
