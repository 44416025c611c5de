import { expect, test, verb } from "./page";

const place = () => location.hash.slice(1);
const heading = "One kernel, sliding";

test("the lab opens from its link, starts no engine, and the way to the playground and back keeps the run", async ({
  page,
}) => {
  await page.goto("./#page=lab");
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  expect(page.workers().filter((worker) => /\/worker-/.test(worker.url()))).toEqual([]);

  await page.getByRole("link", { name: "Playground" }).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await verb(page, "load", "data=circle&seed=3");
  await verb(page, "step", { batches: 7 });
  await page.getByRole("link", { name: "Lab" }).click();
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  expect(await page.evaluate(place)).toBe("page=lab");
  await page.goBack();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  expect(await page.evaluate(place)).toBe("data=circle&seed=3");
  expect(await verb<{ step: number }>(page, "state")).toMatchObject({ step: 7 });
  await page.goForward();
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();

  // A reload in the lab still knows what stood on the playground.
  await page.reload();
  await page.getByRole("link", { name: "Playground" }).click();
  await expect.poll(() => page.evaluate(place)).toBe("data=circle&seed=3");
});

test("training goes on while the lab is open", async ({ page }) => {
  await page.goto("./#data=circle");
  await verb(page, "play");
  await page.getByRole("link", { name: "Lab" }).click();
  const { step } = await verb<{ step: number }>(page, "state");
  await expect.poll(async () => (await verb<{ step: number }>(page, "state")).step).toBeGreaterThan(step + 10);
});

test("junk in a link of the lab is told and the rest is shown", async ({ page }) => {
  await page.goto("./#page=lab&lab=slide,kernel:1_x&preset=never");
  await expect(page.getByText("There is no example “never”.")).toBeVisible();
  await expect(page.getByText("row 1, column 2: “x” is not a number")).toBeVisible();
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
});
