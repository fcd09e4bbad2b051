import { Conflict } from "./conflict";
import { FieldInput } from "./field-input";
import type { AgreementField } from "./server";
import { UNITS } from "./units";

interface Props {
  field: AgreementField;
  text: string;
  sentence: string | undefined;
  theirs: string | number | undefined;
  unsaved: boolean;
  /** Whether decisions must wait for the server. */
  busy: boolean;
  onType(text: string): void;
  onDecide(whose: "theirs" | "mine"): void;
}

/** One item of the agreement: label on top, help below, and beside it whatever stands in the way of saving. */
export function Field({ field, text, sentence, theirs, unsaved, busy, onType, onDecide }: Props) {
  const { key, kind, label, help } = field;
  const problem = sentence ?? (unsaved ? undefined : field.problem);
  const unit = UNITS[kind];
  const said = { problem, conflict: theirs !== undefined, unit, mark: unsaved, help };
  const described = Object.entries(said).flatMap(([part, is]) => (is ? [`${key}-${part}`] : []));
  const decide = (whose: "theirs" | "mine") => {
    onDecide(whose);
    // The buttons go with the conflict: the focus must not.
    document.getElementById(key)?.focus();
  };
  return (
    <div class={`field${unsaved ? " unsaved" : ""}`}>
      <div class="top">
        <label for={key}>{label}</label>
        {unsaved && (
          <span id={`${key}-mark`} class="mark">
            Unsaved
          </span>
        )}
      </div>
      <div class="box">
        <FieldInput field={field} text={text} described={described.join(" ")} invalid={Boolean(problem)} onType={onType} />
        {unit && <span id={`${key}-unit`}>{unit}</span>}
      </div>
      {problem && (
        <p id={`${key}-problem`} class="error">
          {problem}
        </p>
      )}
      {theirs !== undefined && <Conflict field={field} theirs={theirs} mine={text} off={busy} onDecide={decide} />}
      {help && (
        <p id={`${key}-help`} class="secondary">
          {help}
        </p>
      )}
    </div>
  );
}
