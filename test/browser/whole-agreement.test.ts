/**
 * The whole agreement, told in one go: a new user types something into every item of every section, publishes, both sides
 * accept, a target changes, it is published again; formulas follow at once, and only newer rows follow the new version.
 */
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { panelFrame } from "./axe";
import { agreed, agreement, at, columnOf, inPage, lead, reads } from "./in-page";
import { openPanel, openSection, picture } from "./panel-in-page";

/** What is typed where a text has a form of its own: an entry of a list, the cells of a row, a number, a day. */
const TYPED: Record<string, string | readonly string[]> = {
  "scoring.rules": ["Title", "contains", "Owner", "10"],
  "scoring.grades": ["Z", "-100"],
  "monitor.metrics": "Customers: 5",
  "response.targets": "High: 15, warn 5",
  "handoff.required": "Lead ID",
  "handoff.barred": "Email ends with @rival.com",
  "mails.reports": "Ana Lim, ana@example.com",
  people: ["Dana", "Dan", "sales", "dana@example.com", "Source: Fair", "2", "2026-12-24"],
  "term.start": "2026-11-01",
  "term.end": "2027-10-31",
};

interface Box {
  id: string;
  kind: "list" | "table" | "yesno" | "choice" | "date" | "person" | "number" | "text";
  value: string;
}

/** The boxes of the section that stands open. */
const boxes = (frame: Frame): Promise<Box[]> =>
  frame.locator(".fields:not([hidden]) .field").evaluateAll((fields) =>
    fields.map((field): Box => {
      const box = field.querySelector<HTMLInputElement>("fieldset, select, textarea, input");
      if (!box) throw new Error(`No box in ${field.textContent}`);
      const { id } = box;
      // What people read is what the cell holds.
      const value = (box as unknown as HTMLSelectElement).selectedOptions?.[0]?.text ?? box.value;
      const ofGroup = box.matches(".choices") ? "yesno" : box.querySelector(`[id="${id}-add"]`)?.textContent === "Add" ? "list" : "table";
      const ofLine = box.matches("select") ? "choice" : box.matches("textarea") ? "text" : box.type === "date" ? "date" : null;
      const kind = box.matches("fieldset") ? ofGroup : (ofLine ?? (box.matches(".wide") ? "person" : "number"));
      return { id, kind, value };
    }),
  );

const wordsOn = (id: string): string => `Our own words on ${id.replace(/\W/g, " ")}`;
const mailOf = (id: string): string => `Pat ${id.replace(/\W/g, "")}, ${id.replace(/\W/g, "")}@example.com`;

/** The next number, and a quarter for a share. */
const numberOf = (value: string): string => (value.includes("%") ? "25%" : String((Number(value.replace(/,/g, "")) || 89) + 1));

async function addTo(group: Locator, add: string, texts: readonly string[]): Promise<void> {
  await group.getByRole("button", { name: add, exact: true }).click();
  const open = add === "Add" ? group.locator(".entry").last().locator("textarea") : group.locator(".cell textarea");
  for (const [at, text] of texts.entries()) await open.nth(at).fill(text);
}

/** Types into a box; returns what the cell must hold afterwards. */
async function fill(frame: Frame, { id, kind, value }: Box): Promise<string> {
  const box = frame.locator(`[id="${id}"]`);
  const form = TYPED[id];
  const texts = form === undefined ? null : typeof form === "string" ? [form] : form;
  if (kind === "list") {
    await addTo(box, "Add", texts ?? [wordsOn(id)]);
    return texts?.[0] ?? wordsOn(id);
  }
  if (kind === "table") {
    await box.getByRole("button", { name: "Add a row", exact: true }).click();
    const cells = box.locator(".cell :is(textarea, input, select)");
    const wanted = texts ?? Array.from({ length: await cells.count() }, (_, at) => `${wordsOn(id)} ${at}`);
    for (const [at, text] of wanted.entries()) {
      const cell = cells.nth(at);
      if ((await cell.evaluate(({ localName }) => localName)) === "select") await cell.selectOption(text);
      else await cell.fill(text);
    }
    return wanted.join(" | ");
  }
  if (kind === "choice") return value;
  if (kind === "yesno") {
    await box.getByLabel("No", { exact: true }).check();
    return "no";
  }
  const typed = kind === "date" ? "2027-02-01" : kind === "person" ? mailOf(id) : kind === "number" ? numberOf(value) : wordsOn(id);
  await box.fill(texts?.[0] ?? typed);
  return texts?.[0] ?? typed;
}

/**
 * Fills a section in, keeps the starting texts of what has only words to choose from, and saves. Goes on while it is saved, as a person
 * does who types: the panel saves the next texts after that.
 *
 * @param frame the panel's own page, which answers while the page around it saves: to find the frame there anew waits for each save
 */
