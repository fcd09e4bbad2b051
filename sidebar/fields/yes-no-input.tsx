import { words } from "../language/spoken/words";
import type { InputProps } from "./field-input";

/** A question that is answered with yes or no; neither stands where the cell holds another word. */
export function YesNoInput({ id, text, described, onType }: InputProps) {
  const now = text.trim().toLowerCase();
  return (
    <fieldset id={id} class="choices" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {(["yes", "no"] as const).map((word) => (
        <label key={word}>
          <input type="radio" name={id} value={word} checked={now === word} onChange={() => onType(word, true)} />
          {words().values[word]}
        </label>
      ))}
    </fieldset>
  );
}
