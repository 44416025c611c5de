import type { Page } from "@playwright/test";
import { expect, open, settledBox, test, verb, type State } from "./page";

const slider = (page: Page) => page.getByRole("slider", { name: "Step", exact: true });
const stepOf = async (page: Page) => Number(await slider(page).getAttribute("aria-valuenow"));
const state = (page: Page) => verb<State>(page, "state");

/** A small run, trained. */
async function trained(page: Page, batches: number, hash = "data=bars&backend=reference"): Promise<void> {
  await open(page, hash);
  await verb(page, "step", { batches });
}

test("dragging over the curves shows earlier steps in every view, and leads back to now", async ({ page }) => {
  await trained(page, 200);
  const now = await state(page);
  const end = await settledBox(slider(page));
  const y = end.y - 60;
  await page.mouse.move(end.x + end.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(end.x - 200, y, { steps: 10 });
  await expect.poll(() => stepOf(page)).toBeLessThan(200);
  await page.mouse.up();
  const past = await state(page);
  const shown = past.step;
  await expect.poll(() => stepOf(page)).toBe(shown);
  await expect(page.getByText(`step ${shown} of 200`).first()).toBeVisible();
  expect(past.validation.loss).not.toBe(now.validation.loss);
  await page.getByRole("button", { name: "Back to now" }).click();
  await expect.poll(() => stepOf(page)).toBe(200);
  expect(await state(page)).toEqual({ ...now, examplesPerSecond: expect.any(Number) });
});

test("keys lead from moment to moment, and the slider says where it is", async ({ page }) => {
  await trained(page, 120);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "step 118 of 120, epoch 3.1");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => stepOf(page)).toBe(99);
  await page.keyboard.press("Home");
  await expect.poll(() => stepOf(page)).toBe(0);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe(1);
  await page.keyboard.press("End");
  await expect.poll(() => stepOf(page)).toBe(120);
  await page.locator("body").press(",");
  await page.locator("body").press(",");
  await expect.poll(() => stepOf(page)).toBe(116);
  await page.locator("body").press(".");
  await expect.poll(() => stepOf(page)).toBe(118);
});

test("plays backwards to the first weights", async ({ page }) => {
  await trained(page, 30);
  await page.getByRole("button", { name: "Play backwards" }).click();
  await expect.poll(() => stepOf(page), { timeout: 60_000 }).toBe(0);
  await expect(page.getByRole("button", { name: "Play backwards" })).toBeVisible();
});

test("continues from an earlier step bitwise as the run went on", async ({ page }) => {
  // Slowly played, the run is nowhere near its old end when it is paused.
  await trained(page, 150, "data=bars&backend=reference&speed=2");
  const { examplesPerSecond: _, ...before } = (await state(page)) as State & { examplesPerSecond: number };
  await verb(page, "look", 60);
  await page.getByRole("button", { name: "Continue from step 60" }).click();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const { step } = await state(page);
  expect(step).toBeLessThan(150);
  await verb(page, "step", { batches: 150 - step });
  const { examplesPerSecond: __, ...after } = (await state(page)) as State & { examplesPerSecond: number };
  expect(after).toEqual(before);
});

test("scrubbing while it trains pauses it; another dataset in the past begins anew", async ({ page }) => {
  await trained(page, 50);
  await verb(page, "play");
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect(page.getByRole("button", { name: "Continue from step 0" })).toBeVisible();
  await expect.poll(() => stepOf(page)).toBe(0);
  await page
    .getByRole("button", { name: /spiral/i })
    .first()
    .click();
  await expect.poll(async () => (await state(page)).step).toBe(0);
  await expect(page.getByRole("button", { name: "Back to now" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("forks from an earlier step: both runs stay on the curves, the link is the fork's, undo leads back", async ({
  page,
}) => {
  await trained(page, 120);
  const parent = await state(page);
  await verb(page, "look", 60);
  await page.getByRole("button", { name: "Fork from here" }).click();
  await expect(page.getByText("run B", { exact: true })).toBeVisible();
  await expect.poll(() => stepOf(page)).toBe(60);
  await verb(page, "load", "data=bars&backend=reference&fork=60&fork.train=rate:0.03");
  await expect.poll(async () => (await state(page)).step).toBe(60);
  await verb(page, "step", { batches: 40 });
  const linked = await state(page);

  await verb(page, "load", "data=bars&backend=reference");
  await verb(page, "step", { batches: 120 });
  await verb(page, "look", 60);
  await page.getByRole("button", { name: /Learning rate/ }).click();
  await page.getByRole("textbox", { name: /Learning rate/ }).fill("0.03");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByText("run B", { exact: true })).toBeVisible();
  expect(await verb<string>(page, "link")).toBe("data=bars&fork=60&fork.train=adam,rate:0.03&backend=reference");
  await verb(page, "step", { batches: 40 });
  expect(await state(page)).toEqual({ ...linked, examplesPerSecond: expect.any(Number) });

  await page.getByRole("button", { name: "Compare: What it decides" }).click();
  const compared = page.getByRole("group", { name: "run A, step 100" });
  await expect(compared.getByRole("img").first()).toBeVisible();
  await verb(page, "look", 80);
  await expect(page.getByRole("group", { name: "run A, step 80" })).toBeVisible();
  await verb(page, "look", null);

  await page.getByRole("button", { name: "Back to run A" }).click();
  await expect.poll(async () => (await state(page)).step).toBe(120);
  expect(await state(page)).toEqual({ ...parent, examplesPerSecond: expect.any(Number) });
  expect(await verb<string>(page, "link")).toBe("data=bars&backend=reference");
  await page.getByRole("button", { name: "Back to run B" }).click();
  await expect.poll(async () => (await state(page)).step).toBe(100);
});

test("the whole network of the past stands beside that of now", async ({ page }) => {
  await open(page, "data=bars");
  await verb(page, "step", { batches: 40 });
  await verb(page, "look", 10);
  const layers = page.getByRole("group", { name: /^Layers: arrow keys walk/ });
  await expect(layers).toHaveCount(1);
  await page.getByRole("button", { name: "Compare: Network" }).click();
  const now = page.getByRole("group", { name: "now, step 40" });
  await expect(now.getByRole("option", { name: /^map 1/ }).first()).toBeVisible();
  await expect(layers).toHaveCount(2);
  await verb(page, "look", null);
  await expect(layers).toHaveCount(1);
});
