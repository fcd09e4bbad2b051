import type { Cell } from "../../core/cells/cell";
import { folded } from "../../core/cells/folded";
import { type FieldRule, headingReader } from "../../core/headings/heading-fields";
import { lexicon } from "../../core/headings/lexicon";
import type { HeadingWords } from "../../core/headings/understand-columns";
import { keysOf, spellingsOf } from "../../language/spoken/names";
import { LEAD_FIELDS, MEANING_GROUPS, type OwnHeadingField, type PeopleField } from "./lead-fields";
import { ENGLISH } from "./words/english";
import { FRENCH } from "./words/french";
import { GERMAN } from "./words/german";
import type { HeadingLanguage } from "./words/heading-language";
import { PORTUGUESE } from "./words/portuguese";
import { RUSSIAN } from "./words/russian";
import { SPANISH } from "./words/spanish";

const LANGUAGES: readonly HeadingLanguage[] = [ENGLISH, PORTUGUESE, SPANISH, GERMAN, FRENCH, RUSSIAN];

/** Fields as headings tell them: people's, our own, and the first name, which is a part of the name. */
export type HeadingField = PeopleField | OwnHeadingField | "firstName";

function rules(): FieldRule<HeadingField>[] {
  const people = LEAD_FIELDS.flatMap((row): FieldRule<HeadingField>[] =>
    row.readBy === "nobody"
      ? []
      : [{ field: row.field, kinds: row.kinds, says: row.says, called: LANGUAGES.map(({ headings }) => headings[row.field] ?? []) }],
  );
  const own: [OwnHeadingField, readonly string[]][] = [
    ...keysOf("own").map((field): [OwnHeadingField, readonly string[]] => [field, spellingsOf("own", field)]),
    ["score", spellingsOf("score", "score")],
  ];
  return [
    ...people,
    { field: "firstName", kinds: ["words"], says: ["given ~L ~full", "first name ~L ~full"], called: [] },
    ...own.map(([field, called]): FieldRule<HeadingField> => ({ field, kinds: ["moment", "words", "number"], says: [], called: [called] })),
  ];
}

function made(): HeadingWords<HeadingField> {
  const fields = rules();
  const stages = lexicon(LANGUAGES.map(({ stageWords }) => ({ stage: stageWords })));
  return {
    fields,
    reader: headingReader({ lexicon: lexicon(LANGUAGES.map(({ words }) => words)), fields, groups: MEANING_GROUPS }),
    isStageWord: (word) => (folded(word).match(/[\p{L}\p{N}]+/gu) ?? []).some((one) => stages.meanings(one) !== undefined),
  };
}

let known: HeadingWords<HeadingField> | undefined;

/** The words of lead tabs in all languages, put together at their first use: building them costs some milliseconds. */
export function leadHeadings(): HeadingWords<HeadingField> {
  known ??= made();
  return known;
}

/**
 * Whether a cell is a heading that a field usually has.
 *
 * @example isHeadingOf("received", "Created at") //=> true
 */
export const isHeadingOf = (field: HeadingField, cell: Cell): boolean =>
  typeof cell === "string" &&
  leadHeadings()
    .reader.fits(cell)
    .some((fit) => fit.field === field && !fit.unproven);
