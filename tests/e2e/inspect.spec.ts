import { expectOpenToAll } from "./access";
import { expect, open, settledBox, test, verb, type State } from "./page";
import type { Page } from "@playwright/test";

const panel = (page: Page) => page.getByRole("region", { name: /^Inspector:/ });

/** Numbers as they are written: with a true minus. */
const numberIn = (text: string | null) => Number((text ?? "").replace("−", "-"));

/** Opens a unit of a layer by its place in the column; answers the panel. */
async function inspect(page: Page, unit: RegExp, column: number) {
  const tile = page.getByRole("option", { name: unit }).nth(column);
  const box = await settledBox(tile);
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
  const place = inspector.getByText(/^row \d+, column \d+$/);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "Shift+ArrowUp"]) {
    const before = await place.textContent();
    await page.keyboard.press(key);
    await expect(place).not.toHaveText(before ?? "");
    await expect(async () => {
      const parts = await inspector
        .getByRole("list", { name: "What each source adds" })
        .locator("[class*=amount]")
        .allTextContents();
      const sum = parts.reduce((total, text) => total + numberIn(text), 0);
      const value = await inspector.locator("[data-value]").textContent();
      expect(Math.abs(Math.max(0, sum) - numberIn(value))).toBeLessThan(0.005 * 8);
      expect(await inspector.getByRole("heading", { name: `Where ${value} comes from` }).isVisible()).toBe(true);
    }).toPass();
  }
});

