/** What a spreadsheet holds beside its cells, each thing as a line of text. */

import { PARTS, type Part } from "../../src/jobs/set-up/parts";
import { behindTitle } from "../../src/language/spoken/names";
import type { Sheet } from "./sheet";

interface Properties {
  document: Record<string, string>;
  users: Record<string, Record<string, string>>;
}

const within = (sheet: Sheet, id: string) => {
  const last = sheet.engine.lastCell(id);
  return last.row < 0 ? null : { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
};

function notesIn(sheet: Sheet, id: string): string[] {
  const headings = within(sheet, id);
  if (!headings) return [];
  return Array.from({ length: headings.columns }, (_, column) =>
    sheet.engine.note({ sheet: id, row: 0, column, rows: 1, columns: 1 }),
  ).filter(Boolean);
}

/** Lines such as "name SLA_LEADS", "Leads: frozen rows 1". */
export function inventory(sheet: Sheet): string[] {
  const { engine, standIn } = sheet;
  const { document, users } = JSON.parse(standIn.save()) as Properties;
  const ofTabs = engine.tabs().flatMap((tab) => {
    const hidden = Array.from({ length: tab.columns }, (_, column) => column).filter((column) => engine.isColumnHidden(tab.id, column));
    return [
      `tab ${tab.name}`,
      `${tab.name}: columns ${tab.columns}`,
      ...(tab.frozenRows > 0 ? [`${tab.name}: frozen rows ${tab.frozenRows}`] : []),
      ...(tab.frozenColumns > 0 ? [`${tab.name}: frozen columns ${tab.frozenColumns}`] : []),
      ...(hidden.length > 0 ? [`${tab.name}: hidden columns ${hidden.length}`] : []),
      ...engine.rules(tab.id).map((rule) => `${tab.name}: rule ${rule.formula}`),
      ...(engine.dropdowns(tab.id).length > 0 ? [`${tab.name}: drop-downs`] : []),
      ...(notesIn(sheet, tab.id).length > 0 ? [`${tab.name}: notes`] : []),
      ...(engine.charts(tab.id).length > 0 ? [`${tab.name}: charts`] : []),
      ...(engine.filter(tab.id) ? [`${tab.name}: filter`] : []),
    ];
  });
  return [
    ...ofTabs,
    ...engine.names().map(({ name }) => `name ${name}`),
    ...standIn.triggers().map((trigger) => `trigger ${trigger.function}`),
    ...Object.keys(document).map((key) => `note ${key}`),
    ...Object.values(users).flatMap((notes) => Object.keys(notes).map((key) => `own note ${key}`)),
    `recalculation interval ${engine.interval()}`,
  ].sort();
}

/** A key with the number of a long note's further part. */
const isKey = (found: string, key: string): boolean =>
  found === key || (found.startsWith(`${key} `) && /^\d+$/.test(found.slice(key.length + 1)));

const isTab = (part: Part, tab: string): boolean => (part.tabs ?? []).some((key) => /^$|^ /.test(behindTitle(key, tab) ?? "none"));

/** Whether a line of the inventory stands in the list of parts. */
export function isListed(line: string): boolean {
  return PARTS.some((part) => {
    const [, tab = "", rest = ""] = /^(.+?): (.+)$/.exec(line) ?? [];
    if (tab) {
      if (!isTab(part, tab) && !(part.ruleMarks && rest.startsWith("rule "))) return false;
      if (rest.startsWith("rule ")) return (part.ruleMarks ?? []).some((mark) => rest.includes(mark));
      // A tab of our own is as wide as we make it.
      return (part.settings ?? []).some((setting) => rest.startsWith(setting)) || (rest.startsWith("columns ") && isTab(part, tab));
    }
    const [, kind = "", found = ""] = /^(tab|name|trigger|note|own note|recalculation interval) (.+)$/.exec(line) ?? [];
    if (kind === "tab") return isTab(part, found);
    if (kind === "name") return (part.names ?? []).includes(found);
    if (kind === "trigger") return (part.entries ?? []).includes(found);
    if (kind === "note") return (part.notes ?? []).some((key) => isKey(found, key));
    if (kind === "own note") return (part.ownNotes ?? []).some((key) => found.startsWith(`${key} `));
    return (part.settings ?? []).includes("recalculation interval");
  });
}
