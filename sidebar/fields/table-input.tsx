import { useState } from "preact/hooks";
import { useLeadFocus } from "../controls/lead-focus";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { asCell, moved, rowInText, rowsOf, tableText } from "../words/line-texts";
import type { InputProps } from "./field-input";
import { useOwnEntries } from "./own-entries";
import { TableRow } from "./table-row";

/** Instead of a column: the line that a row is read by. */
const HEAD = -1;

/** A table: a line for each row, of which one stands open with a box for each of its cells. */
export function TableInput({ id, field, text, described, invalid, at: place, sentence, onType }: InputProps) {
  const columns = field.columns ?? [field.label];
  const { entries: rows, set } = useOwnEntries(text, (from) => rowsOf(from, columns.length), tableText, onType);
  const [open, setOpen] = useState<number | null>(null);
  const leadFocus = useLeadFocus();
  const cellId = (row: number, column: number) => (row < 0 ? `${id}-add` : `${id}-cell-${row}-${column}`);
  const show = (row: number, column = 0) => {
    setOpen(row);
    leadFocus(cellId(row, column));
  };
  const add = () => {
    set([...rows, columns.map(() => "")], true);
    show(rows.length);
  };
  const remove = (at: number) => {
    set([...rows.slice(0, at), ...rows.slice(at + 1)], true);
    setOpen(null);
    leadFocus(cellId(Math.min(Math.max(0, at - 1), rows.length - 2), HEAD));
  };
  const move = (at: number, by: -1 | 1, column = HEAD) => {
    const to = at + by;
    if (to < 0 || to >= rows.length) return;
    set(moved(rows, at, by), true);
    if (open === at) setOpen(to);
    leadFocus(cellId(to, column));
  };
  const write = (at: number, column: number, typed: string, whole?: boolean) =>
    set(
      rows.map((row, one) => (one === at ? row.map((cell, other) => (other === column ? asCell(typed) : cell)) : row)),
      whole,
    );
  const faultyRow = rowInText(rows, place);
  const fault = place && sentence ? { id: `${id}-problem`, sentence, column: place.column } : undefined;
  const onKey = (at: number, column: number, event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (column < columns.length - 1) document.getElementById(cellId(at, column + 1))?.focus();
      else if (at < rows.length - 1) show(at + 1);
      else add();
    } else if (event.altKey && by) move(at, by, column);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset id={id} class="entries" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {rows.map((row, at) => (
        <TableRow
          key={at}
          cellId={(column) => cellId(at, column)}
          at={at}
          last={at === rows.length - 1}
          columns={columns}
          row={row}
          open={open === at}
          cells={field.cells ?? []}
          invalid={invalid && !fault}
          fault={at === faultyRow ? fault : undefined}
          onTurn={() => setOpen(open === at ? null : at)}
          onWrite={(column, typed, whole) => write(at, column, typed, whole)}
          onKey={(column, event) => onKey(at, column, event)}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        />
      ))}
      <PushButton id={`${id}-add`} title={words().fields.addRowTitle} onPush={add}>
        {words().fields.addRow}
      </PushButton>
    </fieldset>
  );
}
