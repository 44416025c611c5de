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
  await expect.poll(() => page.evaluate(place)).toBe("page=lab");
  await page.goBack();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(place)).toBe("data=circle&seed=3");
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

test("a student who sees nothing works 003-ng-vertical-6x6 by keyboard and ear", async ({ page }) => {
  await page.goto("./#page=lab&preset=003-ng-vertical-6x6&lab=slide,shown:guess");
  const result = page.getByRole("grid", { name: "result, 4 × 4" });
  await expect(result).toBeVisible();
  // What the ear is told of the grids: their names, the headers of every cell, and the numbers.
  await expect(page.getByRole("grid", { name: /^picture, 6 × 6/ })).toMatchAriaSnapshot(`
    - grid:
      - row "row column 1 column 2 column 3 column 4 column 5 column 6"
      - row "row 1 3 0 1 2 7 4":
        - rowheader "row 1"
        - gridcell "3"
  `);
  const answers = [-5, -4, 0, 8, -10, -2, 2, 3, 0, -2, -4, -7, -3, -2, -3, -16];
  await result.getByRole("gridcell").first().focus();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("Not 7. Add up the products once more.");
  await page.keyboard.press("Escape");
  for (const [index, answer] of answers.entries()) {
    const cell = result.getByRole("gridcell").nth(index);
    await expect(page.getByText(`position ${index + 1} of 16`)).toBeVisible();
    await expect(cell).toBeFocused();
    await page.keyboard.type(String(answer));
    await page.keyboard.press("Enter");
    await expect(cell).toHaveText(String(answer).replace("-", "−"));
  }
  await expect(page.getByText("16 of 16 found")).toBeVisible();
});

test("what is typed is undone and redone, and a link carries it", async ({ page }) => {
  await page.goto("./#page=lab");
  const kernel = page.getByRole("grid", { name: "kernel, 3 × 3" });
  await kernel.getByRole("gridcell").first().focus();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(place)).toBe("page=lab&lab=slide,kernel:5_0_-1;1_0_-1;1_0_-1");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.evaluate(place)).toBe("page=lab");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(kernel.getByRole("gridcell").first()).toHaveText("5");
  await kernel.getByRole("gridcell").first().focus();
  await page.keyboard.type("e");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "row 1, column 1" }).fill("NaN");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("“NaN” is not a number");
  await page.keyboard.press("Escape");
  await expect(kernel.getByRole("gridcell").first()).toHaveText("5");
});
