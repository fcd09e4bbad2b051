import { EntryButtons } from "../controls/entry-buttons";
import { GrowingText } from "../controls/growing-text";
import { words } from "../language/spoken/words";

interface TableRowProps {
  /** Of its boxes, by the column. */
  cellId(column: number): string;
  at: number;
  last: boolean;
  columns: readonly string[];
  row: readonly string[];
  open: boolean;
  invalid: boolean;
  onTurn(): void;
  onWrite(column: number, text: string): void;
  onKey(column: number, event: KeyboardEvent): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

const inShort = (row: readonly string[]): string => row.filter((cell) => cell.trim() !== "").join(" · ") || words().values.blankBox;

/** A row of a table: one line to read, a box for each cell to write. */
export function TableRow({ cellId, at, last, columns, row, open, invalid, onTurn, onWrite, onKey, onMove, onRemove }: TableRowProps) {
  const texts = words().fields;
  return (
    <fieldset class="table-row" aria-label={texts.row(at + 1)}>
      <div class="row-head">
        <button type="button" class="turn" id={cellId(-1)} aria-expanded={open} onClick={onTurn}>
          {open ? texts.row(at + 1) : inShort(row)}
        </button>
        <EntryButtons
          up={texts.moveRowUp(at + 1)}
          down={texts.moveRowDown(at + 1)}
          remove={texts.removeRow(at + 1)}
          first={at === 0}
          last={last}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      {open &&
        columns.map((heading, column) => (
          <div class="cell" key={heading}>
            <label for={cellId(column)}>{heading}</label>
            <GrowingText
              low
              id={cellId(column)}
              aria-invalid={invalid}
              text={row[column] ?? ""}
              onText={(typed) => onWrite(column, typed)}
              onKeyDown={(event) => onKey(column, event)}
            />
          </div>
        ))}
    </fieldset>
  );
}
