import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { expect } from "./page";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/**
 * Expects that nobody is shut out of the page at this width, and that it does not scroll sideways, as soon as it has
 * been laid out and its colours have stopped changing; of the region of a name alone where all else was looked at before.
 */
export async function expectOpenToAll(page: Page, width: number, region?: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const part = region === undefined ? page.locator("html") : page.getByRole("region", { name: region, exact: true });
  const violations = () =>
    part.evaluate(async (element) => {
      const { axe } = window as unknown as { axe: { run(part: Node): Promise<{ violations: Violation[] }> } };
      return (await axe.run(element)).violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
      }));
    });
  await expect.poll(violations, `${width} px`).toEqual([]);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(sideways, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
}
