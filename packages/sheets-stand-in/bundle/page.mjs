// Bundles the page of the stand-in. The name of the bundle's folder is a digest of what went in, so that nothing is bundled twice.
import { access, copyFile, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { quickerUniver } from "../patches/quicker-univer.mjs";
import { digest, home } from "./digest.mjs";

const cache = path.join(home, "build/pages");

async function bundleInto(folder) {
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: home,
    entryPoints: { page: "page/main.ts" },
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [framedAsText, quickerUniver],
    logLevel: "error",
    legalComments: "none",
  });
  for (const file of ["index.html", "frame.html"]) await copyFile(path.join(home, "page", file), path.join(folder, file));
}

/** What runs inside the panel's frame goes there as text. */
const framedAsText = {
  name: "framed as text",
  setup(bundler) {
    bundler.onLoad({ filter: /(add-ons1\.css|panel-shim\.js)$/ }, async ({ path: file }) => ({
      contents: await readFile(file, "utf8"),
      loader: "text",
    }));
  },
};

/** @returns the folder that holds what serve.mjs serves */
export async function bundlePage() {
  const folder = path.join(cache, await digest());
  if (await exists(folder)) return folder;
  // A bundle that was interrupted must not be taken for a finished one.
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await bundleInto(unfinished);
  await rename(unfinished, folder).catch(async (error) => {
    // Another process bundled the same meanwhile.
    if (!(await exists(folder))) throw error;
    await rm(unfinished, { recursive: true, force: true });
  });
  await forgetOthers(path.basename(folder));
  return folder;
}

async function forgetOthers(kept) {
  const stale = (await readdir(cache)).filter((name) => name !== kept && !name.includes("unfinished"));
  await Promise.all(stale.map((name) => rm(path.join(cache, name), { recursive: true, force: true })));
}

const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  );
