import type { Workbook } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../engine/book";

/**
 * Univer works out what follows a change of rows or columns (formulas, names, dropdowns, notes) for the tab in front,
 * whichever tab the command is for. While it does so, the command's own tab stands for the one in front; nothing is shown.
 */
export function asIfInFront(book: Book, sheet: string, work: () => void): void {
  const worksheet = book.sheet(sheet);
  const workbook: Partial<Pick<Workbook, "getActiveSheet">> = book.workbook;
  const interceptors = book.injector.get(SheetInterceptorService);
  const consequences = interceptors.onCommandExecute;
  interceptors.onCommandExecute = (command) => {
    workbook.getActiveSheet = () => worksheet;
    try {
      return consequences.call(interceptors, command);
    } finally {
      delete workbook.getActiveSheet;
    }
  };
  try {
    work();
  } finally {
    interceptors.onCommandExecute = consequences;
  }
}
