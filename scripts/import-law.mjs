// The layers' law: which folder may import which. What a tsconfig per layer cannot see is looked at here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { ROOMS } from "./rooms.mjs";

const root = path.resolve(import.meta.dirname, "..");

const STAND_IN = "packages/sheets-stand-in";

/** First match wins. `may` lists folders or files of ours, `packages` what comes from outside. */
const LAWS = [
  { folder: "src/core", may: ["src/core"], packages: [], why: "the rules are pure" },
  { folder: "src/language", may: ["src/core", "src/language"], packages: [], why: "a language words what rules say, and nothing else" },
  {
    folder: "src/tables",
    may: ["src/core", "src/language", "src/tables"],
    packages: [],
    why: "tables say what tabs look like, and nothing of Google",
  },
  { folder: "src/google", may: ["src/google"], packages: [], why: "the Google layer knows nothing of ours" },
  {
    folder: "src/jobs",
    may: ["src/core", "src/language", "src/tables", "src/google", "src/jobs"],
    packages: ["valibot"],
    why: "jobs stand above the three",
  },
  {
    folder: "src/entries/formulas",
    may: ["src/core", "src/language", "src/tables", "src/google/reading.ts", "src/entries/formulas"],
    packages: [],
    why: "a custom function may only read",
  },
  { folder: "src/entries", may: ["src/jobs", "src/entries"], packages: [], why: "entries only name what Google calls" },
  {
    folder: "sidebar",
    may: ["sidebar", "src/language/spoken/marked.ts", "src/language/figures/number-text.ts"],
    types: ["src/entries"],
    packages: ["preact", "preact/hooks"],
    why: "the panel knows the server by the types of its entries, and writes numbers as it does",
  },
  { folder: "sample", may: ["sample"], packages: [], types: ["sheets-stand-in"], why: "the sample company fills cells as a person does" },
  { folder: STAND_IN, may: [STAND_IN], packages: null, why: "the stand-in runs what was built, not the sources, and knows no product" },
];

/** What this product is called, in any spelling. */
const PRODUCT = /\bSLA(?![a-z])|lead[-_ ]?sla(?![a-z])/i;

const GOOGLE =
  /\b(SpreadsheetApp|PropertiesService|LockService|ScriptApp|HtmlService|Utilities|Session|CacheService|MailApp|UrlFetchApp|Charts)\s*\./;
const CLOCK = /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/;

const under = (file, folder) => file === folder || file.startsWith(`${folder}/`);

function sourcesOf(folder, ending = /\.tsx?$/) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(build|node_modules)\//.test(file));
}

function resolved(file, name) {
  const base = path.join(path.dirname(file), name);
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find((candidate) => existsSync(path.join(root, candidate))) ?? base;
}

/** The imports of a source text: name, and whether only types cross. */
export function importsOf(text) {
  const { staticImports, staticExports, dynamicImports } = parseSync("x.tsx", text).module;
  const typesOnly = (entries) => entries.length > 0 && entries.every(({ isType }) => isType);
  const again = staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => moduleRequest));
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({ name: moduleRequest.value, typeOnly: typesOnly(entries) })),
    ...again.map((entry) => ({ name: entry.moduleRequest.value, typeOnly: typesOnly([entry]) })),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({ name: text.slice(start + 1, end - 1), typeOnly: false })),
  ];
}

/** The breaches of the law in one file: sentences, none when it is kept. */
export function breachesIn(file, text) {
  const law = LAWS.find(({ folder }) => under(file, folder));
  if (!law) return [];
  const breaches = importsOf(text).flatMap(({ name, typeOnly }) => {
    if (!name.startsWith(".")) {
      const ofTypes = typeOnly && (law.types ?? []).includes(name);
      const allowed = law.packages === null || law.packages.includes(name) || ofTypes || name.endsWith(".css");
      return allowed ? [] : [`${file} imports the package ${name}: ${law.why}.`];
    }
    const target = resolved(file, name);
    const allowed = law.may.some((place) => under(target, place)) || (typeOnly && (law.types ?? []).some((place) => under(target, place)));
    return allowed ? [] : [`${file} imports ${target}: ${law.why}.`];
  });
  if (under(file, STAND_IN) && PRODUCT.test(text)) breaches.push(`${file} names the product: ${law.why}.`);
  const isSource = under(file, "src");
  if (isSource && !under(file, "src/google") && GOOGLE.test(text)) breaches.push(`${file} names a Google global: only src/google may.`);
  if ((under(file, "src/core") || under(file, "src/tables")) && CLOCK.test(text)) {
    breaches.push(`${file} reads a clock or draws at random: the present comes in as an argument.`);
  }
  return breaches;
}

