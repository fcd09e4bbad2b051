import type { AgreementField } from "./server";

interface Props {
  field: AgreementField;
  text: string;
  /** Ids of what is said about it. */
  described: string;
  invalid: boolean;
  onType(text: string): void;
}

/** In letters: a box is wide enough for a word that stands in a number's place. */
const NARROWEST = 10;
const WIDEST = 24;

/** The box of one item, by what it holds. */
export function FieldInput({ field, text, described, invalid, onType }: Props) {
  const box = { id: field.key, "aria-describedby": described, "aria-invalid": invalid };
  if (field.kind === "text" || field.kind === "list" || field.kind === "table" || field.kind === "person") {
    // The style sheet lays a copy of the text under the box, so that the box is as tall as its text.
    return (
      <div class="growing" data-text={text}>
        <textarea {...box} rows={1} value={text} onInput={(event) => onType(event.currentTarget.value)} />
      </div>
    );
  }
  if (field.kind === "choice" || field.kind === "yesno") {
    const choices = field.choices ?? ["yes", "no"];
    return (
      <select {...box} value={text} onChange={(event) => onType(event.currentTarget.value)}>
        {!choices.includes(text) && <option value={text}>{text || "(blank)"}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  // A box of type "number" would show nothing where the cell holds a word, and forget what it cannot read.
  return (
    <input
      {...box}
      type="text"
      inputMode="decimal"
      size={Math.min(WIDEST, Math.max(NARROWEST, text.length))}
      autocomplete="off"
      value={text}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