async function fillSection(frame: Frame, page: Page, name: string): Promise<[key: string, text: string][]> {
  await openSection(frame, name);
  const filled: [string, string][] = [];
  for (const box of await boxes(frame)) filled.push([box.id, await fill(frame, box)]);
  const read = frame.locator(".fields:not([hidden]) .read-it");
  if ((await read.count()) > 0) await read.click();
  await page.keyboard.press("Control+s");
  return filled;
}

/** Types a lead below the others, two minutes later and to the minute: after what was published before. Returns its row, from 1. */
async function newLead(page: Page, id: string): Promise<number> {
  const columns = [await columnOf(page, "Lead ID"), await columnOf(page, "Email"), await columnOf(page, "Received")];
  return page.evaluate(
    async ([id, columns]) => {
      const { engine } = window.standIn;
      await window.standIn.advance(2);
      const sheet = engine.tabs().find(({ name }) => name === "Leads")?.id ?? "";
      const row = engine.lastCell(sheet).row + 1;
      const now = new Date(engine.now() + 3_600_000).toISOString().slice(0, 16).replace("T", " ");
      const texts = [id, `${id}@example.com`, now];
      for (const [at, column] of columns.entries()) engine.type({ sheet, row, column, rows: 1, columns: 1 }, [[texts[at] ?? ""]]);
      await window.standIn.settle();
      return row + 1;
    },
    [id, columns] as const,
  );
}

/** Minutes from a lead's arrival to its due moment, inside the working hours of one day. */
async function minutesDue(page: Page, row: number): Promise<number> {
  const moment = async (heading: string): Promise<number> =>
    page.evaluate((a1) => Number(window.look.values(a1)[0]?.[0]), await lead(page, heading, row));
  return Math.round(((await moment("SLA due")) - (await moment("Received"))) / 60_000);
}

async function publish(page: Page, inPanel: FrameLocator, version: number): Promise<void> {
  await inPanel.getByRole("button", { name: "Versions" }).click();
  await inPanel.getByRole("heading", { name: `Publish version ${version}` }).waitFor();
  await inPanel.locator("#publish-who").fill("Ana Lim");
  await inPanel.getByRole("button", { name: "Publish" }).click();
  await inPanel.getByText(new RegExp(`Version ${version} is published`)).waitFor();
  for (const team of ["Marketing", "Sales"]) {
    await inPanel.locator(`#accept-${version}-who`).fill(`${team}'s own`);
    await inPanel.locator(`#accept-${version}-team`).selectOption(team);
    await inPanel.getByRole("button", { name: `Accept version ${version}` }).click();
    await inPanel.getByText(`Accepted for ${team.toLowerCase()} by ${team}'s own`).first().waitFor();
  }
  await page.evaluate(() => window.standIn.settle());
}

inPage(
  "a new user fills in the whole agreement, publishes it, both sides accept, and a change holds for newer leads only",
  async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    const frame = await panelFrame(page);
    const names = await inPanel.locator(".section h2 .name").allTextContents();
    expect(names.length).toBeGreaterThan(14);
    const filled: [string, string][] = [];
    for (const name of names) filled.push(...(await fillSection(frame, page, name)));
    expect(filled.length).toBeGreaterThan(100);
    // Stands there only once nothing is left to save.
    await inPanel.getByText(/^Saved at/).waitFor();
    expect(await inPanel.locator(".needed").count()).toBe(0);
    expect(new Set(await inPanel.locator(".section .done").allTextContents())).toEqual(new Set(["Read"]));
    const held = await agreement(page);
    expect(filled.filter(([key, text]) => !(held.get(key)?.text ?? "").includes(text))).toEqual([]);
    await picture(page, "whole-agreement");

    await publish(page, inPanel, 1);
    const first = await newLead(page, "W-1");
    const target = await minutesDue(page, first);
    expect(target).toBe(61);

    await inPanel.getByRole("button", { name: "Contents" }).click();
    await openSection(inPanel, "Lead response");
    await inPanel.getByRole("textbox", { name: "Response target" }).fill("30");
    await openSection(inPanel, "Sales target and funnel");
    await inPanel.getByRole("textbox", { name: "Sales target" }).fill("70");
    await page.keyboard.press("Control+s");
    await inPanel.getByText(/^Saved at/).waitFor();
    await reads(page, await at(page, "Funnel", "Plan from the agreement", { down: 5, right: 1 }), [["70"]]);
    await reads(page, await agreed(page, "response.target"), [["30"]]);
    const second = await newLead(page, "W-2");
    expect(await minutesDue(page, second)).toBe(61);

    await page.evaluate(() => window.standIn.advance(5));
    await publish(page, inPanel, 2);
    const third = await newLead(page, "W-3");
    await page.evaluate(() => window.standIn.choose("Check all leads now").then(() => window.standIn.settle()));
    expect([await minutesDue(page, first), await minutesDue(page, second), await minutesDue(page, third)]).toEqual([61, 61, 30]);
  },
);
