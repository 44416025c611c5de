import { writeZip } from "../datasets/importers/write";
import { expectOpenToAll } from "./access";
import { expect, open, test, verb, type State } from "./page";
import { drop, photographs } from "./photographs";
import { png } from "./png";

type Page = Parameters<typeof verb>[0];

/** Small pictures of one shade in a zip, by their paths. */
const shades = (...paths: string[]) =>
  writeZip(paths.map((name, index) => ({ name, bytes: new Uint8Array(png(20, 20, (x) => (x + 20 * index) % 256)) })));
const paths = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `${folder}/${index}.png`);

async function openThings(page: Page) {
  await open(page);
  await drop(page, "things.zip", shades(...paths("ball", 6), ...paths("fence", 6)));
  await page.getByRole("button", { name: "Learn from these" }).click({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: "things" })).toBeVisible({ timeout: 30_000 });
}

test("a zip dropped while own pictures are open joins their classes, says so before, and undo takes it back", async ({
  page,
}) => {
  await openThings(page);
  await drop(page, "more.zip", shades(...paths("Ball", 3), ...paths("tree", 4), "loose.png", "../out.png"));
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByText("8 pictures in 3 classes, from 20×20 to 20×20 pixels.")).toBeVisible();
  await expect(dialog.getByText(/1 file with an unsafe path was left out/)).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "Add to “things”" })).toBeChecked();
  await expect(dialog.getByLabel("class of Ball")).toHaveValue("0");
  await expect(dialog.getByLabel("name of the new class for tree")).toHaveValue("tree");
  await expect(dialog.getByText("16×16, in colour")).toBeVisible();
  // A picture in no folder waits for its class.
  const add = dialog.getByRole("button", { name: "Add and learn from them" });
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await add.click({ force: true });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("class of single pictures").selectOption({ label: "fence" });
  await expect(dialog.getByText("“things” then has 20 pictures in 3 classes.")).toBeVisible();
  await expectOpenToAll(page, 1440);
  await add.click();
  await expect(page.getByText("12 + 4 + 4 examples")).toBeVisible();
  await expect.poll(() => verb<string>(page, "link")).toContain("classes:3");
  await verb(page, "step", { epochs: 1 });
  expect((await verb<State>(page, "state")).problem).toBeNull();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("7 + 2 + 3 examples")).toBeVisible();
});

test("a zip called test becomes the test of the pictures that are open, which a reload keeps, with the same run", async ({
  page,
}) => {
  await openThings(page);
  await drop(page, "test.zip", shades(...paths("ball", 2), ...paths("fence", 3)));
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByRole("checkbox", { name: /Keep them apart as the test/ })).toBeChecked();
  await dialog.getByRole("button", { name: "Add and learn from them" }).click();
  await expect(page.getByText("9 + 3 + 5 examples")).toBeVisible();

  const runOf = async () => {
    await verb(page, "step", { epochs: 2 });
    const { loss, validation } = await verb<State>(page, "state");
    return { loss, validation, test: await verb<unknown>(page, "test") };
  };
  await verb(page, "load", `${await verb<string>(page, "link")}&backend=reference`);
  const link = await verb<string>(page, "link");
  expect(link).toContain("test:5");
  const before = await runOf();
  await open(page, link);
  await expect(page.getByText("9 + 3 + 5 examples")).toBeVisible();
  expect(await runOf()).toEqual(before);
  await page.getByRole("button", { name: "All pictures and their classes" }).click();
  await page.getByRole("combobox", { name: /^class/ }).selectOption({ label: "the test, 5" });
  await expect(page.getByRole("checkbox", { name: /of the test/ })).toHaveCount(5);
});

test("a zip called test by itself is divided like any other, and that is said", async ({ page }) => {
  await open(page);
  await drop(page, "test.zip", shades(...paths("ball", 6), ...paths("fence", 6)));
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await expect(dialog.getByText(/The name says that this is a test\. By itself it is divided/)).toBeVisible();
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByText("7 + 2 + 3 examples")).toBeVisible();
});

test("pictures to learn from of one class are refused while only the test holds another", async ({ page }) => {
  await open(page);
  const zip = shades(...paths("train/ball", 12), ...paths("test/ball", 2), ...paths("test/fence", 2));
  await drop(page, "things.zip", zip);
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(dialog.getByText(/All examples to learn from are of class “ball”/)).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Keep the test of the files apart" }).uncheck({ force: true });
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByText("10 + 3 + 3 examples")).toBeVisible();
});

test("a photograph that can’t be decoded is told before the others are learned from", async ({ page }) => {
  await open(page);
  const { ball } = await photographs(page, { each: 1, width: 60, height: 40 });
  const cut = new Uint8Array(ball[0].subarray(0, 300));
  const good = [...paths("ball", 6), ...paths("fence", 6)].map((name) => ({
    name,
    bytes: new Uint8Array(png(20, 20, (x) => x)),
  }));
  await drop(
    page,
    "things.zip",
    writeZip([...good, { name: "ball/cut.png", bytes: harmed() }, { name: "ball/cut.jpg", bytes: cut }]),
  );
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(dialog.getByText(/cut\.png, the picture: The browser can’t decode it/)).toBeVisible();
  await dialog.getByRole("button", { name: "Learn from the others" }).click();
  await expect(page.getByRole("heading", { name: "things" })).toBeVisible();
});

/** A picture whose head is right and whose cells are none. */
function harmed(): Uint8Array {
  const bytes = new Uint8Array(png(20, 20, () => 0));
  return bytes.fill(7, 37);
}

for (const width of [390, 320])
  test(`adding to own pictures is open to all at ${width} px`, async ({ page }) => {
    await openThings(page);
    await page.setViewportSize({ width, height: 800 });
    await drop(page, "more.zip", shades(...paths("ball", 3), ...paths("tree", 4), "loose.png"));
    await expect(page.getByRole("list", { name: "As the network gets them" }).getByRole("listitem")).toHaveCount(8, {
      timeout: 30_000,
    });
    await expectOpenToAll(page, width);
  });
