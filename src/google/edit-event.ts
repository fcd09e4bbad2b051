import { type Tab, tabOf } from "./tab";

/** A person's edit: the rows and columns that it touched, counted from 0, both ends included. */
export interface Edit {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  /** 1 call. */
  tab(): Tab;
}

/** These fields of the event's range are plain data, free to read, and stand in no type package. */
type Bounds = { rowStart: number; rowEnd: number; columnStart: number; columnEnd: number };

/** The event of onEdit, or null where the add-on may not touch the document yet. */
export function editOf(event: GoogleAppsScript.Events.SheetsOnEdit): Edit | null {
  if (event.authMode === ScriptApp.AuthMode.NONE) return null;
  const bounds = event.range as unknown as Bounds;
  return {
    firstRow: bounds.rowStart - 1,
    lastRow: bounds.rowEnd - 1,
    firstColumn: bounds.columnStart - 1,
    lastColumn: bounds.columnEnd - 1,
    tab: () => tabOf(event.range.getSheet()),
  };
}

/** Whether this run may read the document at all: not so when the add-on is installed but not enabled in this file. */
export const mayReadDocument = (event: { authMode?: unknown } | undefined): boolean => event?.authMode !== ScriptApp.AuthMode.NONE;
