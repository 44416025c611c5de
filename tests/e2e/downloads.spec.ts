import { gzipSync } from "node:zlib";
import { writeIdx } from "../datasets/importers/write";
import { expectOpenToAll } from "./access";
import { familyFile } from "./family";
import { expect, open, test, verb } from "./page";

test.use({ expected: /asked https:\/\/raw\.githubusercontent\.com|Failed to load resource/ });

test("MNIST comes on a click that names its host, is checked, named and kept; nothing is asked before", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route("https://raw.githubusercontent.com/**", (route) => {
    const url = route.request().url();
    asked.push(url);
    return route.fulfill({ body: familyFile(url), headers: { "access-control-allow-origin": "*" } });
  });
  await open(page);
  await page.getByRole("button", { name: "Own data" }).click();
  await page.getByRole("button", { name: /MNIST, Fashion-MNIST, CIFAR-10/ }).click();
  await expect(
    page.getByText("11 MB from raw.githubusercontent.com: 60,000 pictures to learn from and 10,000 for the test"),
  ).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Download MNIST" }).click();
  await expect(page.getByText("70,000 pictures in 10 classes, each 28×28×1.")).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByText("10,000 of them are the test, as the files say: kept apart, never trained on."),
  ).toBeVisible();
  expect(asked.length).toBe(4);
  await page.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByRole("heading", { name: "MNIST" })).toBeVisible({ timeout: 60_000 });
  // What takes longest to train on is divided; the official test is not.
  await expect(page.getByText("45,000 + 15,000 + 10,000 examples")).toBeVisible();
  await expect(page.getByText("55 MB in memory")).toBeVisible();
  await page.getByRole("button", { name: "45,000 + 15,000 + 10,000 examples" }).click();
  await expect(page.getByText("The test is the one that the files keep apart: all of it, always.")).toBeVisible();
  await page.getByRole("slider", { name: "Training ends at" }).press("ArrowRight");
  await expect(page.getByText("48,000 + 12,000 + 10,000 examples")).toBeVisible();
  expect(await verb<string>(page, "link")).toMatch(/split:80-20-0,.*count:60000|count:60000.*split:80-20-0/);
  await expectOpenToAll(page, 1440);
});

test("a host that can't be reached, and files that are something else, are said with the way by hand", async ({
  page,
}) => {
  await page.route("https://raw.githubusercontent.com/fgnt/**", (route) => route.abort());
  await page.route("https://raw.githubusercontent.com/zalandoresearch/**", (route) =>
    route.fulfill({ body: gzipSync(writeIdx([3], [1, 2, 3])), headers: { "access-control-allow-origin": "*" } }),
  );
  await open(page);
  await page.getByRole("button", { name: "Own data" }).click();
  await page.getByRole("button", { name: /MNIST, Fashion-MNIST, CIFAR-10/ }).click();
  await page.getByRole("button", { name: "Download MNIST" }).click();
  await expect(page.getByText(/can’t be reached from here\. Download the files with your browser/)).toBeVisible();
  await page.getByRole("button", { name: /MNIST, Fashion-MNIST, CIFAR-10/ }).click();
  await page.getByRole("button", { name: "Download Fashion-MNIST" }).click();
  await expect(page.getByText(/is not Fashion-MNIST/)).toBeVisible({ timeout: 20_000 });
});
