// Bundles the stand-in for Node, because jest cannot load Univer's packages one by one.
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const PAUSE = /\}, 100\);(?=\s*\}\)\);\s*\}\s*_generateDirty)/;

/** Univer waits a tenth of a second after each change before it calculates, so that a screen stays smooth. Without one that is only waiting. */
const calculatesAtOnce = {
  name: "calculates at once",
  setup(bundler) {
    let found = false;
    bundler.onLoad({ filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/](cjs|es)[\\/]index\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      found = true;
      if (!PAUSE.test(source)) throw new Error(`${file} waits otherwise than it did: look for its pause before a calculation.`);
      return { contents: source.replace(PAUSE, "}, 0);") };
    });
    bundler.onEnd(() => {
      if (!found) throw new Error("The package that pauses before a calculation was not met.");
    });
  },
};

const FIELD = /return \((\w+) = \w+\(\1\)\) in (\w+) \?/g;
const OWN_FIELD = /^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm;

/**
 * Univer's formula engine names the fields of each value that it computes with anew, as if a name could be anything: these are texts,
 * and each field is set where it stands.
 */
const namesFieldsQuickly = {
  name: "names fields quickly",
  setup(bundler) {
    let found = 0;
    bundler.onLoad({ filter: /@univerjs[\\/](engine-formula|core|sheets)[\\/]lib[\\/](cjs|es)[\\/]index\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const contents = source
        .replace(FIELD, "return $1 in $2 ?")
        .replace(OWN_FIELD, '$1"$2" in this ? _defineProperty(this, "$2", $3) : (this.$2 = $3);');
      if (contents !== source) found += 1;
      return { contents };
    });
    bundler.onEnd(() => {
      if (found === 0)
        throw new Error("No package of Univer names its fields as it did: look at what its compiler puts for a class field.");
    });
  },
};

export async function bundleHeadless() {
  await build({
    entryPoints: ["preview/headless.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: "build/preview/headless.cjs",
    logLevel: "error",
    // Univer's ES modules do not all load on Node: take its CommonJS (main before module).
    mainFields: ["main", "module"],
    conditions: ["require"],
    loader: { ".css": "empty" },
    plugins: [calculatesAtOnce, namesFieldsQuickly],
  });
}
