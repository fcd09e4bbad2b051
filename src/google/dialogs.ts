/** What the add-on says to the person at the sheet. Only where a person started the run. */

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** The same where a person may give up; null then. */
export function askYesNoCancel(title: string, question: string): boolean | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : null;
}

/** Asks for a line of text; null where the person gave up. */
export function askText(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

export type MenuItem = { label: string; run: string } | { label: string; items: readonly MenuItem[] } | "line";

type Menu = GoogleAppsScript.Base.Menu;

function fill(ui: GoogleAppsScript.Base.Ui, menu: Menu, items: readonly MenuItem[]): Menu {
  for (const item of items) {
    if (item === "line") menu.addSeparator();
    else if ("run" in item) menu.addItem(item.label, item.run);
    else menu.addSubMenu(fill(ui, ui.createMenu(item.label), item.items));
  }
  return menu;
}

/** Adds the add-on's menu under Extensions: labels and the entries that they run, menus of their own, and lines between groups. */
export function addMenu(items: readonly MenuItem[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui, ui.createAddonMenu(), items).addToUi();
}

/**
 * Opens an HTML file of the add-on as the sidebar.
 *
 * @param opens what it shows first, which its body bears as data-opens
 */
export function showPanel(file: string, title: string, opens = ""): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  if (opens) page.setContent(page.getContent().replace("<body", `<body data-opens="${opens}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}
