import { expect, open, test, verb } from "./page";
import type { Page } from "@playwright/test";

const panel = (page: Page) => page.getByRole("region", { name: /^Inspector:/ });

/** Numbers as they are written: with a true minus. */
const numberIn = (text: string | null) => Number((text ?? "").replace("−", "-"));

/** Opens a unit of a layer by its place in the column; answers the panel. */
async function inspect(page: Page, unit: RegExp, column: number) {
  const tile = page.getByRole("option", { name: unit }).nth(column);
  const box = (await tile.boundingBox())!;
  await page.mouse.click(box.x + 0.45 * box.width, box.y + 0.55 * box.height);
  await page.mouse.move(box.x, 800);
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

test("a unit says where its number comes from, and the written parts add up to it", async ({ page }) => {
  await open(page, "data=digits");
  await verb(page, "step", { batches: 40 });
  const inspector = await inspect(page, /^map 4/, 2);
  await expect(inspector.getByRole("heading", { level: 2 })).toHaveText("conv 2, map 4");
  for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "Shift+ArrowUp"]) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => {
        const parts = await inspector
          .getByRole("list", { name: "What each source adds" })
          .locator("[class*=amount]")
          .allTextContents();
        const sum = parts.reduce((total, text) => total + numberIn(text), 0);
        const value = numberIn(await inspector.locator("[data-value]").textContent());
        return Math.abs(Math.max(0, sum) - value);
      })
      .toBeLessThan(0.005 * 8);
    const value = await inspector.locator("[data-value]").textContent();
    await expect(inspector.getByRole("heading", { name: `Where ${value} comes from` })).toBeVisible();
  }
});

test("arrow keys move the point, the table says the same, and Escape gives the focus back", async ({ page }) => {
  await open(page, "data=bars");
  await verb(page, "step", { batches: 20 });
  const tile = page.getByRole("option", { name: /^map 2/ }).first();
  await tile.focus();
  await page.keyboard.press("Enter");
  const inspector = panel(page);
  await expect(inspector).toBeFocused();
  const place = inspector.getByText(/^row \d+, column \d+$/);
  const before = await place.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(place).not.toHaveText(before ?? "");
  await inspector.getByRole("button", { name: "As a table" }).click();
  const value = (await inspector.getByRole("heading", { name: /^Where/ }).textContent())?.split(" ")[1];
  await expect(inspector.getByRole("row").last()).toContainText(value ?? "");
  await page.keyboard.press("Escape");
  await expect(inspector).toBeHidden();
  await expect(tile).toBeFocused();
});

test("nothing stale stands where the inspected layer is deleted or the data change", async ({ page }) => {
  await open(page, "data=digits");
  await inspect(page, /^map 3/, 0);
  await page.evaluate(() => document.querySelector<HTMLElement>("[data-column] button")?.focus());
  await page.getByRole("button", { name: /^conv 3×3 ×6/ }).focus();
  await page.keyboard.press("Delete");
  await expect(panel(page)).toBeHidden();
  await inspect(page, /^map 3/, 0);
  await verb(page, "load", "data=spiral");
  await expect(panel(page)).toBeHidden();
  await inspect(page, /^unit 2/, 0);
  await expect(panel(page).getByRole("heading", { name: "Its curve" })).toBeVisible();
});
