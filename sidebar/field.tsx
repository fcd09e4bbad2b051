import type { AgreementField } from "../src/entries/panel";
import { Conflict } from "./conflict";

const UNITS: Partial<Record<AgreementField["kind"], string>> = { minutes: "minutes", share: "%" };
const TALLEST = 12;

interface Props {
  field: AgreementField;
  text: string;
  sentence: string | undefined;
  theirs: string | number | undefined;
  dirty: boolean;
  onType(text: string): void;
  onDecide(whose: "theirs" | "mine"): void;
}

interface InputProps {
  field: AgreementField;
  text: string;
  onType(text: string): void;
  described: string;
  invalid: boolean;
}

const linesOf = (text: string): number => text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 36)), 0);

function Input({ field, text, onType, described, invalid }: InputProps) {
  const common = { id: field.key, "aria-describedby": described, "aria-invalid": invalid };
  if (field.kind === "text") {
    const rows = Math.min(TALLEST, Math.max(3, linesOf(text)));
    return <textarea {...common} rows={rows} value={text} onInput={(event) => onType(event.currentTarget.value)} />;
  }
  if (field.kind === "choice") {
    const choices = field.choices ?? [];
    return (
      <select {...common} value={text} onChange={(event) => onType(event.currentTarget.value)}>
        {!choices.includes(text) && <option value={text}>{text || "(blank)"}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  // A box of type "number" would show nothing where the cell holds a word.
  return <input {...common} type="text" inputMode="decimal" value={text} onInput={(event) => onType(event.currentTarget.value)} />;
}

/** One item of the agreement: label on top, help below, and beside it whatever stands in the way of saving. */
export function Field({ field, text, sentence, theirs, dirty, onType, onDecide }: Props) {
  const problem = sentence ?? (dirty ? undefined : field.problem);
  const unit = UNITS[field.kind];
  return (
    <div class={`block form-group field${dirty ? " unsaved" : ""}`}>
      <label for={field.key}>
        <b>{field.label}</b>
        {dirty && <span class="gray"> (not saved yet)</span>}
      </label>
      <div class="box">
        <Input field={field} text={text} onType={onType} described={`${field.key}-help ${field.key}-problem`} invalid={Boolean(problem)} />
        {unit && <span class="unit">{unit}</span>}
      </div>
      <div id={`${field.key}-problem`} class="error" aria-live="polite">
        {problem}
      </div>
      {theirs !== undefined && <Conflict kind={field.kind} theirs={theirs} mine={text} onDecide={onDecide} />}
      <div id={`${field.key}-help`} class="secondary">
        {field.help}
      </div>
    </div>
  );
}