const everySource = () =>
  ["src", "sidebar", "sample", STAND_IN].flatMap((folder) =>
    sourcesOf(folder).map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") })),
  );

/** Imports of our own files: from, to. */
const ownImports = (sources) =>
  sources.flatMap(({ file, text }) =>
    importsOf(text)
      .filter(({ name }) => name.startsWith("."))
      .map(({ name }) => ({ from: file, to: resolved(file, name) })),
  );

const roomOf = (layer, file) => path.posix.dirname(file).slice(layer.length + 1);

/** Breaches of the order of rooms: who imports a room that stands below his, and rooms that too many lean on without a reason. */
export function breachesOfRooms(imports) {
  return Object.entries(ROOMS).flatMap(([layer, rooms]) => {
    const place = new Map(rooms.map(({ room }, at) => [room, at]));
    const inside = imports
      .filter(({ from, to }) => under(from, layer) && under(to, layer))
      .map(({ from, to }) => ({ from, to, its: roomOf(layer, from), theirs: roomOf(layer, to) }));
    const homeless = [
      ...new Set(
        inside.flatMap(({ from, to, its, theirs }) => [
          [from, its],
          [to, theirs],
        ]),
      ),
    ]
      .filter(([, room]) => !place.has(room))
      .map(([file]) => `${file} stands in no room that scripts/rooms.mjs lists.`);
    const upward = inside
      .filter(({ its, theirs }) => place.get(theirs) > place.get(its))
      .map(({ from, to, theirs }) => `${from} imports ${to}: the room ${theirs} comes after it (scripts/rooms.mjs).`);
    const crowded = rooms
      .filter(({ shared }) => !shared)
      .map(({ room }) => [room, new Set(inside.filter(({ its, theirs }) => theirs === room && its !== room).map(({ its }) => its))])
      .filter(([, by]) => by.size > 2)
      .map(([room, by]) => `${layer}/${room} is imported by ${[...by].join(", ")}: give its reason in scripts/rooms.mjs.`);
    return [...new Set(homeless), ...upward, ...crowded];
  });
}

/** The folder that holds both files, and its two children in which they stand ("." for a file of its own). */
function parted(from, to) {
  const [a, b] = [from.split("/"), to.split("/")];
  let depth = 0;
  while (depth < a.length - 1 && depth < b.length - 1 && a[depth] === b[depth]) depth += 1;
  const child = (parts) => (depth < parts.length - 1 ? parts[depth] : ".");
  return { parent: a.slice(0, depth).join("/"), its: child(a), theirs: child(b) };
}

/** Circles between folders, at any depth: a sentence for each import that is part of one. */
export function circlesIn(imports) {
  const folders = new Map();
  for (const { from, to } of imports) {
    const { parent, its, theirs } = parted(from, to);
    if (its === theirs) continue;
    const arrows = folders.get(parent) ?? folders.set(parent, []).get(parent);
    arrows.push({ from, to, its, theirs });
  }
  return [...folders].flatMap(([parent, arrows]) => {
    const next = (child) => arrows.filter(({ its }) => its === child).map(({ theirs }) => theirs);
    const reached = (child) => {
      const seen = new Set();
      const left = [child];
      while (left.length > 0) for (const one of next(left.pop())) if (!seen.has(one)) left.push(one) && seen.add(one);
      return seen;
    };
    const back = new Map([...new Set(arrows.map(({ theirs }) => theirs))].map((child) => [child, reached(child)]));
    return arrows
      .filter(({ its, theirs }) => back.get(theirs).has(its))
      .map(
        ({ from, to, its, theirs }) => `${from} imports ${to}: in ${parent || "."} the folders ${its} and ${theirs} lean on each other.`,
      );
  });
}

/** Of the stand-in's texts that are no TypeScript: its name for the product, where it has one. */
const namings = () =>
  sourcesOf(STAND_IN, /\.(mjs|cjs|js|json|html|css|md)$/)
    .filter((file) => PRODUCT.test(readFileSync(path.join(root, file), "utf8")))
    .map((file) => `${file} names the product.`);

/** Types that share their name with another: a sentence for each name. */
export function sharedTypeNames(sources) {
  const places = new Map();
  for (const { file, text } of sources)
    for (const [, name] of text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)[ <=]/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  return [...places]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `The type ${name} is declared in ${files.join(" and ")}.`);
}

export function breachesOfImportLaw() {
  const sources = everySource();
  const imports = ownImports(sources);
  const ours = sources.filter(({ file }) => under(file, "src") || under(file, "sidebar"));
  return [
    ...sources.flatMap(({ file, text }) => breachesIn(file, text)),
    ...namings(),
    ...breachesOfRooms(imports),
    ...circlesIn(imports),
    ...sharedTypeNames(ours),
  ];
}
