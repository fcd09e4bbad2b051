// A short sum of files and folders of the repository, by which what is made of them is known again.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

async function filesOf(part) {
  const place = path.join(root, part);
  if (/\.[a-z]+$/.test(part)) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** @param parts files, which have an ending, and folders, by their path in the repository */
export async function digestOf(parts) {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(parts.map(filesOf))).flat()) hash.update(file).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
