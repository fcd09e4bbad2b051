export const fields = {
  notSaved: "Not saved",
  /** Leads without an owner. */
  showTurns: "Who would get what",
  showTurnsTitle: "Counts the leads that wait without an owner, and who would get how many; nothing is written",
  lookingUpTurns: "Looking…",
  /** Two people changed the same cell. */
  twoVersions: "Two versions",
  theirs: (text: string) => `Someone changed this to ${text} while you were writing.`,
  mine: (text: string, isSentence: boolean) => `Yours: ${text}${isSentence ? "" : "."}`,
  quoted: (text: string) => `“${text}”`,
  keepTheirs: "Keep theirs",
  keepTheirsTitle: "Takes what stands in the sheet now; your text goes",
  useMine: "Use mine",
  useMineTitle: "Saves your text over theirs",
  /** Lists and tables. */
  entry: (number: number) => `Entry ${number}`,
  addEntry: "Add",
  addEntryTitle: "Adds an entry at the end (Enter in an entry adds one below it)",
  moveEntryUp: (number: number) => `Move entry ${number} up (Alt+Up)`,
  moveEntryDown: (number: number) => `Move entry ${number} down (Alt+Down)`,
  removeEntry: (number: number) => `Remove entry ${number}`,
  row: (number: number) => `Row ${number}`,
  addRow: "Add a row",
  addRowTitle: "Adds a row at the end",
  moveRowUp: (number: number) => `Move row ${number} up (Alt+Up)`,
  moveRowDown: (number: number) => `Move row ${number} down (Alt+Down)`,
  removeRow: (number: number) => `Remove row ${number}`,
};
