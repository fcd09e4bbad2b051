/** What crosses google.script.run about the agreement's file, as JSON text. */

import type { Difference } from "../../language/spoken/named-changes";

export interface ExportAnswer {
  /** What the file should be called. */
  name: string;
  text: string;
  /** What is not in the file, and why; "" where all is. */
  lacks: string;
}

export interface ImportWish {
  /** The file's text. */
  text: string;
  /** The draft's sum that the person has seen in the answer before; left out: only says what would change. */
  draft?: string;
}

export interface ImportAnswer {
  /** Whether it is in the cells now. */
  done: boolean;
  sentence: string;
  /** Everything that is wrong with the file, a sentence each; then nothing is imported. */
  faults: string[];
  /** What changes, or changed: before is the cells, after the file. */
  differences: Difference[];
  /** The draft's sum, to be given back with the wish to import. */
  draft: string;
}
