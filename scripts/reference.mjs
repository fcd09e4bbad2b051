// npm run docs: the function reference, from the doc comments that Sheets itself shows, as they stand in the built script.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const FILE = path.join(root, "docs/functions.md");

const HEADER = `<!-- Generated from the doc comments by "npm run docs". Edit those, not this page. -->

# The functions in cells

Type them into any cell, as you type \`=SUM()\`. Where an argument is left out, the cells of the tab \`SLA agreement\` are used.
To use one cell of the agreement with values of your own, pass its named range: \`=SLA_GOAL(SLA_SALES_TARGET, B2:B5)\`.

Give columns of leads whole, such as \`Leads!K:K\`; the row of the headings is left out. A reference such as \`K2:K\` becomes
\`K4:K\` when somebody inserts two rows right below the headings, and misses the leads that are typed there. A function that
answers each row stands in the row of the headings then: \`=SLA_DUE(K:K, 60)\` gives a heading and the moments below it.
`;

const COMMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\nfunction (\w+)\(/g;

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

function section(name, comment) {
  const { about, parameters, answer, errors, source, examples } = read(comment);
  const given = parameters.map((text) => /^\{[^}]+\} (\w+) (.*)$/.exec(text)).map(([, word, help]) => ({ word, help }));
  const signature = given.map(({ word, help }) => (help.includes("(optional") ? `[${word}]` : word)).join(", ");
  const rows = given.map(({ word, help }) => `| \`${word}\` | ${help.replaceAll("|", "\\|")} |`);
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

if (process.argv[1] === import.meta.filename) {
  const text = await reference();
  if (!process.argv.includes("--check")) await writeFile(FILE, text);
  else if (text !== (await readFile(FILE, "utf8"))) {
    console.error("docs/functions.md is stale. Run: npm run build && npm run docs");
    process.exit(1);
  }
}