test("a spot of a deep map is followed back to the first maps, which read the pixels", async ({ page }) => {
  await open(page, "data=digits");
  await verb(page, "step", { batches: 40 });
  const inspector = await inspect(page, /^map 4/, 2);
  for (const layer of ["max pool 1", "conv 1"]) {
    const onward = inspector.getByRole("button", { name: /^Follow it back to / });
    await expect(onward).toContainText(`${layer}, map `);
    const [name, row, column] = /to (.*), (row \d+), (column \d+)$/.exec((await onward.textContent()) ?? "")!.slice(1);
    expect(name.startsWith(`${layer}, map `)).toBe(true);
    await onward.click();
    await expect(inspector.getByRole("heading", { level: 2 })).toHaveText(name);
    await expect(inspector.getByText(`${row}, ${column}`, { exact: true }).first()).toBeVisible();
  }
  await expect(inspector.getByRole("button", { name: /^Follow it back to / })).toBeHidden();
  await expect(inspector.getByRole("figure").filter({ hasText: "the picture" })).toBeVisible();
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
  await expect(async () => {
    const value = (await inspector.getByRole("heading", { name: /^Where/ }).textContent())?.split(" ")[1];
    expect(value).toMatch(/\d/);
    expect(await inspector.getByRole("row").last().textContent()).toContain(value);
  }).toPass();
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

test("a weight is edited by hand and undone; what is no weight is refused in its field", async ({ page }) => {
  await open(page, "data=digits");
  await verb(page, "step", { batches: 30 });
  const inspector = await inspect(page, /^map 4/, 2);
  await inspector.getByRole("button", { name: "Edit", exact: true }).click();
  const field = inspector.getByRole("textbox", { name: "Weight at row 2, column 3" });
  const before = await field.inputValue();
  await field.fill("much");
  await field.press("Enter");
  await expect(inspector.getByRole("alert")).toContainText("“much” is no weight");
  await field.fill("1e39");
  await field.press("Enter");
  await expect(inspector.getByRole("alert")).toContainText("“1e39” is no weight");
  await field.fill("−1,5");
  await field.press("Enter");
  await expect(field).toHaveValue("−1.5");
  await expect(page.getByText("A weight of conv 2, map 4 was changed by hand.").first()).toBeVisible();
  await field.press("ArrowUp");
  await expect(field).not.toHaveValue("−1.5");
  for (let time = 0; time < 2; time++) await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(field).toHaveValue("−1.5");
});

test("a kernel takes a preset and pasted numbers", async ({ page }) => {
  await open(page, "data=bars");
  const inspector = await inspect(page, /^map 1/, 0);
  await inspector.getByRole("button", { name: "Edit", exact: true }).click();
  const fields = inspector.getByRole("group", { name: "Weights of slice 1" }).getByRole("textbox");
  const values = () => Promise.all(Array.from({ length: 9 }, (_, at) => fields.nth(at).inputValue()));
  await inspector.getByRole("button", { name: "Preset" }).click();
  await page.getByRole("button", { name: "Sobel, across" }).click();
  await expect.poll(values).toEqual(["1", "0", "−1", "2", "0", "−2", "1", "0", "−1"]);
  await inspector.getByRole("button", { name: "Turn 90°" }).click();
  await expect.poll(values).toEqual(["1", "2", "1", "0", "0", "0", "−1", "−2", "−1"]);
  await inspector.getByRole("button", { name: "Paste" }).click();
  await page.getByRole("textbox", { name: /^Numbers row by row/ }).fill("1 2 3");
  await page.getByRole("button", { name: "Take them" }).click();
  await expect(page.getByText("This slice takes 9 numbers; there are 3.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Numbers row by row/ }).fill("1 2 3\n4, 5, 6\n7;8;9");
  await page.getByRole("button", { name: "Take them" }).click();
  await expect.poll(values).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
});

test("a silenced unit says 0, and what it costs is shown; all units are ranked by it", async ({ page }) => {
  await open(page, "data=digits");
  await verb(page, "step", { epochs: 3 });
  const before = await verb<State>(page, "state");
  const inspector = await inspect(page, /^map 1/, 0);
  await inspector.getByRole("button", { name: "Silence", exact: true }).click();
  await expect(inspector.getByRole("status").filter({ hasText: "with it" })).toContainText(
    `${(100 * (before.validation.accuracy ?? 0)).toFixed(1)}%`,
    { timeout: 15_000 },
  );
  const after = await verb<State>(page, "state");
  expect(after.validation.accuracy).not.toBe(before.validation.accuracy);
  await expect(inspector.getByRole("heading", { name: "Where 0.00 comes from" })).toBeVisible();
  expect(await verb<string>(page, "link")).toContain("silenced:1");
  await inspector.getByRole("button", { name: /^Rank all units of conv 1/ }).click();
  await expect(inspector.getByRole("button", { name: "Rank again" })).toBeVisible({ timeout: 20_000 });
  const ranks = inspector.locator("section").filter({ hasText: "What its neighbours are worth" });
  await expect(ranks.getByRole("button", { name: /^map \d/ })).toHaveCount(6);
  await inspector.getByRole("button", { name: "Silence", exact: true }).click();
  await expect
    .poll(async () => (await verb<State>(page, "state")).validation.accuracy)
    .toBe(before.validation.accuracy);
});

for (const [language, theme] of [
  ["en", "light"],
  ["zh-CN", "dark"],
  ["en", "projector"],
] as const)
  test(`the inspector shuts nobody out: ${language}, ${theme}, at 320, 960 and 1440 px`, async ({ page }) => {
    for (const [width, data] of [
      [320, "digits"],
      [960, "spiral"],
      [1440, "digits"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `data=${data}`, `?lang=${language}&theme=${theme}`);
      await verb(page, "step", { batches: 5 });
      await page.getByRole("option", { name: /2/ }).and(page.locator("[data-index='1']")).first().focus();
      await page.keyboard.press("Enter");
      const inspector = page.getByRole("region", { name: language === "en" ? /^Inspector/ : /^检查器/ });
      await expect(inspector.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await inspector.getByRole("button", { name: language === "en" ? "Edit" : "编辑", exact: true }).click();
      await expectOpenToAll(page, width);
    }
  });

test("tiles show what each map is tuned to, and the inspector says it in words", async ({ page }) => {
  await open(page, "data=bars");
  await verb(page, "step", { batches: 60 });
  const tile = page.getByRole("option", { name: /^map 1/ }).first();
  await page.getByRole("group", { name: "What the tiles show" }).getByRole("button").nth(1).click();
  await expect(tile).toHaveAccessibleName(/angle|shift up/);
  await expect(page.getByRole("group", { name: "Colour scales" })).toContainText("strongest");
  await tile.focus();
  await page.keyboard.press("Enter");
  const tuning = panel(page).locator("section").filter({ hasText: "What it is tuned to" });
  await expect(tuning.getByRole("paragraph")).toHaveText(/(Most at|Much the same at|0 at) .*(angle|shift up)/);
  await tuning.getByRole("combobox", { name: "Factor across" }).selectOption("length");
  await expect(tuning.getByRole("paragraph")).toContainText("length");
  await expectOpenToAll(page, 1280);
});
