/** The functions that Google may call, as the sources declare them with their doc comments. */
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "src/entries";

export interface Entry {
  name: string;
  /** Whether cells may call it: its doc comment says so. */
  isCustom: boolean;
  /** The source that declares it. */
  file: string;
}

/** `global.name = ...` at the script's own level, with the comment right above it. */
const DECLARED = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^global\.(\w+) =/gm;

/** Every entry of the sources, those for cells first, each kind by name. */
export function entries(): Entry[] {
  const files = readdirSync(FOLDER, { recursive: true }).map(String);
  const found = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file): Entry[] =>
      [...readFileSync(`${FOLDER}/${file}`, "utf8").matchAll(DECLARED)].map(([, comment = "", name = ""]) => ({
        name,
        isCustom: comment.includes("@customfunction"),
        file,
      })),
    );
  return found.sort((one, other) => Number(other.isCustom) - Number(one.isCustom) || (one.name < other.name ? -1 : 1));
}
