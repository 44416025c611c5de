import { expectOpenToAll } from "./access";
import { expect, open, settledBox, test, verb, type State } from "./page";
import { drop } from "./photographs";

/** Three kinds of made-up flowers: a name, two lengths, and a column with a gap. */
const flowers = [
  "sepal,petal,colour,note",
  ...Array.from({ length: 150 }, (_, row) => {
    const kind = row % 3;
    const wobble = ((row * 37) % 17) / 17;
    return `${(4 + kind + wobble).toFixed(2)},${(1 + 2 * kind - wobble).toFixed(2)},${["red", "white", "blue"][kind]},${row === 7 ? "" : 1}`;
  }),
].join("\n");

test("a table dropped on the page is told column by column, and learned", async ({ page }) => {
  await open(page);
  await drop(page, "flowers.csv", new TextEncoder().encode(flowers));
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByText("A table: 150 rows of 4 columns.")).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByRole("row", { name: "colour the classes: 3" })).toBeVisible();
  await expect(dialog.getByRole("row", { name: "note left out: row 8 is empty" })).toBeVisible();
  await expectOpenToAll(page, 1440);
  await dialog.getByRole("button", { name: "Learn from this" }).click();
  await expect(page.getByRole("heading", { name: "flowers" })).toBeVisible();
  await verb(page, "step", { epochs: 400 });
  expect((await verb<State>(page, "state")).validation.accuracy).toBeGreaterThan(0.9);
  await page.reload();
  await expect(page.getByRole("heading", { name: "flowers" })).toBeVisible();
  await expectOpenToAll(page, 1440);
});

/** What a file may call things to get at the page: formulas, tags, scripts, paths and names of every object. */
const hostile = {
  columns: ["=cmd()|'/C calc'!A0", '"<img src=x onerror=""window.hit=1"">"', "__proto__"],
  classes: ["<script>window.hit=1</script>", "__proto__", "constructor", "{javascript:hit}"],
};

test("names in a table are words and nothing else, whatever they say", async ({ page }) => {
  await open(page);
  const rows = Array.from({ length: 40 }, (_, row) => `${row},${row % 7},${row * row},${hostile.classes[row % 4]}`);
  const text = [`${hostile.columns.join()},class`, ...rows].join("\n");
  await drop(page, "../../<b>wages.csv", new TextEncoder().encode(text));
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByRole("row", { name: "class the classes: 4" })).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByRole("row", { name: "=cmd()|'/C calc'!A0 a number to learn from" })).toBeVisible();
  await dialog.getByRole("button", { name: "Learn from this" }).click();
  await expect(page.getByText("24 + 8 + 8 examples")).toBeVisible();
  await verb(page, "step", { epochs: 5 });
  expect((await verb<State>(page, "state")).problem).toBeNull();
  await page.getByRole("button", { name: "中文" }).click();
  await verb(page, "step", { epochs: 1 });
  const marks = await page.evaluate(() => ({
    hit: (window as unknown as { hit?: number }).hit,
    strange: Object.keys(Object.prototype),
    made: document.querySelectorAll("img[src='x'], script:not([src])").length,
  }));
  expect(marks).toEqual({ hit: undefined, strange: [], made: 0 });
});

test("the banknotes: 4-8-1, 20 epochs, and how sure their accuracy is", async ({ page }) => {
  await open(page, "data=banknotes&show=scores");
  await verb(page, "step", { epochs: 20 });
  await verb(page, "test");
  const { accuracy } = await verb<{ accuracy: number }>(page, "test");
  expect(accuracy).toBeGreaterThan(0.97);
  await expect(page.getByText(/right, \d+ wrong/)).toHaveCount(3);
  await expectOpenToAll(page, 1440);
});

test("points are painted, moved and erased on the map, by hand and at the ring, and undone", async ({ page }) => {
  await open(page, "data=painted&show=decision");
  await page.getByLabel("A press").selectOption({ label: "paints +1" });
  const map = page.locator("[class*=surface]").first();
  await map.click({ position: { x: 30, y: 30 } });
  await expect.poll(() => verb<string>(page, "link")).toMatch(/points:.*_1,/);
  await page.getByRole("button", { name: "paint −1" }).click();
  await expect.poll(async () => (await verb<string>(page, "link")).split(";").length).toBe(14);
  await page.getByRole("button", { name: "erase", exact: true }).click();
  await expect.poll(async () => (await verb<string>(page, "link")).split(";").length).toBe(13);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await verb<string>(page, "link")).split(";").length).toBe(14);

  // The point in the upper left corner is dragged to the lower right one, in one step of undo.
  const before = await verb<string>(page, "link");
  await page.getByLabel("A press").selectOption({ label: "drags the nearest point" });
  const { x, y, width, height } = await settledBox(map);
  await page.mouse.move(x + 34, y + 34);
  await page.mouse.down();
  await page.mouse.move(x + width - 60, y + height - 20, { steps: 6 });
  await expect(map.locator("circle")).toHaveCount(2);
  expect(await verb<string>(page, "link")).toBe(before);
  await page.mouse.move(x + width - 20, y + height - 20);
  await page.mouse.up();
  await expect.poll(() => verb<string>(page, "link")).toMatch(/5\.\d_-5\.\d_1/);
  await expect(map.locator("circle")).toHaveCount(0);
  await expect.poll(async () => (await verb<string>(page, "link")).split(";").length).toBe(14);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => verb<string>(page, "link")).toBe(before);
  await expectOpenToAll(page, 1440);
});
