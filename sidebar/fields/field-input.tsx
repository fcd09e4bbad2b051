import type { TargetedInputEvent } from "preact";
import { GrowingText } from "../controls/growing-text";
import type { AgreementField, TablePlace } from "../server/server";
import { ChoiceInput } from "./choice-input";
import { LanguageInput } from "./language-input";
import { ListInput } from "./list-input";
import { TableInput } from "./table-input";
import { YesNoInput } from "./yes-no-input";

export interface InputProps {
  id: string;
  field: AgreementField;
  text: string;
  /** Ids of what is said about it. */
  described: string;
  invalid: boolean;
  /** What is not understood, and where in a table; undefined for nothing. */
  sentence?: string | undefined;
  at?: TablePlace | undefined;
  /** Of a person's field: who is in the table of people. */
  names: readonly string[];
  onType(text: string, whole?: boolean): void;
  /** The person ended what he types with the Enter key. */
  onEnter(): void;
}

/** Inputs of several boxes, which one label cannot name. */
export const isGroup = (kind: AgreementField["kind"]): boolean => kind === "list" || kind === "table" || kind === "yesno";

/** In letters: a box is wide enough for a word that stands in a number's place. */
const NARROWEST = 10;
const WIDEST = 24;

const ISO_DAY = /^(\d{4}-\d\d-\d\d)?$/;

function DayInput({ id, text, described, invalid, onType }: InputProps) {
  // A box for dates would show nothing where the cell holds another text.
  const box = { id, "aria-describedby": described, "aria-invalid": invalid, value: text };
  const read = ({ currentTarget: { value, validity } }: TargetedInputEvent<HTMLInputElement>) => {
    // Half a date reads as none at all.
    if (!validity.badInput) onType(value);
  };
  return ISO_DAY.test(text) ? <input {...box} type="date" onInput={read} /> : <input {...box} type="text" onInput={read} />;
}

/** The item of the document's language, whose change is asked about first. */
const LANGUAGE_KEY = "document.language";

/** A box of type "number" would show nothing where the cell holds a word, and forget what it cannot read. */
function LineInput({ id, field, text, described, invalid, names, onType, onEnter }: InputProps) {
  const isName = field.kind === "person";
  const line = (
    <input
      id={id}
      list={isName && names.length > 0 ? `${id}-names` : undefined}
      class={isName ? "wide" : ""}
      type="text"
      inputMode={isName ? "text" : "decimal"}
      size={Math.min(WIDEST, Math.max(NARROWEST, text.length))}
      autocomplete="off"
      aria-describedby={described}
      aria-invalid={invalid}
      value={text}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onEnter();
      }}
    />
  );
  if (!isName || names.length === 0) return line;
  return (
    <>
      {line}
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** The box of one item, by what it holds. */
export function FieldInput(props: InputProps) {
  const { id, field, text, described, invalid, onType } = props;
  if (field.kind === "text") {
    return <GrowingText id={id} aria-describedby={described} aria-invalid={invalid} text={text} onText={onType} />;
  }
  if (field.kind === "list") return <ListInput {...props} />;
  if (field.kind === "table") return <TableInput {...props} />;
  if (field.kind === "yesno") return <YesNoInput {...props} />;
  if (field.key === LANGUAGE_KEY) return <LanguageInput {...props} />;
  if (field.kind === "choice") return <ChoiceInput {...props} />;
  if (field.kind === "date") return <DayInput {...props} />;
  return <LineInput {...props} />;
}
