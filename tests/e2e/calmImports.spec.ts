import type { Browser, Page } from "@playwright/test";
import { writeZip } from "../datasets/importers/write";
import { familyFile } from "./family";
import { longestTask } from "./longestTask";
import { expect, open, test, verb } from "./page";
import { photographs } from "./photographs";

/** What one task of the page may take, in ms: more is felt as a stumble. */
const most = 50;

/** Puts files on the page without the driver's hand: the page fetches them itself, and keeps them for `drop`. */
async function bring(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await page.route("**/brought/*", (route) => {
    const name = route.request().url().split("/").at(-1) ?? "";
    return route.fulfill({ body: Buffer.from(files[name]) });
  });
  await page.evaluate(async (names) => {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File([await (await fetch(`./brought/${name}`)).blob()], name));
    Object.assign(window, { brought: transfer });
  }, Object.keys(files));
}

const drop = (page: Page) =>
  page.evaluate(() => {
    const { brought } = window as unknown as { brought: DataTransfer };
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: brought, bubbles: true, cancelable: true }));
  });

/** The longest task when other data are chosen that need no file: the page is drawn anew for another network. */
const usualTask = (browser: Browser, page: Page): Promise<number> =>
  longestTask(browser, page, async () => {
    for (const data of ["faces", "digits"]) {
      await verb(page, "load", `data=${data}`);
      await page.waitForTimeout(1000);
    }
  });

/** Watches the page, and states what its longest task took; where a new run is drawn, measured by a `usual` one. */
async function expectCalm(
  what: string,
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  usual = 0,
): Promise<void> {
  const longest = await longestTask(browser, page, act);
  test.info().annotations.push({ type: "longest task", description: `${what}: ${longest.toFixed(1)} ms` });
  console.log(
    `longest task of the page, ${what}: ${longest.toFixed(1)} ms${usual > 0 ? `, usual ${usual.toFixed(1)}` : ""}`,
  );
  expect(longest, what).toBeLessThan(Math.max(most, 1.5 * usual));
}

test("three hundred photographs are understood, framed otherwise, taken and relabelled, and the page never stumbles", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await open(page);
  const drawn = await photographs(page, { each: 5, width: 2000, height: 1500 });
  const named = Object.entries(drawn).flatMap(([kind, pictures]) =>
    Array.from({ length: 150 }, (_, index) => ({
      name: `things/${kind}/${index}.jpg`,
      bytes: new Uint8Array(pictures[index % pictures.length]),
      stored: true,
    })),
  );
  const usual = await usualTask(browser, page);
  await bring(page, { "things.zip": writeZip(named) });
  const dialog = page.getByRole("dialog", { name: "Your own data" });
  const preview = dialog.getByRole("list", { name: "As the network gets them" }).getByRole("listitem");
  await expectCalm("understanding 300 photographs", browser, page, async () => {
    await drop(page);
    await expect(preview).toHaveCount(10, { timeout: 60_000 });
  });
  await expectCalm("framing them otherwise", browser, page, async () => {
    for (const [label, value] of [
      ["size", "64"],
      ["part", "whole"],
      ["colour", "1"],
    ]) {
      await dialog.getByLabel(label).selectOption(value);
      await page.waitForTimeout(400);
    }
  });
  await expectCalm(
    "taking them",
    browser,
    page,
    async () => {
      await dialog.getByRole("button", { name: "Learn from these" }).click();
      await expect(page.getByRole("heading", { name: "things" })).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText("180 + 60 + 60 examples")).toBeVisible();
      await page.waitForTimeout(1000);
    },
    usual,
  );
  await expectCalm(
    "relabelling and throwing away",
    browser,
    page,
    async () => {
      await page.getByRole("button", { name: "All pictures and their classes" }).click();
      const list = page.getByRole("list", { name: "Pictures", exact: true });
      await expect(list.getByRole("listitem")).toHaveCount(60);
      await page.getByRole("button", { name: "Choose all on this page" }).click();
      await page.getByLabel("chosen become").selectOption({ label: "fence" });
      await page.getByRole("button", { name: "Change class" }).click();
      await page.getByRole("button", { name: "Next" }).click();
      await list.getByRole("checkbox").first().check({ force: true });
      await page.getByRole("button", { name: "Throw away" }).click();
      await page.getByRole("button", { name: "Learn from these" }).click();
      await expect(page.getByText("179 + 60 + 60 examples")).toBeVisible();
      await page.waitForTimeout(1000);
    },
    usual,
  );
});

test("60 000 pictures of 28×28 in IDX files are understood, taken and looked through, and the page never stumbles", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await open(page);
  const names = ["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"];
  const usual = await usualTask(browser, page);
  await bring(page, Object.fromEntries(names.map((name) => [name, familyFile(name)])));
  await expectCalm("understanding 60 000 pictures", browser, page, async () => {
    await drop(page);
    await expect(page.getByText("60,000 pictures in 10 classes, each 28×28×1.")).toBeVisible({ timeout: 60_000 });
  });
  await expectCalm(
    "taking them",
    browser,
    page,
    async () => {
      await page.getByRole("button", { name: "Learn from these" }).click();
      await expect(page.getByText("36,000 + 12,000 + 12,000 examples")).toBeVisible({ timeout: 60_000 });
      await page.waitForTimeout(1500);
    },
    usual,
  );
  await expectCalm(
    "looking through them and relabelling",
    browser,
    page,
    async () => {
      await page.getByRole("button", { name: "All pictures and their classes" }).click();
      const list = page.getByRole("list", { name: "Pictures", exact: true });
      await expect(list.getByRole("listitem")).toHaveCount(60);
      await page.getByRole("combobox", { name: /^class/ }).selectOption({ label: "3" });
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByRole("button", { name: "Choose all on this page" }).click();
      await page.getByRole("button", { name: "Throw away" }).click();
      await page.getByRole("button", { name: "Learn from these" }).click();
      await expect(page.getByText("35,964 + 11,988 + 11,988 examples")).toBeVisible({ timeout: 30_000 });
      await page.waitForTimeout(1500);
    },
    usual,
  );
});
