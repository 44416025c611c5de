import { expectOpenToAll } from "./access";
import { expect, open, test, verb } from "./page";

/** A rate so large that ReLU never fires again. */
const dying = "data=bars&train=sgd,rate:3&backend=reference";

test("the health line names dead units, and a button beside the cause brings them back", async ({ page }) => {
  await open(page, dying);
  await verb(page, "step", { batches: 40 });
  await expect(page.getByRole("region", { name: "Player" })).toContainText("units say 0 to every example.");
  await page.getByRole("button", { name: "Layer by layer" }).click();
  const panel = page.getByRole("region", { name: "How the layers are doing" });
  await expect(panel.getByRole("row", { name: /^conv/ })).toContainText("4 of 4");
  await expectOpenToAll(page, 1280);
  await panel.getByRole("button", { name: "As a table: How the layers are doing" }).click();
  await expect(panel.getByRole("columnheader", { name: "moves in one step" })).toBeVisible();
  await panel.getByRole("button", { name: "As a picture: How the layers are doing" }).click();
  await panel.getByRole("button", { name: "New weights for these 4 units" }).click();
  await expect(panel.getByRole("row", { name: /^conv/ })).toContainText("0 of 4");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(panel.getByRole("row", { name: /^conv/ })).toContainText("4 of 4");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("on a phone it opens among the settings, and an inspected unit takes its place on a wide page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, dying);
  await verb(page, "step", { batches: 40 });
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Layer by layer" }).click();
  await expect(page.getByRole("region", { name: "How the layers are doing" })).toBeVisible();
  await expectOpenToAll(page, 320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("tab", { name: "Settings" })).toHaveCount(0);
  await page.getByRole("button", { name: "Layer by layer" }).click();
  const panel = page.getByRole("region", { name: "How the layers are doing" });
  await expect(panel).toBeVisible();
  await page
    .getByRole("option", { name: /^map 1/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: /^Inspector:/ })).toBeVisible();
  await expect(panel).toBeHidden();
});
