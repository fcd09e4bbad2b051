/** What Univer 0.25.1 says of a formula that was entered anew: its old place stays in an index, and the new one answers. */
const LEFT_OVER = "Dependency tree not found for treeId:";

/** What it says at each drawing of a hidden column in which texts stand: they have no width, and nothing is drawn. */
const NO_WIDTH = "The column width is less than 0, need to adjust page width to make it great than 0";

const KNOWN: readonly unknown[] = [LEFT_OVER, NO_WIDTH];

let isQuiet = false;

/** Keeps these messages from the console, where they would stand for each such cell at each tick; every other one passes. */
export function quietUniver(): void {
  if (isQuiet) return;
  isQuiet = true;
  const say = console.error;
  console.error = (...words: unknown[]) => {
    if (!KNOWN.includes(words[0])) say.apply(console, words);
  };
}
