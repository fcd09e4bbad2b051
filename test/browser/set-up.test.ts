/** The guided set-up as a newcomer goes through it: three kinds of file, by keyboard alone, in the lowest window that it has to bear. */
import type { Frame, Page } from "playwright-core";
import { OWN_FILES } from "../stories/set-up/own-files";
import { findings, panelFrame, width } from "./axe";
import { at, display, inPage, shownIn } from "./in-page";
import { bringFile } from "./newcomer";
import { panel, picture } from "./panel-in-page";

const WIDTH = 300;
const LOW = 430;

const csvOf = (kind: string): string => {
  const file = OWN_FILES.find((one) => one.kind === kind);
  if (!file) throw new Error(`There is no file of the kind "${kind}".`);
  return file.csv;
};

/** Days written day first, of which the sheet read some month first; nobody wrote down when a lead was answered. */
const ENQUIRIES = [
  "Created Date,Full name,E-mail,Lead Source,Lead Owner,Status,Deal amount",
  "13/11/2026 09:37,Anna Meyer,anna@example.com,Website,Sarah,New,12084",
  "03/11/2026 16:22,Ben Brown,ben@example.com,Google Ads,Tom,Contacted,5577",
  "12/10/2026 08:05,Cleo Cruz,cleo@example.com,Website,Tom,Closed Won,tbd",
  "16/11/2026 10:00,Dora Dean,dora@example.com,Website,Tom,,100",
].join("\n");

/** Opens the panel in a window in which it is so low, and gives its page. */
async function openLow(page: Page): Promise<Frame> {
  await page.evaluate(() => window.standIn.choose("Open the panel"));
  await panel(page).getByRole("heading", { name: "Set up Lead SLA" }).waitFor();
  const frame = await panelFrame(page);
  const height = await frame.evaluate(() => window.innerHeight);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ ...size, height: size.height - height + LOW });
  await frame.waitForFunction((low) => window.innerHeight === low, LOW);
  return frame;
}

