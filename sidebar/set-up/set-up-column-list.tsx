import { words } from "../language/spoken/words";
import type { SetUpColumn } from "../server/server";
import { chooseColumn, columnIn, NEW_COLUMN } from "./set-up-answers";
import type { GuideProps } from "./set-up-frame";

interface SetUpColumnListProps extends GuideProps {
  column: SetUpColumn;
  id: string;
  /** What the list says where no column is chosen. */
  none: string;
}

/** Every column of the tab, to choose one for a field. */
export function ColumnList({ guide, store, column, id, none }: SetUpColumnListProps) {
  const { answers, shown } = guide;
  const { field, label, canAdd } = column;
  const chosen = columnIn(answers, column);
  return (
    <select id={id} value={chosen} onChange={(event) => store.choose(chooseColumn(answers, field, event.currentTarget.value))}>
      <option value="">{none}</option>
      {(canAdd || chosen === NEW_COLUMN) && <option value={NEW_COLUMN}>{words().setUpColumns.newEmpty(label)}</option>}
      {shown?.headings.map(({ heading, letters }) => (
        <option key={letters} value={heading}>
          {letters} {heading}
        </option>
      ))}
    </select>
  );
}
