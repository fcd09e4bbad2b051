import type { AgreementField } from "../server/server";
import { textIn } from "../store/draft";
import type { PanelSeen, Store } from "../store/store";
import { hasFailed } from "../store/work";
import { Field } from "./field";

interface FieldsProps {
  fields: readonly AgreementField[];
  seen: Pick<PanelSeen, "draft" | "work">;
  store: Pick<Store, "type" | "decide" | "leave">;
  /** Set before the ids of boxes, where a field stands in two views. */
  place?: string;
}

/** Items of the agreement, one below the other. */
export function Fields({ fields, seen: { draft, work }, store, place = "" }: FieldsProps) {
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
          theirs={draft.theirs[field.key]}
          onType={(text, whole) => store.type(field.key, text, whole)}
          onEnter={() => void store.leave()}
          onDecide={(whose) => store.decide(field.key, whose)}
        />
      ))}
    </>
  );
}
