import { expect, open, settledBox, test, verb, type State } from "./page";

test("a layer is added while training: the others keep what they learned, and undo takes it out again", async ({
  page,
}) => {
  await open(page, "data=bars");
  await verb(page, "step", { epochs: 4 });
  const { step, validation } = await verb<State>(page, "state");
  await page.getByRole("button", { name: "Add a layer here" }).last().click();
  await page
    .getByRole("dialog", { name: "Add a layer here" })
    .getByRole("button", { name: /^dropout/i })
    .click();
  await expect.poll(() => verb<string>(page, "link")).toContain("dropout");
  const after = await verb<State>(page, "state");
  expect(after.step).toBe(step);
  expect(after.validation).toEqual(validation);
  await expect(page.getByText("Changed: every layer keeps what it has learned.").first()).toBeVisible();
  await page.locator("body").press("u");
  await expect.poll(() => verb<string>(page, "link")).not.toContain("dropout");
  expect((await verb<State>(page, "state")).validation).toEqual(validation);
});

test("an impossible network is refused at the layer that causes it, and nothing is lost", async ({ page }) => {
  await open(page, "data=bars");
  await verb(page, "step", { epochs: 1 });
  const before = await verb<State>(page, "state");
  await page.getByRole("button", { name: "flatten" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText(/A dense layer takes one row of numbers; maps of 8×8×4 arrive\./).first()).toBeVisible();
  expect(await verb<State>(page, "state")).toMatchObject({ step: before.step, validation: before.validation });
  expect(await verb<string>(page, "link")).toBe("data=bars");
});

test("drawing on the input changes the answer at once", async ({ page }) => {
  await open(page, "data=digits");
  await verb(page, "step", { epochs: 4 });
  const pad = page.locator("[data-view=network]").getByRole("img", { name: "The shown example" });
  await page.getByRole("button", { name: /clear/i }).first().click();
  const box = await settledBox(pad);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.15);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.85, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByText("yours").first()).toBeVisible();
  await expect(page.locator("[data-view=network]").getByText(/\b1\b/).first()).toBeVisible();
});

test("a network of points says when it is deep, and of a unit how many links lead to it", async ({ page }) => {
  const deep = page.getByText("A deep network: 2 hidden layers.");
  await open(page, "data=quadrants&net=dense,units:4/dense,units:3/dense,units:1");
  await verb(page, "step", { batches: 5 });
  await expect(deep).toBeVisible();
  const second = (await page.locator("[data-column]").nth(2).boundingBox())!;
  await page.mouse.move(second.x + 20, second.y + 300);
  await expect(page.getByText(/4 links lead to it\.$/).first()).toBeVisible();
  await page.mouse.move(second.x, 5);
  await verb(page, "load", "data=quadrants&net=dense,units:4/dense,units:1");
  await verb(page, "step", { batches: 5 });
  await expect(page.getByText("Point at a unit")).toBeVisible();
  await expect(deep).toHaveCount(0);
});
