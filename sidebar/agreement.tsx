import { type Draft, textIn } from "./draft";
import { Field } from "./field";

interface Props {
  draft: Draft;
  busy: boolean;
  onType(key: string, text: string): void;
  onDecide(key: string, whose: "theirs" | "mine"): void;
}

/** The agreement, section by section. */
export function Agreement({ draft, busy, onType, onDecide }: Props) {
  const sections = [...new Set(draft.fields.map((field) => field.section))];
  return (
    <>
      {sections.map((section) => (
        <section key={section}>
          <h2>{section}</h2>
          {draft.fields
            .filter((field) => field.section === section)
            .map((field) => (
              <Field
                key={field.key}
                field={field}
                text={textIn(draft, field)}
                unsaved={field.key in draft.typed}
                sentence={draft.sentences[field.key]}
                theirs={draft.theirs[field.key]}
                busy={busy}
                onType={(text) => onType(field.key, text)}
                onDecide={(whose) => onDecide(field.key, whose)}
              />
            ))}
        </section>
      ))}
    </>
  );
}
