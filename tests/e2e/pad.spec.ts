import { expectOpenToAll } from "./access";
import { expect, open, settledBox, test, verb, type State } from "./page";

type Page = Parameters<typeof verb>[0];

const sheetOf = (page: Page) => page.getByLabel(/^Drawing pad/).locator("..");

/** Where the ink on the sheet is, as shares of its side: left, top, right, bottom. */
const inkOf = (page: Page): Promise<readonly [number, number, number, number]> =>
  sheetOf(page)
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
      let [left, top, right, bottom] = [1, 1, 0, 0];
      for (let at = 0; at < width * height; at++) {
        if (data[4 * at] > 128) continue;
        const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
      return [left, top, right, bottom] as const;
    });

/** Draws a short stroke near the upper left corner of a cleared sheet. */
async function strokeInTheCorner(page: Page) {
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  const { x, y } = await settledBox(sheetOf(page));
  await page.mouse.move(x + 20, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 26, y + 60, { steps: 5 });
  await page.mouse.up();
}

test("a drawing is framed as the digits are, once the pen rests, unless that is switched off", async ({ page }) => {
  await open(page, "data=digits");
  const frames = page.getByRole("button", { name: "Frame the drawing as the examples are framed" });
  await expect(frames).toHaveAttribute("aria-pressed", "true");
  await strokeInTheCorner(page);
  // 20 of 28 cells high, in the middle.
  await expect(async () => {
    const [left, top, right, bottom] = await inkOf(page);
    expect(Math.abs(bottom - top - 20 / 28)).toBeLessThan(0.09);
    expect(Math.abs((left + right) / 2 - 0.5)).toBeLessThan(0.08);
  }).toPass();
  await frames.click();
  await strokeInTheCorner(page);
  await page.waitForTimeout(1_200);
  expect((await inkOf(page))[3]).toBeLessThan(0.6);
  await frames.click();
  await expect.poll(async () => (await inkOf(page))[3]).toBeGreaterThan(0.75);
});

test("drawings are kept as examples, learned from in one step of undo, and carried by the link", async ({ page }) => {
  await open(page, "data=digits,count:200");
  await verb(page, "step", { epochs: 1 });
  await strokeInTheCorner(page);
  await page.getByRole("button", { name: "Keep this picture as an example" }).click();
  const keep = page.getByRole("dialog", { name: "Keep this picture as an example" });
  await keep.getByLabel("an example of").selectOption({ label: "1" });
  for (const said of ["One picture kept, not learned from yet.", "2 pictures kept, not learned from yet."]) {
    await keep.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(keep.getByRole("status")).toHaveText(said);
  }
  await keep.getByRole("button", { name: "Take the last back" }).click();
  await expectOpenToAll(page, 1440);
  // The run goes on until they are learned from.
  expect((await verb<State>(page, "state")).epoch).toBe(1);
  expect(await verb<string>(page, "link")).not.toContain("drawn");
  await keep.getByRole("button", { name: "Learn from them" }).click();
  await expect.poll(() => verb<string>(page, "link")).toMatch(/drawn:1_[0-9a-z]+/);
  await verb(page, "step", { epochs: 2 });
  await expect(keep.getByRole("button", { name: "Forget the 1 learned from" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("130 + 40 + 40 examples")).toBeVisible();

  const link = await verb<string>(page, "link");
  const before = await verb<State>(page, "state");
  await open(page, link);
  await verb(page, "step", { epochs: 2 });
  expect((await verb<State>(page, "state")).loss).toBe(before.loss);
  await verb(page, "load", "data=digits,count:200");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => verb<string>(page, "link")).toBe(link);
});
