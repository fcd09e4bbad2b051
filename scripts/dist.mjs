// Builds dist/, exactly what clasp pushes: TypeScript > JavaScript with its comments > webpack with gas-webpack-plugin.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "acorn";
import { build, transform } from "esbuild";
import GasPlugin from "gas-webpack-plugin";
import webpack from "webpack";
import { digestOf } from "./digest.mjs";
import { buildSidebar } from "./sidebar.mjs";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
const tsc = path.join(root, "node_modules/typescript/bin/tsc");

async function compile() {
  try {
    await run(process.execPath, [tsc, "-b", "src/entries"], { cwd: root });
  } catch (error) {
    throw new Error(`The sources do not compile:\n${error.stdout || error.message}`);
  }
}

const LIBRARY = "valibot";
/** Says of a module that its own names are as short as those that are given to webpack's. */
const SHORTENED = "/* The names of this library are shortened. */";

/** Webpack drops what nothing uses only together with names and comments, so the library is cut to what we import of it first. */
async function cutLibrary() {
  const sources = await readdir(path.join(root, "build/src"), { recursive: true });
  // What was compiled of a source that has moved since stays there.
  const isOfSource = (file) => file.endsWith(".js") && existsSync(path.join(root, "src", file.replace(/js$/, "ts")));
  const texts = await Promise.all(sources.filter(isOfSource).map((file) => readFile(path.join(root, "build/src", file), "utf8")));
  const names = texts.flatMap((text) => [...text.matchAll(/import \{([^}]+)\} from "valibot"/g)].flatMap((found) => found[1].split(",")));
  const used = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))].sort().join(", ");
  await build({
    stdin: { contents: `export { ${used} } from "${LIBRARY}";`, resolveDir: root },
    bundle: true,
    format: "esm",
    target: "es2020",
    minifyIdentifiers: true,
    banner: { js: SHORTENED },
    outfile: path.join(root, "build/valibot.js"),
    logLevel: "error",
  });
}

const webpackOptions = {
  context: root,
  mode: "production",
  target: "es2020",
  devtool: false,
  entry: "./build/src/entries/code.js",
  resolve: { alias: { [LIBRARY]: path.join(root, "build/valibot.js") } },
  output: { path: path.join(root, "dist"), filename: "Code.js", chunkFormat: false },
  module: { rules: [{ test: /\.js$/, resolve: { fullySpecified: false } }] },
  // People open the script editor: names stay, and what is said of functions. Concatenated modules would hide the entries from the plugin.
  optimization: { minimize: false, concatenateModules: false, moduleIds: "size", mangleExports: false },
  plugins: [new GasPlugin({ comment: true, include: ["build/src/entries/**/*.js"] })],
};

function bundle() {
  return new Promise((resolve, reject) => {
    webpack(webpackOptions, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors() || stats.hasWarnings()) return reject(new Error(stats.toString("errors-warnings")));
      resolve();
    });
  });
}

/** As long as a line may be that somebody reads in the script editor. */
const LONGEST_LINE = 140;

/**
 * The script's own functions with their comments, which Sheets shows, and below them the modules without comments and blanks: Google
 * loads the whole text with every start. Names stay, so that a fault says where it was; what webpack adds to them is shortened: a module
 * numbers those that it imports.
 */
const IMPORT = /(?:\/\* harmony import \*\/ )?var (\w+__WEBPACK_IMPORTED_MODULE_\d+__) = (__webpack_require__\(\d+\));\n?/g;

const EXPORTS = /__webpack_require__\.d\(__webpack_exports__, \{\n([\s\S]*?)\n\/\* harmony export \*\/ \}\);/;
const BINDING = /^\/\* harmony export \*\/ {3}(\w+): \(\) => \(\/\* (?:binding|const binding) \*\/ (\w+)\),?$/;

/** Names each export once, at the module's end, not by a function of its own: no module is asked for an export before that. */
function exportingAtEnd(text) {
  const [statement, lines = ""] = EXPORTS.exec(text) ?? [];
  const names = lines.split("\n").map((line) => BINDING.exec(line));
  if (!statement || names.some((name) => name === null)) return text;
  const pairs = names.map(([, name, binding]) => (name === binding ? name : `${name}: ${binding}`));
  const rest = text.replace(statement, "");
  const end = rest.lastIndexOf("}");
  return `${rest.slice(0, end)}\nObject.assign(__webpack_exports__, { ${pairs.join(", ")} });\n${rest.slice(end)}`;
}

