// The law of errors: a catch names what it means to catch, and what a person is told is no plain Error. Parsed, since types do not say it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, visitorKeys } from "oxc-parser";

const root = path.resolve(import.meta.dirname, "..");

/** Functions that take what was caught and throw it on where it is not what they are named for, or tell a person of all of it. */
const NAMING = ["googleSays", "loggedRefusal", "isRefusal", "unanswered", "faultWords"];

/** Catches that take whatever comes, each with its reason: this list only grows shorter. */
export const WIDE_CATCHES = {
  "src/jobs/menu/menu.ts": "the edge of the menu: whatever comes is told in a dialogue, and logged unless it is a sentence of ours",
};

const children = (node) => (visitorKeys[node.type] ?? []).flatMap((key) => node[key] ?? []).filter((child) => child?.type);

const FUNCTIONS = ["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"];

/** All nodes below one, itself first; where `stops` says so, what is below is left out. */
function* nodesIn(node, stops = () => false) {
  yield node;
  for (const child of children(node)) if (!stops(child)) yield* nodesIn(child, stops);
}

const calls = (node, names) => node.type === "CallExpression" && node.callee.type === "Identifier" && names.includes(node.callee.name);

/** Whether a handler's own steps throw, or ask what it was that was caught. */
function isNamed(body) {
  const stops = ({ type }) => type === "CatchClause" || FUNCTIONS.includes(type);
  return [...nodesIn(body, stops)].some((node) => node.type === "ThrowStatement" || calls(node, NAMING));
}

/** What takes a promise's failing; undefined where nothing does. */
function failingOf({ type, callee, arguments: given }) {
  if (type !== "CallExpression" || callee.type !== "MemberExpression" || callee.computed) return undefined;
  if (callee.property.name === "then") return given[1];
  return callee.property.name === "catch" ? (given[0] ?? callee) : undefined;
}

/** The handler of a promise: a function of its own, a name, or a call that makes one. */
function isNamedHandler(handler) {
  if (FUNCTIONS.includes(handler.type)) return isNamed(handler.body);
  return calls(handler, NAMING) || (handler.type === "Identifier" && NAMING.includes(handler.name));
}

const isPlainError = ({ type, callee }) =>
  (type === "NewExpression" || type === "CallExpression") && callee.type === "Identifier" && callee.name === "Error";

const lineOf = (text, { start }) => text.slice(0, start).split("\n").length;

/** Lines of a text in which a catch takes whatever comes. */
export function wideCatches(text) {
  const wide = [...nodesIn(parseSync("x.tsx", text).program)].filter(
    (node) => (node.type === "CatchClause" && !isNamed(node.body)) || (failingOf(node) && !isNamedHandler(failingOf(node))),
  );
  return wide.map((node) => lineOf(text, node));
}

/** Lines of a text in which a plain Error is made. */
export const plainErrors = (text) => [...nodesIn(parseSync("x.tsx", text).program)].filter(isPlainError).map((node) => lineOf(text, node));

/** The breaches in one file: sentences, none where the law is kept. */
export function breachesOfErrorLawIn(file, text) {
  const wide = file in WIDE_CATCHES ? [] : wideCatches(text);
  const plain = file.startsWith("src/jobs/") ? plainErrors(text) : [];
  return [
    ...wide.map((line) => `${file}:${line} catches whatever comes: name what is meant, and let the rest go on.`),
    ...plain.map((line) => `${file}:${line} makes a plain Error: what a person is to read is a Hindrance.`),
  ];
}

const sources = () =>
  ["src", "sidebar"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") })),
  );

/** Catches of the list that take whatever comes no longer. */
const mended = (all) =>
  Object.keys(WIDE_CATCHES)
    .filter((file) => wideCatches(all.find((one) => one.file === file)?.text ?? "").length !== 1)
    .map((file) => `${file} has not one wide catch: take it off the list, or mend the second one (scripts/error-law.mjs).`);

export function breachesOfErrorLaw() {
  const all = sources();
  return [...all.flatMap(({ file, text }) => breachesOfErrorLawIn(file, text)), ...mended(all)];
}
