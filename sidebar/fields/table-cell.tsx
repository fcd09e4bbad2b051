import { GrowingText } from "../controls/growing-text";
import { words } from "../language/spoken/words";
import type { TableColumn } from "../server/server";

interface TableCellProps {
  id: string;
  heading: string;
  /** Left out: a text without help. */
  column: TableColumn | undefined;
  text: string;
  /** Id of what is said of it beside its help, "" for nothing. */
  described: string;
  invalid: boolean;
  onText(text: string, whole?: boolean): void;
  onKey(event: KeyboardEvent): void;
}

const bare = (text: string): string => text.trim().toLowerCase();

type BoxProps = Omit<TableCellProps, "heading" | "described"> & { described: string | undefined };

/** One of a few words; what stands in the cell and is none of them shows until one is chosen. */
function ChoiceBox({ id, column, text, described, invalid, onText, onKey }: BoxProps) {
  const choices = column?.choices ?? [];
  const known = choices.find(({ code, word }) => bare(word) === bare(text) || bare(code) === bare(text));
  const onChange = (value: string) => onText(value, true);
  return (
    <select
      id={id}
      aria-describedby={described}
      aria-invalid={invalid}
      value={known?.word ?? text}
      onChange={(event) => onChange(event.currentTarget.value)}
      // The arrows choose.
      onKeyDown={(event) => {
        if (event.key === "Enter") onKey(event);
      }}
    >
      <option value="">{words().values.blankBox}</option>
      {!known && text !== "" && <option value={text}>{text}</option>}
      {choices.map(({ code, word }) => (
        <option key={code} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}

function Box({ id, column, text, described, invalid, onText, onKey }: BoxProps) {
  const said = { id, "aria-describedby": described, "aria-invalid": invalid };
  if (column?.kind !== "number") return <GrowingText low {...said} text={text} onText={onText} onKeyDown={onKey} />;
  return (
    <input
      {...said}
      class="wide"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}

/** A cell of a row that stands open: its heading, its box, and below it what to write. */
export function TableCell({ heading, described, ...box }: TableCellProps) {
  const { id, column } = box;
  const helpId = column?.help ? `${id}-help` : "";
  const all = { ...box, described: [described, helpId].filter(Boolean).join(" ") || undefined };
  return (
    <div class="cell">
      <label for={id}>{heading}</label>
      <div class="cell-box">
        {column?.kind === "choice" ? <ChoiceBox {...all} /> : <Box {...all} />}
        {column?.help && (
          <p id={helpId} class="secondary">
            {column.help}
          </p>
        )}
      </div>
    </div>
  );
}
