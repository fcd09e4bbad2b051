import { words } from "../language/spoken/words";
import type { InputProps } from "./field-input";

/** One of a few words; what stands in the cell and is none of them shows until one is chosen. */
export function ChoiceInput({ id, field, text, described, invalid, onType }: InputProps) {
  const choices = field.choices ?? [];
  return (
    <select
      id={id}
      aria-describedby={described}
      aria-invalid={invalid}
      value={text}
      onChange={(event) => onType(event.currentTarget.value, true)}
    >
      {!choices.some(({ code }) => code === text) && <option value={text}>{text || words().values.blankBox}</option>}
      {choices.map(({ code, word }) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </select>
  );
}
