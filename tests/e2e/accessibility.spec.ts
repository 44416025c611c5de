import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, open, test } from "./page";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

for (const language of ["en", "zh-CN"])
  for (const theme of ["light", "dark", "projector"])
    test(`nobody is shut out: ${language}, ${theme}, at 320, 768 and 1280 px`, async ({ page }) => {
      for (const [width, data] of [
        [320, "digits"],
        [768, "spiral"],
        [1280, "digits"],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, `data=${data}`, `?lang=${language}&theme=${theme}`);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
          return (await axe.run()).violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
          }));
        });
        expect(violations, `${width} px`).toEqual([]);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll, `sideways scroll at ${width} px`).toBeLessThanOrEqual(client);
      }
    });
