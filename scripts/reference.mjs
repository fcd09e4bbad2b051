// npm run docs: what is told from the functions' doc comments. The function reference, from those that Sheets itself shows, as they
// stand in the built script; which arguments the agreement answers where they are left out, from the sources; and the rooms in
// ARCHITECTURE.md, from the list that the import law keeps.
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOMS } from "./rooms.mjs";

const root = path.resolve(import.meta.dirname, "..");
const SOURCES = path.join(root, "src/entries/formulas");

const HEADER = `<!-- Generated from the doc comments by "npm run docs". Edit those, not this page. -->

# The functions in cells

Type them into any cell, as you type \`=SUM()\`. Where an argument is left out, the cells of the tab \`SLA agreement\` are used.
To use one cell of the agreement with values of your own, pass its named range: \`=SLA_GOAL(SLA_SALES_TARGET, B2:B5)\`.

Give columns of leads whole, such as \`Leads!K:K\`; the row of the headings is left out. A reference such as \`K2:K\` becomes
\`K4:K\` when somebody inserts two rows right below the headings, and misses the leads that are typed there. A function that
answers each row stands in the row of the headings then: \`=SLA_DUE(K:K, 60)\` gives a heading and the moments below it.
`;

/** A custom function with its doc comment, in the built script or in a source. */
const COMMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\n(?:function |global\.)(\w+)(?:\(| = )/g;

/** The tags of a doc comment in order, and the text before the first. */
function read(comment) {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const entries = [];
  for (const line of lines) {
    if (line.startsWith("@")) entries.push(line);
    else if (line && entries.length > 0) entries[entries.length - 1] += ` ${line}`;
  }
  const about = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith("@")),
    )
    .join(" ")
    .trim();
  const of = (tag) => entries.filter((entry) => entry.startsWith(`@${tag} `)).map((entry) => entry.slice(tag.length + 2));
  return { about, parameters: of("param"), answer: of("return"), errors: of("throws"), source: of("see"), examples: of("example") };
}

/** The parameters of a doc comment, by their words, with what is said of each. */
const given = ({ parameters }) => parameters.map((text) => /^\{[^}]+\} (\w+) (.*)$/.exec(text)).map(([, word, help]) => ({ word, help }));

function section(name, comment) {
  const { about, parameters, answer, errors, source, examples } = read(comment);
  const words = given({ parameters });
  const signature = words.map(({ word, help }) => (help.includes("(optional") ? `[${word}]` : word)).join(", ");
  const rows = words.map(({ word, help }) => `| \`${word}\` | ${help.replaceAll("|", "\\|")} |`);
  return [
    `## ${name}`,
    `\`=${name}(${signature})\``,
    about,
    ["| argument | what to give |", "|---|---|", ...rows].join("\n"),
    `**Answers:** ${answer.map((text) => text.replace(/^\{[^}]+\} /, "")).join(" ")}`,
    ...errors.map((text) => `**Says what is wrong:** ${text}`),
    ...source.map((text) => `**${text.replace(/^Source: /, "Source:** ")}`),
    ...examples.map((text) => `**Example:** \`${text.replace(" gives ", "` gives ")}`),
  ].join("\n\n");
}

export async function reference() {
  const code = await readFile(path.join(root, "dist/Code.js"), "utf8");
  const sections = [...code.matchAll(COMMENTED)].map(([, comment, name]) => [name, section(name, comment)]);
  return `${HEADER}\n${sections
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, text]) => text)
    .join("\n\n")}\n`;
}

/** The places of arguments, counted from 0, that the agreement answers where they are left out, and of the stages of leads. */
function answeredIn(comment) {
  const words = given(read(comment));
  const agreed = words.flatMap(({ help }, at) => (/\(optional:[^)]*the agreement's/.test(help) ? [at] : []));
  const stage = words.findIndex(({ word }) => word === "stage");
  return { agreed, ...(stage >= 0 && { stage }) };
}

export async function answeredArguments() {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(names.map((name) => readFile(path.join(SOURCES, name), "utf8")));
  const lines = texts
    .flatMap((text) => [...text.matchAll(COMMENTED)])
    .map(([, comment, name]) => [name, answeredIn(comment)])
    .filter(([, { agreed, stage }]) => agreed.length > 0 || stage !== undefined)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, { agreed, stage }]) => `  ${name}: { agreed: [${agreed.join(", ")}]${stage === undefined ? "" : `, stage: ${stage}`} },`);
  return `// Generated from the functions' doc comments by "npm run docs". Edit those, not this file.

/** The places of arguments, counted from 0: those that the agreement answers where they are left out, and that of the stages of leads. */
export const ANSWERED_ARGUMENTS: Readonly<Record<string, { agreed: readonly number[]; stage?: number }>> = {
${lines.join("\n")}
};
`;
}

const BEGIN = '<!-- rooms: generated by "npm run docs" from scripts/rooms.mjs -->';
const END = "<!-- /rooms -->";

function roomTables() {
  const layer = ([name, rooms]) => {
    const rows = rooms.map(({ room, holds, shared }) => `| \`${room}\` | ${holds} | ${shared ?? ""} |`);
    return [`**\`${name}\`**`, ["| room | holds | many lean on it, since |", "|---|---|---|", ...rows].join("\n")].join("\n\n");
  };
  return Object.entries(ROOMS).map(layer).join("\n\n");
}

/** A text with the rooms as the import law lists them. */
export function withRooms(text) {
  const [before, rest] = text.split(BEGIN);
  return `${before}${BEGIN}\n${roomTables()}\n${END}${rest.split(END)[1]}`;
}

const PAGES = [
  ["docs/functions.md", () => reference()],
  ["src/core/formulas/answered-arguments.ts", () => answeredArguments()],
  ["ARCHITECTURE.md", withRooms],
];

if (process.argv[1] === import.meta.filename) {
  for (const [name, make] of PAGES) {
    const file = path.join(root, name);
    const stands = await readFile(file, "utf8");
    const text = await make(stands);
    if (!process.argv.includes("--check")) await writeFile(file, text);
    else if (text !== stands) {
      console.error(`${name} is stale. Run: npm run build && npm run docs`);
      process.exitCode = 1;
    }
  }
}
