/** Leads that are given to somebody at the panel: whose turn it is, said before; and taken back. */
import { findings, panelFrame, width } from "./axe";
import { agreement, display, inPage, lead, reads } from "./in-page";
import { openPanel, openSection, panel, picture } from "./panel-in-page";

const WIDTH = 300;
const PEOPLE = "Ada Roth | Ada | sales\nBen Ott | | sales | | | 2\nCleo | | sales | | | | 2020-01-01 to 2099-12-31";

inPage("a lead is given to whose turn it is, and taken back; and the agreement says beforehand who would get what", async (page) => {
  const people = (await agreement(page)).get("people")?.row ?? 0;
  await page.evaluate(
    async ([row, text]) => {
      const { engine, settle, runTriggers } = window.standIn;
      const sheet = engine.tabs().find(({ name }) => name === "SLA agreement")?.id ?? "";
      const column = window.look.values("'SLA agreement'!1:1")[0]?.indexOf("Text or number") ?? -1;
      engine.type({ sheet, row: row - 1, column, rows: 1, columns: 1 }, [[text]]);
      await settle();
      await runTriggers();
      await settle();
    },
    [people, PEOPLE] as const,
  );
  await openPanel(page);
  const frame = await panelFrame(page);
  const inPanel = panel(page);
  await inPanel.locator(".to-do ol button").first().click();
  await inPanel.locator("section.lead").waitFor();
  const row = (await page.evaluate(() => window.standIn.engine.selection().row)) + 1;
  const owner = await lead(page, "Owner", row);
  const before = await display(page, owner);

  await inPanel.getByRole("button", { name: "More", exact: true }).click();
  await picture(page, "giving-more");
  await inPanel.getByRole("menuitem", { name: "Give to…" }).click();
  const whom = inPanel.getByLabel("Give to", { exact: true });
  await whom.waitFor();
  expect(await whom.locator("option").allTextContents()).toEqual(["Ben Ott (next in turn)", "Ada Roth", "Cleo (away today)"]);
  expect(await findings(frame)).toEqual([]);
  expect(await width(frame)).toBe(WIDTH);
  await picture(page, "giving-form");
  await inPanel.getByRole("button", { name: "Give", exact: true }).click();
  await inPanel
    .locator(".strip")
    .getByText(/^Given to Ben Ott/)
    .waitFor();
  await reads(page, owner, [["Ben Ott"]]);
  await picture(page, "giving-given");
  await inPanel.getByRole("button", { name: "Take back" }).click();
  await inPanel
    .locator(".strip")
    .getByText(/^Taken back: the giving of/)
    .waitFor();
  await reads(page, owner, before);

  await inPanel.getByRole("tab", { name: "Agreement" }).click();
  await openSection(inPanel, "People");
  await inPanel.getByRole("button", { name: "Who would get what" }).click();
  await inPanel
    .getByText(/lead.* without an owner/)
    .last()
    .waitFor();
  await inPanel.getByRole("button", { name: "Who would get what" }).scrollIntoViewIfNeeded();
  expect(await findings(frame)).toEqual([]);
  await picture(page, "giving-turns");
});
