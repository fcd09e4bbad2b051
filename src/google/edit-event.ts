import { type Tab, tabOf } from "./tab";

/** A person's edit: the rows and columns that it touched, counted from 0, both ends included. */
export interface Edit {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  /** The id of its tab; 1 call. */
  tabId(): number;
  /** 1 call. */
  tab(): Tab;
}

/** These fields of the event's range are plain data, free to read, and stand in no type package. */
type Bounds = { rowStart: number; rowEnd: number; columnStart: number; columnEnd: number };

/** An event as it may come: whoever runs the function by hand, or from a script of his own, sends none or another. */
export type EditEvent = Partial<GoogleAppsScript.Events.SheetsOnEdit> | null | undefined;

/** The event of onEdit, or null where the add-on may not touch the document yet, or no edit is named. */
export function editOf(event: EditEvent): Edit | null {
  const range = event?.range;
  if (typeof range?.getSheet !== "function" || event?.authMode === ScriptApp.AuthMode.NONE) return null;
  const { rowStart, rowEnd, columnStart, columnEnd } = range as unknown as Partial<Bounds>;
  if (rowStart === undefined || rowEnd === undefined || columnStart === undefined || columnEnd === undefined) return null;
  return {
    firstRow: rowStart - 1,
    lastRow: rowEnd - 1,
    firstColumn: columnStart - 1,
    lastColumn: columnEnd - 1,
    tabId: () => range.getGridId(),
    tab: () => tabOf(range.getSheet()),
  };
}

/** Whether this run may read the document at all: not so when the add-on is installed but not enabled in this file. */
export const mayReadDocument = (event: { authMode?: unknown } | null | undefined): boolean => event?.authMode !== ScriptApp.AuthMode.NONE;