/** What a screen reader calls what has the focus. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    return label.replace(/\s+/g, " ").trim();
  });

/** Walks with the Tab key until the focus is on what is called so. */
async function walkTo(page: Page, frame: Frame, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (name.test(await focused(frame))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never came to ${name}; it stands on "${await focused(frame)}".`);
}

/** Once it can be pushed: while the panel reads, its buttons are off, and the Tab key passes them by. */
async function push(page: Page, frame: Frame, name: RegExp): Promise<void> {
  await frame.waitForFunction(
    (source) =>
      [...document.querySelectorAll<HTMLElement>("button:not([disabled]), a, summary, label")].some((one) =>
        new RegExp(source).test((one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/\s+/g, " ").trim()),
      ),
    name.source,
  );
  await walkTo(page, frame, name);
  await page.keyboard.press("Enter");
}

/** Every view of set-up: no finding, no wider than the panel, one filled button at most, and that in sight. */
async function sound(frame: Frame): Promise<void> {
  expect([await findings(frame), await width(frame)]).toEqual([[], WIDTH]);
  const filled = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button.action")]
      .filter((button) => button.offsetParent !== null)
      .map((button) => button.getBoundingClientRect())
      .map(({ left, right, bottom }) => left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight),
  );
  expect(filled.length).toBeLessThanOrEqual(1);
  expect(filled).not.toContain(false);
  const small = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".guide *")]
      .filter((one) => one.offsetParent !== null && (one.textContent ?? "").trim() !== "")
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
      .map((one) => one.outerHTML),
  );
  expect(small).toEqual([]);
}

/** A new step is there: the focus is on its title. */
async function stepped(page: Page, frame: Frame, title: RegExp, shot: string): Promise<void> {
  await frame.waitForFunction((source) => new RegExp(source).test(document.activeElement?.textContent ?? ""), title.source);
  await frame.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>("[role=status]")].every(
      (one) => one.offsetParent === null || !/^(Reading the sheet|Counting)…/.test(one.textContent ?? ""),
    ),
  );
  await sound(frame);
  await picture(page, `set-up-${shot}`);
}

/** How many leads of the tab show a word, by the tab's own cells. */
async function timed(page: Page, tab: string): Promise<number> {
  const rows = (await shownIn(page, tab)).length;
  const words = await display(page, await at(page, tab, "SLA status", { down: 1, rows }));
  return words.flat().filter((word) => word !== "" && word !== "Not recorded").length;
}

describe("a newcomer at the keyboard", () => {
  inPage(
    "sets up a list with a title above its headings: all that is asked was guessed",
    async (page) => {
      await bringFile(page, "Spring fair", csvOf("a list with a title and a blank row above its headings"));
      const frame = await openLow(page);
      await sound(frame);
      await picture(page, "set-up-titled-tab");
      await push(page, frame, /^Headings/);
      await stepped(page, frame, /^Headings$/, "titled-headings");
      expect(await frame.locator("input[name=heading-row]:checked").evaluate((box) => box.closest("label")?.textContent)).toContain(
        "Row 3",
      );
      await push(page, frame, /^Next: columns$/);
      await stepped(page, frame, /^Columns$/, "titled-columns");
      expect(await frame.locator(".note.caution").count()).toBe(0);
      await push(page, frame, /^Next: stages$/);
      await stepped(page, frame, /^Stages$/, "titled-stages");
      await push(page, frame, /^Next: what is added$/);
      await stepped(page, frame, /^What will be added$/, "titled-adds");
      await push(page, frame, /^Set up$/);
      await stepped(page, frame, /timed$/, "titled-done");
      expect((await shownIn(page, "Spring fair"))[0]?.[0]).toBe("Leads of the spring fair 2026");
      expect(await frame.locator("h1:visible").textContent()).toBe(`${await timed(page, "Spring fair")} leads are timed`);
      await push(page, frame, /overdue lead|waiting lead|due soon|how your leads/);
      await frame.getByRole("tab", { name: "Leads", selected: true }).waitFor();
      await frame.waitForFunction(() => document.activeElement?.textContent === "Leads today");
    },
    "empty",
  );

  inPage(
    "mends the days of an export, adds the column that is missing, and takes a wrong answer back",
    async (page) => {
      await bringFile(page, "Enquiries", ENQUIRIES);
      const frame = await openLow(page);
      await push(page, frame, /^Use Enquiries$/);
      await stepped(page, frame, /^Columns$/, "enquiries-columns");
      await push(page, frame, /^Mend the column…$/);
      await stepped(page, frame, /^Mend Created Date$/, "enquiries-mend");
      await push(page, frame, /^Mend \d+ cells?$/);
      await stepped(page, frame, /^Columns$/, "enquiries-mended");
      await push(page, frame, /^Take back$/);
      await frame.getByRole("button", { name: "Mend the column…" }).waitFor();
      await push(page, frame, /^Mend the column…$/);
      await push(page, frame, /^Mend \d+ cells?$/);
      await stepped(page, frame, /^Columns$/, "enquiries-mended-again");
      await push(page, frame, /^Add an empty column Responded$/);
      await frame.getByText("Empty, to be added").waitFor();
      await frame.waitForFunction(() => document.activeElement?.className === "guide-body");
      await walkTo(page, frame, /^Responded$/);
      await page.keyboard.type("No column");
      await frame.getByText("Empty, to be added").waitFor({ state: "detached" });
      await walkTo(page, frame, /^Not found/);
      await page.keyboard.press("Enter");
      await walkTo(page, frame, /^Responded$/);
      await page.keyboard.type("New empty");
      await frame.getByText("Empty, to be added").waitFor();
      await push(page, frame, /^Next: stages$/);
      await stepped(page, frame, /^Stages$/, "enquiries-stages");
      await walkTo(page, frame, /^Contacted counts as$/);
      await page.keyboard.type("MQL");
      await push(page, frame, /^Next: what is added$/);
      await stepped(page, frame, /^What will be added$/, "enquiries-adds");
      await walkTo(page, frame, /^A monitor$/);
      await page.keyboard.press("Space");
      await push(page, frame, /^Set up$/);
      await stepped(page, frame, /timed$/, "enquiries-done");
      // All of November's leads are late by now, and the won one waits for nobody.
      await frame.getByRole("button", { name: "Answer the 3 overdue leads" }).waitFor();
      const cells = await shownIn(page, "Enquiries");
      expect(cells[0]).toContain("Responded");
      expect(await timed(page, "Enquiries")).toBeGreaterThan(0);
      expect(await page.evaluate(() => window.standIn.engine.tabs().map(({ name }) => name))).not.toContain("SLA monitor");
    },
    "empty",
  );

  inPage(
    "tells what the team's own words count as, and changes an answer afterwards",
    async (page) => {
      await bringFile(page, "Words", csvOf("stages in words of the team's own"));
      const frame = await openLow(page);
      await push(page, frame, /^Stages/);
      await stepped(page, frame, /^Stages$/, "words-stages");
      await walkTo(page, frame, /^Warteschleife counts as$/);
      await page.keyboard.type("MQL");
      await push(page, frame, /^Next: what is added$/);
      await stepped(page, frame, /^What will be added$/, "words-adds");
      await push(page, frame, /^Set up$/);
      await stepped(page, frame, /timed$/, "words-done");
      await push(page, frame, /^Change the answers$/);
      await stepped(page, frame, /^Set-up$/, "words-again");
      await push(page, frame, /^Stages/);
      await stepped(page, frame, /^Stages$/, "words-stages-again");
      expect(await frame.getByLabel("Warteschleife counts as").inputValue()).toBe("MQL");
      await walkTo(page, frame, /^Tier A counts as$/);
      await page.keyboard.type("SAL");
      await push(page, frame, /^Set up again$/);
      await stepped(page, frame, /timed$/, "words-done-again");
      expect((await shownIn(page, "SLA stages")).flat().join(" ")).toMatch(/Warteschleife.*Tier A/s);
    },
    "empty",
  );

  inPage(
    "closes the panel among the questions, goes on where he stopped, and begins anew another time",
    async (page) => {
      await bringFile(page, "Words", csvOf("stages in words of the team's own"));
      let frame = await openLow(page);
      const reopen = async () => {
        await page.evaluate(() => window.standIn.closePanel());
        await page.locator("#panel iframe").waitFor({ state: "detached" });
        await page.evaluate(() => window.standIn.choose("Open the panel"));
        await panel(page).getByRole("heading", { name: "Set up Lead SLA" }).waitFor();
        frame = await panelFrame(page);
        await frame.getByText("You began to answer here before.").waitFor();
        await sound(frame);
      };
      await push(page, frame, /^Stages/);
      await stepped(page, frame, /^Stages$/, "kept-stages");
      await walkTo(page, frame, /^Warteschleife counts as$/);
      await page.keyboard.type("MQL");
      await frame.getByText("Reading the sheet…").waitFor({ state: "detached" });
      await reopen();
      await picture(page, "set-up-kept");
      await push(page, frame, /^Go on where you stopped$/);
      await stepped(page, frame, /^Stages$/, "kept-gone-on");
      expect(await frame.getByLabel("Warteschleife counts as").inputValue()).toBe("MQL");
      await reopen();
      await push(page, frame, /^Begin anew$/);
      await frame.getByText("You began to answer here before.").waitFor({ state: "detached" });
      // What was pushed is gone: the next key goes on from the questions, not from the top of the panel.
      expect(await frame.evaluate(() => document.activeElement?.className)).toBe("guide-body");
    },
    "empty",
  );
});
