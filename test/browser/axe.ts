import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = createRequire(__filename).resolve("axe-core/axe.min.js");

interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** The panel's own page. */
export async function panelFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator("#panel iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The panel is not open.");
  return frame;
}

/** What axe finds in the panel as it stands, in words. */
export async function findings(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.addScriptTag({ path: AXE });
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

export const width = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth);
