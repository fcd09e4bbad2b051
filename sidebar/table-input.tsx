import { EntryButtons } from "./entry-buttons";
import type { InputProps } from "./field-input";
import { GrowingText } from "./growing-text";
import { useLeadFocus } from "./lead-focus";
import { asCell, moved, rowsOf, tableText } from "./line-texts";
import { useOwnEntries } from "./own-entries";
import { PushButton } from "./push-button";

/** A table: a card for each row, with a box for each of its cells. */
export function TableInput({ id, field, text, described, invalid, onType }: InputProps) {
  const columns = field.columns ?? [field.label];
  const { entries: rows, set } = useOwnEntries(text, (from) => rowsOf(from, columns.length), tableText, onType);
  const leadFocus = useLeadFocus();
  const cellId = (row: number, column = 0) => (row < 0 ? `${id}-add` : `${id}-cell-${row}-${column}`);

  const add = () => {
    set([...rows, columns.map(() => "")], true);
    leadFocus(cellId(rows.length));
  };
  const remove = (at: number) => {
    set([...rows.slice(0, at), ...rows.slice(at + 1)], true);
    leadFocus(cellId(Math.min(Math.max(0, at - 1), rows.length - 2)));
  };
  const move = (at: number, by: -1 | 1, column = 0) => {
    set(moved(rows, at, by), true);
    leadFocus(cellId(Math.min(Math.max(0, at + by), rows.length - 1), column));
  };
  const write = (at: number, column: number, typed: string) =>
    set(rows.map((row, place) => (place === at ? row.map((cell, one) => (one === column ? asCell(typed) : cell)) : row)));
  const keys = (at: number, column: number) => (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    const isLast = at === rows.length - 1 && column === columns.length - 1;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (isLast) add();
      else document.getElementById(column < columns.length - 1 ? cellId(at, column + 1) : cellId(at + 1))?.focus();
    } else if (event.altKey && by) move(at, by, column);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset id={id} class="entries" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {rows.map((row, at) => (
        <fieldset class="table-row" aria-label={`Row ${at + 1}`} key={at}>
          <div class="row-head">
            <span>Row {at + 1}</span>
            <EntryButtons
              of={`row ${at + 1}`}
              first={at === 0}
              last={at === rows.length - 1}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
          </div>
          {columns.map((heading, column) => (
            <div class="cell" key={heading}>
              <label for={cellId(at, column)}>{heading}</label>
              <GrowingText
                low
                id={cellId(at, column)}
                aria-invalid={invalid}
                text={row[column] ?? ""}
                onText={(typed) => write(at, column, typed)}
                onKeyDown={keys(at, column)}
              />
            </div>
          ))}
        </fieldset>
      ))}
      <PushButton id={`${id}-add`} title="Adds a row at the end" onPush={add}>
        Add a row
      </PushButton>
    </fieldset>
  );
}
