import { inPage } from "./in-page";
import { openPanel, picture } from "./panel-in-page";

inPage("a mail is turned on and previewed in the panel, and read where it arrives", async (page) => {
  const panel = await openPanel(page, "Set-up");
  await panel.getByText("All are off.").waitFor();
  await panel.getByText("Choose mails and recipients").click();
  await panel.getByRole("textbox", { name: "Manager who gets the mails on overdue leads" }).fill("Max Berg, max@example.com");
  await panel.getByRole("group", { name: "Mail: overdue leads, every morning" }).getByLabel("Yes").check();
  await panel.getByText("1 kind is on.").waitFor();
  await panel.getByText("Choose mails and recipients").click();
  await panel.getByRole("button", { name: "Preview the mails" }).click();
  await panel.getByText("Overdue leads, every morning: on").click();
  const digest = panel.locator("details", { hasText: "Overdue leads, every morning: on" });
  await digest.getByText("Goes to max@example.com.").first().waitFor();
  const mail = panel.frameLocator("iframe[title*='overdue, the oldest']");
  await mail.getByText("are past a promised moment").waitFor();
  await panel.locator("iframe[title*='overdue, the oldest']").scrollIntoViewIfNeeded();
  await picture(page, "mails-preview");
  expect(await page.evaluate(() => window.standIn.mails().length)).toBe(0);
  await page.evaluate(() => window.standIn.runTriggers());
  const sent = await page.evaluate(() => window.standIn.mails().map(({ to, subject }) => [to.join(), subject]));
  expect(sent[0]).toEqual(["max@example.com", expect.stringMatching(/^\d+ leads overdue, the oldest since /)]);
});
