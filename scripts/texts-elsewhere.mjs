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

/** An error of the code itself: no person reads it, which scripts/error-law.mjs looks after. */
const isFault = ({ type, callee }) => type === "NewExpression" && /^(|Type|Range)Error$/.test(callee.name);

/** Words by which headings of people are known, in the order of their meanings: { says: ["first name ~L"] }. */
const isHeard = ({ type, key, value }) => type === "Property" && key.name === "says" && value.type === "ArrayExpression";

const isSilent = (node) =>
  /^(Import|ExportAll|TSInterface|TSTypeAlias|TSTypeAnnotation|TSLiteralType|TSTypeParameter)/.test(node.type) ||
  isUnreadAttribute(node) ||
  isSelector(node) ||
  isOfKeyPress(node) ||
  isFault(node) ||
  isHeard(node);

/** Names of time zones and of errors, names under which the browser stores what is ours, and the name of the product. */
const isName = (text) =>
  /^(Etc|Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\w+$|^[A-Z]\w*Error$|^lead-sla |^Lead SLA$/.test(text);

/** How Sheets shows numbers and moments. */
const isFormat = (text) => /^(General|(yyyy|mmm?|dd?|hh?|ss)([-:/. ](yyyy|mmm?|dd?|hh?|ss))+)$/.test(text);

const STORED = JSON.parse(readFileSync(path.join(root, "test/project/stored-names.json"), "utf8"));

/** Names by which documents keep what is ours; those of tabs and headings are read, and stand in languages. */
const KEPT = new Set(["document properties", "marks of colour rules", "words that versions keep"].flatMap((kind) => STORED[kind]));

const textOf = (node) => {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateElement") return node.value.raw;
  return node.type === "JSXText" ? node.value : "";
};

const parsed = (source, file) => parseSync(file, source).program;

function visit(node, see) {
  if (typeof node !== "object" || node === null || (node.type && see(node) === false)) return;
  for (const [key, child] of Object.entries(node)) if (key !== "value" || node.type !== "Literal") visit(child, see);
}

const isConst = ({ type, typeAnnotation }) => type === "TSAsExpression" && typeAnnotation.typeName?.name === "const";

/** What a type or a constant list names, in small letters: a code, which the compiler compares. */
function codesIn(program) {
  const codes = [];
  const add = (text) => /^[a-z][a-z -]*$/.test(text) && codes.push(text);
  visit(program, (node) => {
    if (node.type === "TSLiteralType") add(node.literal.value);
    if (isConst(node)) for (const element of node.expression.elements ?? []) add(element?.value);
  });
  return codes;
}

function textsOf(program, codes) {
  const found = [];
  const isText = (text) => hasWords(text) && !isName(text) && !isFormat(text) && !KEPT.has(text);
  const isCode = ({ type, value }) => type === "Literal" && codes.has(value);
  visit(program, (node) => {
    if (isSilent(node)) return false;
    if (isText(textOf(node)) && !isCode(node)) found.push(textOf(node));
  });
  return found;
}

/** The texts with words in a source, in its order. */
export function textsIn(source, file = "x.tsx") {
  const program = parsed(source, file);
  return textsOf(program, new Set(codesIn(program)));
}

/** Languages, and the words by which headings, stages and currencies of people are recognised, which are data by language too. */
const isLanguage = (file) =>
  /^(src|sidebar)\/language\/|^src\/tables\/leads\/words\/|^src\/core\/(stages\/(open|end|russian)|cells\/currency)-words\.ts$/.test(file);

/** The texts that each file of the product holds outside the folders of languages. */
export function textsElsewhere() {
  const files = ["src", "sidebar"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  const programs = files
    .filter((file) => /\.tsx?$/.test(file) && !isLanguage(file))
    .sort()
    .map((file) => [file, parsed(readFileSync(path.join(root, file), "utf8"), file)]);
  const codes = new Set(programs.flatMap(([, program]) => codesIn(program)));
  return Object.fromEntries(programs.map(([file, program]) => [file, textsOf(program, codes)]).filter(([, texts]) => texts.length > 0));
}
