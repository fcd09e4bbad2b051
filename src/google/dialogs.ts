/** What the add-on says to the person at the sheet. Only where a person started the run. */

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Adds the add-on's menu under Extensions: labels and the entries that they run. */
export function addMenu(items: readonly { label: string; run: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) menu.addItem(item.label, item.run);
  menu.addToUi();
}

/** Opens an HTML file of the add-on as the sidebar. */
export function showPanel(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
