// Builds the panel: TypeScript and CSS of sidebar/, inlined into the one HTML file that HtmlService can serve.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

export async function buildSidebar() {
  const result = await build({
    entryPoints: [path.join(root, "sidebar/shell/panel.tsx")],
    bundle: true,
    format: "iife",
    target: "es2020",
    write: false,
    outdir: "out",
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  // A closing tag inside a string of the script would end the script element early.
  const script = text(".js").replace(/<\/(script)/gi, "<\\/$1");
  const page = await readFile(path.join(root, "sidebar/shell/panel.html"), "utf8");
  const html = page.replace("/*PANEL_CSS*/", () => text(".css")).replace("/*PANEL_JS*/", () => script);
  await mkdir(path.join(root, "dist"), { recursive: true });
  await writeFile(path.join(root, "dist/sidebar.html"), html);
}
