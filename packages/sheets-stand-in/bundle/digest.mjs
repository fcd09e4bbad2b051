// A sum of all sources of the package, whose versions of other packages are exact: what was bundled of the same is the same.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export const home = path.resolve(import.meta.dirname, "..");
const NOT_IN_IT = ["build", "node_modules", "test"];

export async function digest() {
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const name = path.relative(home, file);
    if (!NOT_IN_IT.includes(name.split(path.sep)[0])) hash.update(name).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}
