import type { Locator, Page } from "@playwright/test";
import { expect } from "./page";

/** A number as the page writes it: a true minus, powers of ten by e. */
export const numberIn = (text: string): number => Number(text.replaceAll("−", "-"));

/** Opens the stepper; answers its panel. */
export async function follow(page: Page): Promise<Locator> {
  await expect(page.getByRole("button", { name: "Step through one batch, stage by stage" })).toBeVisible();
  await page.keyboard.press("b");
  const panel = page.getByRole("region", { name: "One batch, stage by stage" });
  await expect(panel).toBeFocused();
  await expect(panel.getByText(/loss \S+$/).first()).toBeVisible();
  return panel;
}

/** Types a point as the example that is followed alone, and says what it should be. */
export async function followPoint(page: Page, [x, y]: readonly number[], should: string): Promise<Locator> {
  const panel = await follow(page);
  await panel.getByRole("combobox", { name: "Batch" }).selectOption("shown");
  await panel.getByRole("button", { name: "Type the example" }).click();
  await typePoint(panel, [x, y]);
  const target = panel.getByLabel("It should be");
  if ((await target.evaluate((element) => element.tagName)) === "SELECT") await target.selectOption({ label: should });
  else {
    await target.fill(should);
    await target.press("Enter");
  }
  return panel;
}

/** Types the point that is followed into the fields of an open panel. */
export async function typePoint(panel: Locator, [x, y]: readonly number[]): Promise<void> {
  for (const [name, value] of [
    ["x", x],
    ["y", y],
  ] as const) {
    const field = panel.getByRole("textbox", { name, exact: true });
    await field.fill(String(value));
    await field.press("Enter");
  }
  await expect(panel.getByText(`(${x}, ${y})`)).toBeVisible();
}

/** Goes to a stage by its name in the list. */
export async function goTo(panel: Locator, stage: string): Promise<void> {
  const list = panel.getByRole("button", { name: "All stages" });
  if ((await list.getAttribute("aria-expanded")) === "false") await list.click();
  await panel.getByRole("button", { name: new RegExp(`^\\d+ ${stage}$`) }).click();
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText(stage);
}

/** A table by its name: its rows, each by what stands first in it, with the numbers behind that. */
export async function tableOf(panel: Locator, name: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const rows = panel.getByRole("region", { name, exact: true }).locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  const texts = await rows.evaluateAll((lines) =>
    lines.map((line) => [...line.querySelectorAll("td")].map((cell) => cell.textContent)),
  );
  return Object.fromEntries(texts.map(([first, ...rest]) => [first, rest.map(numberIn)]));
}

/** Chooses the unit of the layer at hand by its place from 1. */
export async function chooseUnit(panel: Locator, unit: number): Promise<void> {
  const counter = panel.getByRole("group", { name: /^Unit of / });
  const now = async () => Number(await counter.locator("output").textContent());
  while ((await now()) < unit) await counter.getByRole("button", { name: /one more$/ }).click();
  while ((await now()) > unit) await counter.getByRole("button", { name: /one less$/ }).click();
}

/** Expects it as soon as the engine has answered. */
export const soon = (what: () => Promise<void>): Promise<void> => expect(what).toPass();

/** Expects numbers as good as six digits and single precision allow. */
export function expectNear(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [at, value] of actual.entries())
    expect(Math.abs(value - expected[at])).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected[at])));
}
