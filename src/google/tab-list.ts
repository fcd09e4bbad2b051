import { writeIfAllowed } from "./block";
import { type NewTabs, newTabOf } from "./new-tab";
import type { Spreadsheet } from "./reading";
import { sheetOf, type Tab, tabOf } from "./tab";

/** The tabs of a spreadsheet. */
export interface TabList {
  /** Capitals aside, as Sheets compares names of tabs; 1 call, and where none is called exactly so 1 for each tab, then no more. */
  tabNamed(name: string): Tab | null;
  activeTab(): Tab;
  tabs(): Tab[];
  /** Those that this run has not added; 1 call, or none where their names were asked for. */
  tabsBefore(): Tab[];
  /** 1 call; null where it is gone. */
  tabOfId(id: number): Tab | null;
  /** The last one; 1 call, and 1 where the names of tabs were not asked for. */
  addTab(name: string): Tab;
  /** Renames a tab unless it is protected from this person; whether it did. 2 calls, and the list of tabs is asked for anew. */
  renameIfAllowed(tab: Tab, name: string): boolean;
  /** A blank tab comes in its place where no other is in sight: Google wants one; 4 calls or more. */
  deleteTab(tab: Tab): void;
}

/** Sheets lets no two tabs differ in capitals only. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The tabs of a spreadsheet; what a run has learnt of them serves all that it does.
 *
 * @param gone is told which tab was deleted
 */
export function tabListOf(spreadsheet: Spreadsheet, gone: (tab: Tab) => void): TabList {
  let listed: Tab[] | null = null;
  const added: NewTabs = { byId: new Map() };
  const listAnew = (): Tab[] => {
    listed = spreadsheet.getSheets().map((sheet) => tabOf(sheet));
    return listed;
  };
  const list = (): Tab[] => listed ?? listAnew();
  return {
    tabNamed(name) {
      const exactly = listed ? null : spreadsheet.getSheetByName(name);
      return exactly ? tabOf(exactly) : (list().find((tab) => isSameName(tab.name(), name)) ?? null);
    },
    activeTab: () => tabOf(spreadsheet.getActiveSheet()),
    tabs: () => [...listAnew()],
    tabsBefore: () => list().filter(({ isNew }) => !isNew),
    tabOfId(id) {
      const known = added.byId.get(id);
      const sheet = known ? null : spreadsheet.getSheetById(id);
      return known ?? (sheet && tabOf(sheet));
    },
    addTab(name) {
      const sheet = spreadsheet.insertSheet(name, list().length);
      const tab = newTabOf(sheet, name, added);
      listed?.push(tab);
      return tab;
    },
    renameIfAllowed(tab, name) {
      const sheet = sheetOf(tab);
      listed = null;
      return writeIfAllowed(sheet.getRange("A1"), () => sheet.setName(name));
    },
    deleteTab(tab) {
      const id = tab.id();
      const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id);
      if (!others.some((sheet) => !sheet.isSheetHidden())) spreadsheet.insertSheet();
      spreadsheet.deleteSheet(sheetOf(tab));
      listed = null;
      added.byId.delete(id);
      gone(tab);
    },
  };
}
