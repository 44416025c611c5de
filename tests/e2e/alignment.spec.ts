import type { Locator } from "@playwright/test";
import { expect, open, settledBox, test, verb } from "./page";

const pages = [
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

const left = async (element: Locator) => (await element.boundingBox())!.x;
const middle = async (element: Locator) => {
  const { y, height } = (await element.boundingBox())!;
  return y + height / 2;
};

/** For each element whether it ends above `end`, and whether it is seen. */
const seenWhole = (items: readonly Element[], end: number) =>
  items.map((item) => [item.getBoundingClientRect().bottom <= end + 1, getComputedStyle(item).opacity === "1"]);

for (const query of ["", "?lang=zh-CN"]) {
  test(`on every wide page the pages begin where the network does, and what to try is read whole ${query}`, async ({
    page,
  }) => {
    await open(page, "", query);
    await verb(page, "step", { batches: 1 });
    for (const [width, height] of pages) {
      await page.setViewportSize({ width, height });
      const bar = page.getByRole("banner");
      const apart = async () =>
        Math.abs((await left(bar.getByRole("link").first())) + 8 - (await left(page.locator("[data-column]").first())));
      // A page that was given another size is laid out anew a moment later.
      if (width >= 1200) await expect.poll(apart, `${width}`).toBeLessThanOrEqual(1);
      const task = bar.getByRole("paragraph");
      for (let turn = 0; turn < 8; turn++) {
        const said = (await task.textContent()) ?? "";
        const stands = () =>
          task.evaluate((line) => {
            const { top, bottom } = line.getBoundingClientRect();
            return { cut: line.scrollWidth > line.clientWidth + 1, inBar: top >= 0 && bottom <= 48 };
          });
        await expect.poll(stands, `${width}: ${said}`).toEqual({ cut: false, inBar: true });
        await bar.getByRole("button", { name: /Something else|换一个/ }).click();
      }
    }
  });
}

test("the heads of the three rails stand on one line, and on a narrow page nothing leaves the bar on top", async ({
  page,
}) => {
  await open(page);
  const [data, network, result] = ["Data", "input", "What it decides"].map((name) =>
    page.getByText(name, { exact: true }),
  );
  for (const head of [data, result])
    await expect.poll(async () => Math.abs((await middle(head)) - (await middle(network)))).toBeLessThanOrEqual(2);
  await page.setViewportSize({ width: 900, height: 700 });
  const help = page.getByRole("banner").getByRole("button", { name: "Help" });
  await expect.poll(async () => (await help.boundingBox())!.x).toBeGreaterThan(850);
  const bar = () => page.getByRole("banner").evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]);
  await expect.poll(bar).toEqual([48, 48]);
});

test("a pair of classes that is mixed up is seen whole or, until it has the focus, not at all", async ({ page }) => {
  await open(page, "data=animals");
  await verb(page, "step", { epochs: 1 });
  const pairs = page.locator("[data-view='confusion'] li");
  const rail = page.getByRole("region", { name: "Result" }).locator("..");
  const seen = async () => {
    const end = await rail.evaluate((element) => element.getBoundingClientRect().bottom);
    return pairs.evaluateAll(seenWhole, end);
  };
  await expect.poll(async () => (await seen()).length).toBe(3);
  await page.setViewportSize({ width: 1440, height: 840 });
  await expect.poll(seen).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  await pairs.last().getByRole("button").focus();
  await expect.poll(async () => (await seen())[2][1]).toBe(true);
});

test("going to an earlier step moves nothing in the result rail", async ({ page }) => {
  await open(page);
  await verb(page, "step", { batches: 60 });
  const matrix = page.locator("[data-view='confusion'] table").first();
  const before = await settledBox(matrix);
  await verb(page, "look", 30);
  await expect(page.getByRole("button", { name: "Compare: Mistakes" })).toBeVisible();
  expect((await settledBox(matrix)).y).toBe(before.y);
});

test("the lab shows its photo and its kernels without a scroll", async ({ page }) => {
  await page.goto("./#page=lab");
  const photo = page.getByRole("heading", { name: "The same kernel on a photo" });
  const kernel = page.getByRole("button", { name: /^identity/ });
  await expect(kernel).toBeVisible();
  const name = await settledBox(kernel.getByText("identity"));
  expect(name.y + name.height).toBeLessThanOrEqual(900);
  expect((await settledBox(kernel)).x).toBe(24);
  const title = page.getByRole("heading", { name: "One kernel, sliding" });
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(async () => {
      const [left, right] = [await settledBox(title), await settledBox(photo)];
      expect(Math.abs(left.y + left.height / 2 - right.y - right.height / 2)).toBeLessThanOrEqual(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }).toPass();
  }
});
