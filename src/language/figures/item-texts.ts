/** A line of a text, or a row of a table, cell by cell. */
export type StartLine = string | readonly (string | number)[];

/** What people read of an item of the agreement, in one language. */
export interface ItemTexts {
  readonly label: string;
  readonly help: string;
  /** Of a table: the headings of its columns. */
  readonly columns?: readonly string[];
  /** Of a table: what to write into each column, with an example; "" where the heading says it. */
  readonly columnHelp?: readonly string[];
  /** Of a table: the words of what its columns choose from, by code. */
  readonly columnWords?: Readonly<Record<string, string>>;
  /** Of what is to be chosen from: the word of each code. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What the item begins with, where that is words: a text, the lines of one, or the rows of a table. */
  readonly start?: string | readonly StartLine[];
}

/** The same of a section, by the keys of its items. */
export interface SectionTexts {
  readonly name: string;
  readonly items: Readonly<Record<string, ItemTexts>>;
}
