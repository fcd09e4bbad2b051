import type { StandIn } from "../contract/stand-in-contract";
import { make } from "./make";
import { openModal } from "./modal";
import { toast } from "./toasts";

type Where = Parameters<StandIn["importCsv"]>[2];

const PLACES: { where: Where; label: string; help: string }[] = [
  { where: "new", label: "Insert new sheet", help: "The rows stand in a tab of their own, named after the file" },
  { where: "replace", label: "Replace current sheet", help: "All cells of the tab in front are replaced" },
  { where: "append", label: "Append to current sheet", help: "The rows stand below the last one of the tab in front" },
];

/** Exports are UTF-8 more often than not; the others are what Excel writes on Windows. */
export async function readText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function placeChoice(): HTMLFieldSetElement {
  const choices = PLACES.map(({ where, label, help }, at) =>
    make("label", { title: help }, make("input", { type: "radio", name: "where", value: where, checked: at === 0 }), label),
  );
  return make("fieldset", {}, make("legend", {}, "Import location"), ...choices);
}

function convertChoice(): HTMLLabelElement {
  const help = "Without it each cell holds the text of the file: no number, no date, no formula";
  const box = make("input", { type: "checkbox", name: "convert", checked: true });
  return make("label", { title: help }, box, "Convert text to numbers, dates, and formulas");
}

/** File > Import: a CSV file of this machine, read by the page and sent nowhere. */
export function openImport(standIn: StandIn): void {
  const input = make("input", { type: "file", accept: ".csv,.tsv,.txt,text/csv", title: "A CSV file of this machine; it is sent nowhere" });
  const places = placeChoice();
  const conversion = convertChoice();
  const body = [make("label", { class: "field" }, "CSV file", input), places, conversion];
  openModal("Import file", body, "Import", "Read the file into the spreadsheet", async () => {
    const file = input.files?.[0];
    if (!file) return "Choose a CSV file first.";
    const where = places.querySelector<HTMLInputElement>("input:checked")?.value as Where;
    const convert = conversion.querySelector("input")?.checked ?? true;
    const { sheet, rows } = await standIn.importCsv(file.name, await readText(file), where, { convert });
    toast(`${rows.toLocaleString("en-US")} rows imported into ${sheet}.`);
    return null;
  });
}
