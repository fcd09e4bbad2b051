import type { MenuEntry, StandIn } from "../contract/stand-in-contract";
import { dataItems } from "./data-menu";
import { openImport } from "./import-dialog";
import type { Item, Menu } from "./menu-items";
import { told } from "./told";

export interface FileActions {
  newFile(): void;
  openSample(): void;
  makeCopy(): void;
  failed(error: unknown): void;
}

const NO_MENU: Item = { label: "No add-on menu", help: "The add-on built none when the file was opened" };

function itemsOf(entries: MenuEntry[], choose: (label: string) => void): Item[] {
  return entries.map(({ label, separator, items }) => ({
    label,
    help: separator ? "" : `${label}: an entry of the add-on`,
    ...(separator ? { separator } : {}),
    ...(items ? { items: itemsOf(items, choose) } : { run: () => choose(label) }),
  }));
}

function extensions(standIn: StandIn, actions: FileActions): Item[] {
  const menu = standIn.menu();
  if (!menu) return [NO_MENU];
  const choose = (label: string) => void standIn.choose(label).catch(actions.failed);
  return [{ label: menu.label, help: "The add-on's own menu, as it built it", items: itemsOf(menu.items ?? [], choose) }];
}

/** The menus of the page; the add-on's is asked for anew each time. */
export function fileMenus(standIn: StandIn, actions: FileActions): Menu[] {
  const file: Item[] = [
    {
      label: "New empty spreadsheet",
      help: "Puts this workbook away for an empty one, without a trace of the add-on",
      run: actions.newFile,
    },
    { label: `Open the ${told.sample.called}`, help: "Puts this workbook away for the sample, made anew", run: actions.openSample },
    {
      label: "Make a copy",
      help: "Puts this workbook away for a copy of it: cells, names, rules and properties come along, timers do not",
      run: actions.makeCopy,
    },
    { label: "", help: "", separator: true },
    { label: "Import", help: "Reads a CSV file of this machine into the spreadsheet", run: () => openImport(standIn) },
  ];
  return [
    { label: "File", help: "New, sample, copy and import (Alt+F)", items: () => file },
    { label: "Data", help: "Filter (Alt+D)", items: () => dataItems(standIn.engine) },
    { label: "Extensions", help: `${told.addOn} and what it offers (Alt+N)`, items: () => extensions(standIn, actions) },
  ];
}
