import { expect, open, test, verb, type State } from "./page";

test("a stranger presses play and watches a convolutional network learn", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(async () => (await verb<State>(page, "state")).step, { timeout: 60_000 }).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const state = await verb<State>(page, "state");
  expect(state.validation.accuracy).toBeGreaterThan(0.3);
  expect(state.problem).toBeNull();
});

test("once ready and untouched, the page asks nobody for anything", async ({ page }) => {
  await open(page);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => {
    // The browser may fetch the icon of its tab at any time.
    if (request.url().startsWith("http") && !request.url().endsWith("/icon.svg")) asked.push(request.url());
  });
  await page.waitForTimeout(2_000);
  expect(asked).toEqual([]);
});

test("the keyboard plays, steps and resets", async ({ page }) => {
  await open(page, "data=bars");
  await page.locator("body").press(".");
  await expect.poll(async () => (await verb<State>(page, "state")).step).toBe(1);
  await page.locator("body").press("Space");
  await expect.poll(async () => (await verb<State>(page, "state")).step).toBeGreaterThan(3);
  await page.locator("body").press("Space");
  await page.locator("body").press("r");
  await expect.poll(async () => (await verb<State>(page, "state")).step).toBe(0);
});

test("a diverging run stops, says where, and offers the way back", async ({ page }) => {
  await open(
    page,
    "data=bars&net=conv2d,activation:linear/conv2d,activation:linear/flatten/dense,units:4&train=sgd,rate:10",
  );
  await verb(page, "play");
  await expect(page.getByText(/Stopped at step \d+/).first()).toBeVisible({ timeout: 30_000 });
  const state = await verb<State>(page, "state");
  expect(state.problem).toContain("Stopped at step");
  expect(Number.isFinite(state.loss)).toBe(true);
});
