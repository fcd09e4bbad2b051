import { words } from "../language/spoken/words";
import type { AgreementField, TablePlace } from "../server/server";
import { rowInText, rowsOf } from "../words/line-texts";
import { unitOf } from "../words/units";
import { Conflict } from "./conflict";
import { FieldInput, isGroup } from "./field-input";
import { TurnsPreview } from "./turns-preview";

interface FieldProps {
  /** Of the box: the field's key, or more where the field stands in two views. */
  id: string;
  field: AgreementField;
  text: string;
  sentence: string | undefined;
  /** Where in a table that is. */
  at: TablePlace | undefined;
  /** Who is in the table of people. */
  names: readonly string[];
  theirs: string | number | undefined;
  unsaved: boolean;
  /** Whether it stays unsaved until something is done. */
  stuck: boolean;
  onType(text: string, whole?: boolean): void;
  /** The person ended what he types with the Enter key. */
  onEnter(): void;
  onDecide(whose: "theirs" | "mine"): void;
}

/** One item of the agreement: label on top, help below, and beside it whatever stands in the way of saving. */
export function Field({ id, field, text, sentence, at, names, theirs, unsaved, stuck, onType, onEnter, onDecide }: FieldProps) {
  const { kind, label, help } = field;
  const problem = sentence ?? (unsaved ? undefined : field.problem);
  const place = sentence === undefined ? (unsaved ? undefined : field.problemAt) : at;
  // A row of a table says it itself.
  const isInRow = kind === "table" && rowInText(rowsOf(text, 1), place) >= 0;
  const unit = unitOf(kind);
  const said = { problem, conflict: theirs !== undefined, unit, mark: stuck, help };
  const described = Object.entries(said).flatMap(([part, is]) => (is ? [`${id}-${part}`] : []));
  const decide = (whose: "theirs" | "mine") => {
    onDecide(whose);
    // The buttons go with the conflict: the focus must not.
    document.getElementById(id)?.focus();
  };
  return (
    <div class={`field${unsaved ? " unsaved" : ""}`}>
      <div class="top">
        {isGroup(kind) ? (
          <span class="label" id={`${id}-label`}>
            {label}
          </span>
        ) : (
          <label for={id}>{label}</label>
        )}
        {stuck && (
          <span id={`${id}-mark`} class="mark">
            {words().fields.notSaved}
          </span>
        )}
      </div>
      <div class="box">
        <FieldInput
          id={id}
          field={field}
          text={text}
          described={described.join(" ")}
          invalid={Boolean(problem)}
          sentence={problem}
          at={isInRow ? place : undefined}
          names={names}
          onType={onType}
          onEnter={onEnter}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      {problem && !isInRow && (
        <p id={`${id}-problem`} class="error">
          {problem}
        </p>
      )}
      {theirs !== undefined && <Conflict id={id} field={field} theirs={theirs} mine={text} onDecide={decide} />}
      {help && (
        <p id={`${id}-help`} class="secondary">
          {help}
        </p>
      )}
      {field.key === "turns" && <TurnsPreview />}
    </div>
  );
}
