// Texts that people would read and that stand outside the folders of languages: each file's literals with words in them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";

const root = path.resolve(import.meta.dirname, "..");

/** Two words side by side, or one that begins a sentence. */
const hasWords = (text) => /\p{Ll}{2,},? [\p{L}\d]/u.test(text) || /^\W*\p{Lu}\p{Ll}+/u.test(text);

/** Of attributes, only these are read by people. */
const READ_ATTRIBUTES = /^(title|label|placeholder|aria-label|alt|help|text|children)$/;

/** These are for style sheets and other elements, however they are put together. */
const UNREAD_ATTRIBUTES = /^(class|style|id|for|key|d)$/;

const isUnreadAttribute = ({ type, name, value }) =>
  type === "JSXAttribute" && (UNREAD_ATTRIBUTES.test(name.name) || (value?.type === "Literal" && !READ_ATTRIBUTES.test(name.name)));

const isSelector = ({ type, callee }) =>
  type === "CallExpression" && /^(matches|closest|querySelector|querySelectorAll)$/.test(callee.property?.name);

const isKeyPress = ({ type, object, property }) => type === "MemberExpression" && object.name === "event" && property.name === "key";

/** Compared with the name of a key on the keyboard. */
const isOfKeyPress = ({ type, left }) => type === "BinaryExpression" && isKeyPress(left);

const isSilent = (node) =>
  /^(Import|ExportAll|TSInterface|TSTypeAlias|TSTypeAnnotation|TSLiteralType|TSTypeParameter)/.test(node.type) ||
  isUnreadAttribute(node) ||
  isSelector(node) ||
  isOfKeyPress(node);

/** Names of time zones and of errors, and names under which the browser stores what is ours. */
const isName = (text) =>
  /^(Etc|Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w+$|^[A-Z]\w*Error$|^lead-sla /.test(text);

const textOf = (node) => {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateElement") return node.value.raw;
  return node.type === "JSXText" ? node.value : "";
};

/** The texts with words in a source, in its order. */
export function textsIn(source, file = "x.tsx") {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null || (node.type && isSilent(node))) return;
    if (node.type && hasWords(textOf(node)) && !isName(textOf(node))) found.push(textOf(node));
    for (const [key, child] of Object.entries(node)) if (key !== "value" || node.type !== "Literal") visit(child);
  };
  visit(parseSync(file, source).program);
  return found;
}

/** Languages, and the words by which headings of people are recognised, which are data by language too. */
const isLanguage = (file) => /^(src|sidebar)\/language\/|^src\/tables\/leads\/words\//.test(file);

/** How many texts each file of the product holds outside the folders of languages. */
export function textsElsewhere() {
  const files = ["src", "sidebar"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  const counts = files
    .filter((file) => /\.tsx?$/.test(file) && !isLanguage(file))
    .sort()
    .map((file) => [file, textsIn(readFileSync(path.join(root, file), "utf8"), file).length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
