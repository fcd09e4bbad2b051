/** What people read of an item of the agreement, in one language. */
export interface ItemTexts {
  readonly label: string;
  readonly help: string;
  /** Of a table: the headings of its columns. */
  readonly columns?: readonly string[];
  /** Of what is to be chosen from: the word of each code. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What the item begins with, where that is words: a text, or the lines of one. */
  readonly start?: string | readonly string[];
}

/** The same of a section, by the keys of its items. */
export interface SectionTexts {
  readonly name: string;
  readonly items: Readonly<Record<string, ItemTexts>>;
}
