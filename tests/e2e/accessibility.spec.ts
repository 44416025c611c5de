import { expectOpenToAll } from "./access";
import { open, test } from "./page";

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
        await expectOpenToAll(page, width);
      }
    });
