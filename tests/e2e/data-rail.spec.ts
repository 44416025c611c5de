import { expect, open, settledBox, test, verb } from "./page";

const datasets = ["digits", "bars", "shapes", "noughts", "faces", "textures", "spiral", "hills", "banknotes"];

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`at ${width}×${height} the data rail shows whole examples and the sealed test, whatever is learned from`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const data of datasets) {
      await verb(page, "load", `data=${data},count:100`);
      const rail = page.getByRole("region", { name: "Data" });
      const seal = rail.getByRole("button", { name: "Open the sealed test set" });
      await expect(seal).toBeInViewport({ ratio: 1 });
      if (["digits", "bars"].includes(data)) {
        const lowest = rail.getByRole("slider", { name: /, from$/ });
        await expect.poll(() => lowest.count(), data).toBeGreaterThanOrEqual(2);
        await expect(lowest.last()).toBeInViewport();
      }
      if (["spiral", "hills", "banknotes"].includes(data)) continue;
      const pictures = rail.getByRole("option", { selected: false });
      await expect(pictures.last()).toBeInViewport({ ratio: 1 });
      await expect(async () => {
        const [last, foot] = [await settledBox(pictures.last()), await settledBox(seal)];
        expect(last.y + last.height, data).toBeLessThanOrEqual(foot.y);
      }).toPass();
    }
  });
}

test("a network that saw the ends alone fails between: the distribution is chosen by keyboard, the test opened once", async ({
  page,
}) => {
  await open(page, "data=textures,angle:-90..90,shift:even&show=scores&backend=reference");
  await page.getByRole("button", { name: "Distribution of angle: uniform" }).press("Enter");
  await page.getByRole("radio", { name: "uniform" }).press("ArrowDown");
  await page.getByRole("radio", { name: "normal" }).press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect.poll(() => verb<string>(page, "link")).toContain("angle:-90..90~ends");
  await verb(page, "step", { epochs: 6 });
  const rail = page.getByRole("region", { name: "Data" });
  await rail.getByRole("button", { name: "Open the sealed test set" }).click();
  await expect(rail.getByRole("status").filter({ hasText: "1 peek" })).toContainText(/\d% right/);
  await expect(page.getByText(/^Mismatch: the test is of another kind/)).toBeVisible();
});