/**
 * Lets a module evaluate what it imports when it first uses it: every formula, edit and click starts the script anew, and most of them
 * need a small part of it. What is imported for its effect alone is evaluated at once.
 */
function lazy(module) {
  let text = module;
  for (const [statement, name, required] of module.matchAll(IMPORT)) {
    const rest = text.replace(statement, "");
    if (!rest.includes(name)) text = text.replace(statement, `${required};\n`);
    else if (!new RegExp(`${name}(?!\\w*\\.)`).test(rest)) {
      const made = rest.replace(new RegExp(`new ${name}\\.(\\w+)`, "g"), `new (${required}.$1)`);
      text = made.replaceAll(`${name}.`, `${required}.`);
    }
  }
  if (text.includes(SHORTENED)) return text;
  text = exportingAtEnd(text);
  // Shorter than what webpack calls them, and not what the script calls its own: esbuild would tell both apart by longer names.
  return text.replaceAll("__webpack_require__", "$").replaceAll("__webpack_exports__", "$e");
}

const modulesIn = (statement) => (statement.declarations?.[0]?.init?.elements ?? []).filter(Boolean);

/** The same script in which no module evaluates another before it needs it. */
function withLazyModules(code) {
  const [{ expression }] = parse(code, { ecmaVersion: 2022 }).body.filter((node) => node.type === "ExpressionStatement");
  const modules = expression.callee.body.body.flatMap(modulesIn);
  return modules.reduceRight((text, { start, end }) => text.slice(0, start) + lazy(text.slice(start, end)) + text.slice(end), code);
}

async function short(code) {
  const { body } = parse(code, { ecmaVersion: 2022 });
  const { start } = body.find((node) => node.type !== "FunctionDeclaration");
  const modules = withLazyModules(code.slice(start))
    .replace(/\b\w+?__WEBPACK_IMPORTED_MODULE_(\d+)__/gi, "_$1")
    .replaceAll("__unused_webpack___webpack_module__", "_m")
    .replaceAll("__webpack_exports__", "_e")
    .replaceAll("__webpack_require__", "_r")
    // A call through a comma has no "this"; nothing here asks for it.
    .replace(/\(0,\s*((?:_\w+|\$)(?:\(\d+\))?\.\w+)\)\(/g, " $1(");
  const options = {
    minifyWhitespace: true,
    minifySyntax: true,
    target: "es2020",
    lineLimit: LONGEST_LINE,
    charset: "utf8",
    legalComments: "none",
  };
  const { code: tight } = await transform(modules, options);
  return code.slice(0, start) + tight;
}

const SOURCES = ["src", "sidebar", "scripts", "appsscript.json", "package-lock.json", "tsconfig.base.json"];
const BUILT_OF = path.join(root, "build/dist-of.txt");

/** Builds where the sources are others than those of the last build, or what it made was changed. */
export async function buildDistIfStale() {
  const read = () => digestOf([...SOURCES, "dist"]).catch(() => "");
  const known = await readFile(BUILT_OF, "utf8").catch(() => null);
  if (known !== null && known === (await read())) return;
  await buildDist();
}

export async function buildDist() {
  await rm(path.join(root, "dist"), { recursive: true, force: true });
  await mkdir(path.join(root, "dist"), { recursive: true });
  await Promise.all([compile().then(cutLibrary).then(bundle), buildSidebar()]);
  await cp(path.join(root, "appsscript.json"), path.join(root, "dist/appsscript.json"));
  // Google runs every file top to bottom: say on top what this one is.
  const code = path.join(root, "dist/Code.js");
  await writeFile(
    code,
    `// Lead SLA: built by "npm run build" from src/. Edit there, not here.\n${await short(await readFile(code, "utf8"))}`,
  );
  await writeFile(BUILT_OF, await digestOf([...SOURCES, "dist"]));
}

if (process.argv[1] === import.meta.filename) await buildDist();
