export interface Item {
  label: string;
  help: string;
  run?(): void;
  items?: Item[];
  separator?: true;
}

export interface Menu {
  label: string;
  help: string;
  /** Asked for each time that the menu opens. */
  items(): Item[];
}
