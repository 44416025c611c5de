import type { Page } from "@playwright/test";
import { expectOpenToAll } from "./access";
import { loadBench } from "./lab";
import { expect, test, verb, visit } from "./page";

const benches = ["fit", "wiring", "bird", "explosion", "shapes", "pixels", "pipeline", "transform"];

const open = async (page: Page, link: string) => {
  await page.goto(`./#page=lab&lab=${link}`);
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
};

/** The link of what stands in the lab. */
const placed = (page: Page) => verb<string>(page, "link");

test("nobody is shut out of the benches of shapes, wires and pixels, at any width and in any theme", async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const [width, query] of [
    [1440, "?theme=light"],
    [390, "?theme=dark&lang=zh-CN"],
    [320, "?theme=projector"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, `./${query}#page=lab`);
    for (const bench of benches) {
      await loadBench(page, bench);
      await expectOpenToAll(page, width);
    }
  }
});

test("an output is chosen by arrow keys, and its nine wires follow", async ({ page }) => {
  await open(page, "wiring");
  const first = page.getByRole("grid", { name: "outputs, 4×4" }).getByRole("gridcell").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Output 2 reads pixels")).toBeVisible();
  await expect(page.locator("[data-reading=result]")).toHaveText(/^\s*2\s*3\s*4\s*8\s*9\s*10\s*14\s*15\s*16\s*$/);
  await expect(page.getByText("If weight a at output 2 grew by 1, 16 outputs would move.")).toBeVisible();
  await page.getByRole("radio", { name: /only windows/ }).check({ force: true });
  await expect(page.getByText("If weight a at output 2 grew by 1, 1 output would move.")).toBeVisible();
  await page.getByRole("button", { name: "weight i, −1" }).click();
  await expect.poll(() => placed(page)).toContain("lit:weight");
});

test("painting outside the beak’s window changes nothing, painting inside does, and the shared detector follows the bird", async ({
  page,
}) => {
  await open(page, "bird");
  const sheet = page.getByRole("slider", { name: /Sheet: arrow keys move, Space paints/ });
  await sheet.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("You painted outside the window: the answer is still 17.")).toBeVisible();
  for (let step = 0; step < 9; step++) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 7; step++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await expect(page.getByText("You painted inside the window: the answer went from 17 to 16.")).toBeVisible();
  await page.getByRole("button", { name: "Take the paint off" }).click();
  await verb(page, "load", "page=lab&lab=bird,tool:bird");
  await page.getByRole("slider", { name: "Sheet: arrow keys move the bird" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("row", { name: /one, shared by all places/ })).toContainText("row 5, column 2");
  await expect(page.getByRole("row", { name: /only for the upper left/ })).toContainText("nothing");
});

test("a stack is typed, refused with its reason where it can’t be, and stays as it was where it can’t be read", async ({
  page,
}) => {
  await open(page, "shapes");
  const text = page.getByRole("textbox", { name: "As text" });
  await text.fill("conv10f3 / conv20f5s2 / conv40f5s2 / flatten");
  await text.press("Enter");
  const input = page.getByRole("textbox", { name: "Input" });
  await input.fill("39x39x3");
  await input.press("Enter");
  await expect(page.getByRole("row", { name: /4 flatten/ })).toContainText("1960");
  const before = await placed(page);
  await text.fill("lstm4");
  await text.press("Enter");
  await expect(page.getByText("“lstm4” is no layer;")).toBeVisible();
  expect(await placed(page)).toBe(before);
  await text.press("Escape");
  await page.getByRole("button", { name: "2 conv 5×5 ×20" }).click();
  const stride = page.getByRole("textbox", { name: "Stride" });
  await stride.fill("0");
  await stride.press("Enter");
  await expect(page.getByText("0 is outside 1 to 999")).toBeVisible();
  await stride.fill("40");
  await stride.press("Enter");
  await expect(page.getByText("The window spans 5×5 cells, but only 1×1 arrive.", { exact: false })).toBeVisible();
  await page.keyboard.press("Control+z");
});

test("a pixel is painted by keys, its channels and its grey follow, and undo takes it back", async ({ page }) => {
  await open(page, "pixels");
  const before = await placed(page);
  await page.getByRole("slider", { name: "green" }).focus();
  await page.keyboard.press("Home");
  await expect(page.getByText("0.299 × 250 + 0.587 × 0 + 0.114 × 60 = 81.59 → 82")).toBeVisible();
  await expect(page.getByText("No pixel differs from the picture.")).toBeVisible();
  await page.getByRole("checkbox", { name: "red" }).uncheck({ force: true });
  await expect(page.getByText("64 pixels differ from the picture.")).toBeVisible();
  await page.getByRole("button", { name: /Undo/ }).click();
  await page.getByRole("button", { name: /Undo/ }).click();
  await expect.poll(() => placed(page)).toBe(before);
});
