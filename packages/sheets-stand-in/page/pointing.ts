import type { Area } from "../engine/engine";
import type { Pointing } from "./cell-message";
import type { OnScreen } from "./univer";

/** Where the person looks, as Univer reports it. */
export function pointingIn({ api }: OnScreen): Pointing {
  return {
    onSelect(listener) {
      api.addEvent(api.Event.SelectionChanged, listener);
      api.addEvent(api.Event.ActiveSheetChanged, listener);
    },
    onHover(listener) {
      api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
        const cell: Area = { sheet: worksheet.getSheetId(), row, column, rows: 1, columns: 1 };
        listener(cell);
      });
    },
  };
}
