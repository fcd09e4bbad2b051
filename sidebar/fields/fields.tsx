import type { AgreementField } from "../server/server";
import { type Draft, textIn } from "../store/draft";
import type { PanelSeen, Store } from "../store/store";
import { hasFailed } from "../store/work";
import { rowsOf } from "../words/line-texts";
import { Field } from "./field";

interface FieldsProps {
  fields: readonly AgreementField[];
  seen: Pick<PanelSeen, "draft" | "work">;
  store: Pick<Store, "type" | "decide" | "leave">;
  /** Set before the ids of boxes, where a field stands in two views. */
  place?: string;
}

/** The item that holds the table of people: its first column names them. */
const PEOPLE_KEY = "people";

function namesOfPeople(draft: Draft): string[] {
  const people = draft.fields.find(({ key }) => key === PEOPLE_KEY);
  if (!people) return [];
  const rows = rowsOf(textIn(draft, people), people.columns?.length ?? 1);
  return [...new Set(rows.flatMap(([name = ""]) => (name === "" ? [] : [name])))];
}

/** Items of the agreement, one below the other. */
export function Fields({ fields, seen: { draft, work }, store, place = "" }: FieldsProps) {
  const names = fields.some(({ kind }) => kind === "person") ? namesOfPeople(draft) : [];
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.key}
          id={`${place}${field.key}`}
          field={field}
          text={textIn(draft, field)}
          unsaved={field.key in draft.typed}
          stuck={field.key in draft.typed && (hasFailed(work, draft) || field.key in draft.sentences || field.key in draft.theirs)}
          sentence={draft.sentences[field.key]}
          at={draft.places?.[field.key]}
          names={names}
          theirs={draft.theirs[field.key]}
          onType={(text, whole) => store.type(field.key, text, whole)}
          onEnter={() => void store.leave()}
          onDecide={(whose) => store.decide(field.key, whose)}
        />
      ))}
    </>
  );
}
