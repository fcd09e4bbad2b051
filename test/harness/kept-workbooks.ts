/**
 * Workbooks that take long to make, kept under build/ for every story that begins with one: made once for each build of the
 * add-on and the stand-in, restored in a fraction of the time.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the stand-in's `save` gives of both its parts, and the present at which it was saved. */
export interface KeptWorkbook {
  engine: string;
  standIn: string;
  now: number;
  /** What was told and asked while it was made. */
  said: string[];
  /** What went wrong in runs of the add-on meanwhile. */
  faults: string[];
}

const FOLDER = "build/workbooks";

const sum = (texts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 20);
};

/** The sum of all that they are made of, by jest's global set-up. */
const build = (): string => {
  const { LEAD_SLA_BUILD } = process.env;
  if (!LEAD_SLA_BUILD) throw new Error("Nobody says which build this is: test/build-once.mjs is to run first.");
  return LEAD_SLA_BUILD;
};

const fileOf = (recipe: unknown): string => path.join(FOLDER, build(), `${sum([JSON.stringify(recipe)])}.json`);

/** The workbook that this build made by the recipe, null where it has not yet. */
export function keptWorkbook(recipe: unknown): KeptWorkbook | null {
  const file = fileOf(recipe);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeptWorkbook) : null;
}

/** Keeps it; another worker that made the same at the same time made it alike. */
export function keepWorkbook(recipe: unknown, workbook: KeptWorkbook): void {
  const file = fileOf(recipe);
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(workbook));
  renameSync(unfinished, file);
}

/** Takes away all that was kept. */
export const forgetWorkbooks = (): void => rmSync(FOLDER, { recursive: true, force: true });
