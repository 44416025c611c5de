import type { Page } from "@playwright/test";
import { expectOpenToAll } from "./access";
import { expect, open, settledBox, test, verb, type State } from "./page";

const opener = (page: Page) => page.getByRole("button", { name: /^Augment/ });
const panel = (page: Page) => page.getByRole("dialog", { name: "Augment training pictures" });
const box = (page: Page, name: string) => panel(page).getByRole("checkbox", { name });
const strength = (page: Page, name: string) => panel(page).getByRole("slider", { name: `strength of ${name}` });

/** Every pixel of a row of pictures, as text. */
const pixels = (page: Page, name: RegExp) =>
  panel(page)
    .getByRole("img", { name })
    .first()
    .evaluate((row) => [...row.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()).join());
const plain = (page: Page) => pixels(page, /as they are/);
const seen = (page: Page) => pixels(page, /as the network sees them/);

test("switching on rotate and mirror shows at once what the network will see, and it learns from that", async ({
  page,
}) => {
  await open(page, "data=bars");
  await opener(page).click();
  // Rows of white sheets would be the same, too.
  await expect.poll(async () => new Set((await plain(page)).split(",data:")).size).toBeGreaterThan(2);
  await expect(async () => expect(await seen(page)).toBe(await plain(page))).toPass();
  const before = await plain(page);

  await box(page, "rotate").check();
  await expect.poll(() => seen(page)).not.toBe(before);
  const turned = await seen(page);
  await expect(panel(page).getByRole("status")).toContainText("The label is the direction");
  await strength(page, "rotate").press("Shift+ArrowRight");
  await expect.poll(() => seen(page)).not.toBe(turned);
  await box(page, "mirror").check();
  await expectOpenToAll(page, 1280);
  // What has come since it opened has not pushed it off the page.
  const { y, height } = await settledBox(panel(page));
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
  expect(await plain(page)).toBe(before);

  await page.keyboard.press("Escape");
  await expect(opener(page)).toHaveText("Augment: mirror · rotate");
  await expect(opener(page)).toBeFocused();
  await expect.poll(() => verb<string>(page, "link")).toBe("data=bars&augment=mirror/rotate:65");

  await verb(page, "step", { batches: 12 });
  const { loss, step } = await verb<State>(page, "state");
  expect(step).toBe(12);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(opener(page)).toHaveText("Augment: rotate");
  expect((await verb<State>(page, "state")).step).toBe(12);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(opener(page)).toHaveText("Augment: mirror · rotate");

  await open(page, "data=bars&augment=mirror/rotate:65");
  await expect(opener(page)).toHaveText("Augment: mirror · rotate");
  await verb(page, "step", { batches: 12 });
  expect(await verb<State>(page, "state")).toMatchObject({ step: 12, loss });
});

test("it is open to all at 320 px, and points have none of it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "data=faces&augment=crop/colour:40", "?lang=zh-CN");
  await page.getByRole("tab", { name: "数据" }).click();
  await page.getByRole("button", { name: /^数据增强：裁剪 · 颜色/ }).click();
  await expect(page.getByRole("dialog", { name: "增强训练图片" }).getByRole("img")).toHaveCount(4);
  await expectOpenToAll(page, 320);
  await verb(page, "load", "data=spiral");
  await expect(page.getByRole("button", { name: /^数据增强/ })).toHaveCount(0);
});
