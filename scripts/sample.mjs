// The sample company as npm start opens it: made once for each build of the add-on and of the stand-in, by a headless spreadsheet.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { bundleHeadless } from "sheets-stand-in/bundle/headless";

const load = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "build/sample");
const company = path.join(root, "build/company.cjs");
const dist = ["Code.js", "appsscript.json", "sidebar.html"].map((name) => path.join(root, "dist", name));

/** Where the one of this build is kept. */
async function placeOfSample(headless) {
  const hash = createHash("sha256");
  for (const file of [...dist, headless, company]) hash.update(await readFile(file)).update("\0");
  return path.join(folder, `${hash.digest("hex").slice(0, 20)}.json`);
}

const bundleCompany = () =>
  build({
    absWorkingDir: root,
    entryPoints: ["sample/company.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: company,
    logLevel: "error",
  });

const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Makes it where this build has none yet. dist/ must be built.
 *
 * @returns the file that holds what the page keeps of a workbook, and what the page is told of the add-on
 */
export async function prepareSample() {
  const [headless] = await Promise.all([bundleHeadless(), bundleCompany()]);
  const file = await placeOfSample(headless);
  const { TOLD: told } = load(company);
  if (await exists(file)) return { file, told };
  // A process of its own: the engine takes its memory along when it ends.
  await promisify(execFile)(process.execPath, [import.meta.filename, file], { cwd: root });
  const stale = (await readdir(folder)).filter((name) => path.join(folder, name) !== file && !name.includes("unfinished"));
  await Promise.all(stale.map((name) => rm(path.join(folder, name), { force: true })));
  return { file, told };
}

async function makeInto(file) {
  const { createStandIn, startHeadlessEngine } = load("sheets-stand-in");
  const { openSample, SAMPLE_NOW, SAMPLE_ZONE, TOLD } = load(company);
  const [code, manifest, sidebar] = await Promise.all(dist.map((name) => readFile(name, "utf8")));
  const engine = startHeadlessEngine({ name: TOLD.sample.name, zone: SAMPLE_ZONE, now: SAMPLE_NOW });
  const yes = {
    alert: (_title, _prompt, buttons) => (buttons.startsWith("YES") ? "YES" : "OK"),
    prompt: () => ({ button: "OK", text: "" }),
    toast() {},
  };
  const standIn = createStandIn({
    bundle: { code, manifest: JSON.parse(manifest), html: { sidebar } },
    engine,
    dialogs: yes,
    user: TOLD.people[0],
    name: TOLD.addOn,
    addOn: "enabled",
  });
  await openSample(standIn);
  const failed = standIn.log().find((run) => run.error && run.cause !== "formula");
  if (failed) throw new Error(`${failed.function}: ${failed.error}`);
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished-${process.pid}`;
  await writeFile(unfinished, JSON.stringify({ engine: engine.save(), standIn: standIn.save(), now: engine.now() }));
  await rename(unfinished, file);
  standIn.dispose();
}

if (process.argv[1] === import.meta.filename) await makeInto(process.argv[2]);
