import { writeZip } from "../datasets/importers/write";
import { expectOpenToAll } from "./access";
import { expect, open, ready, test, verb, visit, type State } from "./page";
import { drop, photographs } from "./photographs";

async function zipOfPhotographs(page: Parameters<typeof photographs>[0], each: number) {
  const files = await photographs(page, { each, width: 640, height: 480 });
  const named = Object.entries(files).flatMap(([kind, all]) =>
    all.map((bytes, index) => ({
      name: `things/${kind}/IMG_${index}.jpg`,
      bytes: new Uint8Array(bytes),
      stored: true,
    })),
  );
  return writeZip([...named, { name: "things/ball/broken.jpg", bytes: new Uint8Array(9) }]);
}

test("a zip of photographs dropped on the page becomes a classifier with its confusions, all on the device", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page);
  await drop(page, "things.zip", await zipOfPhotographs(page, 40));

  // What was understood is said before it is used.
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByText("80 pictures in 2 classes, from 640×480 to 640×480 pixels.")).toBeVisible({
    timeout: 30_000,
  });
  await expect(dialog.getByText(/broken\.jpg/)).toBeVisible();
  await expect(dialog.getByRole("list", { name: "As the network gets them" }).getByRole("listitem")).toHaveCount(10);
  await expectOpenToAll(page, 1440);

  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByRole("heading", { name: "things" })).toBeVisible({ timeout: 30_000 });
  await verb(page, "play");
  await expect
    .poll(async () => (await verb<State>(page, "state")).validation.accuracy, { timeout: 60_000 })
    .toBeGreaterThan(0.85);
  await verb(page, "pause");
  await expect(
    page
      .getByRole("region", { name: /mistake/i })
      .or(page.getByText(/mistakes? in 16/i))
      .first(),
  ).toBeVisible();

  // The next visit finds them, and another device says what is missing.
  const link = await verb<string>(page, "link");
  expect(link).toMatch(/^data=own,file:[0-9a-f]{16}/);
  expect(link).not.toContain("ball");
  await page.reload();
  await ready(page);
  expect(await verb<string>(page, "link")).toBe(link);
  await expect(page.getByRole("heading", { name: "things" })).toBeVisible();
  expect((await verb<State>(page, "state")).problem).toBeNull();
});

test("pictures are put into other classes and thrown away, and undo brings them back", async ({ page }) => {
  await open(page);
  await drop(page, "things.zip", await zipOfPhotographs(page, 8));
  await page.getByRole("button", { name: "Learn from these" }).click({ timeout: 30_000 });
  await page.getByRole("button", { name: "All pictures and their classes" }).click({ timeout: 30_000 });
  const list = page.getByRole("list", { name: "Pictures" });
  await expect(list.getByRole("listitem")).toHaveCount(16);
  await expectOpenToAll(page, 1440);
  await list.getByRole("checkbox", { name: "picture 1: ball" }).check({ force: true });
  await page.getByLabel("chosen become").selectOption({ label: "fence" });
  await page.getByRole("button", { name: "Change class" }).click();
  await expect(list.getByRole("checkbox", { name: "picture 1: fence" })).toHaveCount(1);
  await list.getByRole("checkbox", { name: "picture 2: ball" }).check({ force: true });
  await page.getByRole("button", { name: "Throw away" }).click();
  await page.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByText("9 + 3 + 3 examples")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("10 + 3 + 3 examples")).toBeVisible();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByText("9 + 3 + 3 examples")).toBeVisible();

  // Erased, it is gone for the next visit.
  const link = await verb<string>(page, "link");
  await page.getByRole("button", { name: "Own data" }).click();
  // What undo brought back is kept beside what redo did.
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: "Erase things" }).first().click();
    await expect(page.getByRole("button", { name: "Erase things" })).toHaveCount(left);
  }
  await expect(page.getByRole("heading", { name: "Kept on this device" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await visit(page, `./#${link}`);
  await expect(page.getByText(/not on this device: load the file/).first()).toBeVisible({ timeout: 20_000 });
  await expectOpenToAll(page, 1440);
});

for (const width of [390, 320])
  test(`own data are open to all at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByRole("button", { name: "Own data" }).click();
    await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
    await drop(page, "things.zip", await zipOfPhotographs(page, 6));
    await expect(page.getByRole("list", { name: "As the network gets them" }).getByRole("listitem")).toHaveCount(10, {
      timeout: 30_000,
    });
    await expectOpenToAll(page, width);
  });
