import { EntryButtons } from "../controls/entry-buttons";
import { words } from "../language/spoken/words";
import type { TableColumn } from "../server/server";
import { TableCell } from "./table-cell";

/** What is not understood of a row; its cell where that is known. */
export interface FaultyRow {
  id: string;
  sentence: string;
  column: number | undefined;
}

interface TableRowProps {
  /** Of its boxes, by the column. */
  cellId(column: number): string;
  at: number;
  last: boolean;
  columns: readonly string[];
  /** What each column holds; none: all are texts. */
  cells: readonly TableColumn[];
  row: readonly string[];
  open: boolean;
  /** Whether something of the table is not understood, nobody knows where. */
  invalid: boolean;
  fault: FaultyRow | undefined;
  onTurn(): void;
  onWrite(column: number, text: string, whole?: boolean): void;
  onKey(column: number, event: KeyboardEvent): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** A row in one line: what it begins with, which names it in most tables, and the rest. */
function InShort({ row }: { row: readonly string[] }) {
  const [first, ...rest] = row.filter((cell) => cell.trim() !== "");
  if (first === undefined) return <>{words().values.blankBox}</>;
  return (
    <>
      <b>{first}</b>
      {rest.length > 0 && " · "}
      {rest.join(" · ")}
    </>
  );
}

/** A row of a table: one line to read, a box for each cell to write, and beside them what is not understood of it. */
export function TableRow({ cellId, at, last, columns, cells, row, open, invalid, fault, ...on }: TableRowProps) {
  const texts = words().fields;
  const isInvalid = (column: number) => invalid || (fault !== undefined && (fault.column ?? column) === column);
  return (
    <fieldset class={fault ? "table-row faulty" : "table-row"} aria-label={texts.row(at + 1)}>
      <div class="row-head">
        <button type="button" class="turn" id={cellId(-1)} aria-expanded={open} aria-describedby={fault?.id} onClick={on.onTurn}>
          {open ? texts.row(at + 1) : <InShort row={row} />}
        </button>
        <EntryButtons
          up={texts.moveRowUp(at + 1)}
          down={texts.moveRowDown(at + 1)}
          remove={texts.removeRow(at + 1)}
          first={at === 0}
          last={last}
          onMove={on.onMove}
          onRemove={on.onRemove}
        />
      </div>
      {fault && (
        <p id={fault.id} class="error">
          {fault.sentence}
        </p>
      )}
      {open &&
        columns.map((heading, column) => (
          <TableCell
            key={heading}
            id={cellId(column)}
            heading={heading}
            column={cells[column]}
            text={row[column] ?? ""}
            described={fault && isInvalid(column) ? fault.id : ""}
            invalid={isInvalid(column)}
            onText={(typed, whole) => on.onWrite(column, typed, whole)}
            onKey={(event) => on.onKey(column, event)}
          />
        ))}
    </fieldset>
  );
}
