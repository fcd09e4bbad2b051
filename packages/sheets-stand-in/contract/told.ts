/** What the server tells the page of the add-on that runs in it. */
export interface Told {
  /** The add-on's name, as its menu bears it. */
  addOn: string;
  /** E-mail addresses of the person at the grid and of a second one. */
  people: readonly [string, string];
  /** The prepared workbook that opens first: its file's name, and what menus call it ("sample company"). */
  sample: { name: string; called: string };
  /** Under which name the browser keeps the workbook. */
  store: string;
}
