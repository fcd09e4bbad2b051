/** What Univer 0.25.1 says of a formula that was entered anew: its old place stays in an index, and the new one answers. */
const LEFT_OVER = "Dependency tree not found for treeId:";

let isQuiet = false;

/** Keeps that one message from the console, where it would stand for each such cell at each tick; every other one passes. */
export function quietUniver(): void {
  if (isQuiet) return;
  isQuiet = true;
  const say = console.error;
  console.error = (...words: unknown[]) => {
    if (words[0] !== LEFT_OVER) say.apply(console, words);
  };
}
