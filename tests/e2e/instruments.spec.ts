import type { Locator, Page } from "@playwright/test";
import fixtures from "../fixtures/worked-examples.json" with { type: "json" };
import { expectOpenToAll } from "./access";
import { expect, open, test, verb } from "./page";

const panel = (page: Page) => page.getByRole("region", { name: /^Inspector:/ });

async function inspect(page: Page, unit: RegExp): Promise<Locator> {
  await page.getByRole("option", { name: unit }).first().focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

/** A number as the panel writes it. */
const shown = (value: number) => value.toFixed(2).replace("-", "−");

test("one neuron is a click away, its inputs, weights and bias in hand", async ({ page }) => {
  const { input, expected } = fixtures.find(({ id }) => id === "001-neuron") as unknown as {
    input: { w: number[]; b: number; x: number[] };
    expected: Record<"z" | "step" | "relu" | "sigmoid" | "tanh" | "zAtZeroInput", number>;
  };
  await open(page);
  await page.getByRole("button", { name: "One neuron" }).click();
  const inspector = panel(page);
  for (const [name, value] of [
    ["Weight of x", input.w[0]],
    ["Weight of y", input.w[1]],
    ["bias", input.b],
  ] as const)
    await expect(inspector.getByRole("textbox", { name, exact: true })).toHaveValue(String(value).replace("-", "−"));
  const point = inspector.getByRole("group", { name: "The point it is shown" });
  for (const [at, name] of ["x", "y"].entries())
    await expect(point.getByRole("slider", { name })).toHaveValue(String(input.x[at]));
  const sum = inspector.getByText("sum", { exact: true }).locator("..");
  await expect(sum).toContainText(shown(expected.z));
  const curve = inspector.getByRole("combobox", { name: "Curve of the layer" });
  for (const name of ["sigmoid", "relu", "step", "tanh"] as const) {
    // What follows the change before it sooner than half a second is one step of undo with it.
    if (name === "tanh") await page.waitForTimeout(600);
    await curve.selectOption(name);
    await expect(inspector.locator("[data-value=true]")).toHaveText(shown(expected[name]));
  }
  for (const name of ["x", "y"]) await point.getByRole("slider", { name }).fill("0");
  await expect(sum).toContainText(shown(expected.zAtZeroInput));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(curve).toHaveValue("step");
});

/** The worked example 001-neuron, by hand: two inputs, their weights, a bias, and what each curve makes of the sum. */
test("a single neuron adds up what it is told by hand, and every curve makes its own of it", async ({ page }) => {
  await open(page, "data=circle&net=dense,units:1,activation:tanh/dense,units:1");
  const inspector = await inspect(page, /^unit 1/);
  await inspector.getByRole("button", { name: "Edit" }).click();
  for (const [name, value] of [
    ["Weight of x", "2"],
    ["Weight of y", "-0.5"],
    ["bias", "-1"],
  ]) {
    await inspector.getByRole("textbox", { name, exact: true }).fill(value);
    await page.keyboard.press("Enter");
    await expect(inspector.getByRole("textbox", { name, exact: true })).toHaveValue(value.replace("-", "−"));
  }
  const point = inspector.getByRole("group", { name: "The point it is shown" });
  for (const value of ["0", "1"]) {
    await point.getByRole("slider", { name: "x" }).fill(value);
    await point.getByRole("slider", { name: "y" }).fill(value);
    await expect(inspector.getByText("sum", { exact: true }).locator("..")).toContainText(
      value === "0" ? "−1.00" : "0.50",
    );
  }
  const curve = inspector.getByRole("combobox", { name: "Curve of the layer" });
  for (const [name, value] of [
    ["relu", "0.50"],
    ["sigmoid", "0.62"],
    ["step", "1.00"],
    ["tanh", "0.46"],
  ]) {
    await curve.selectOption(name);
    await expect(inspector.locator("[data-value=true]")).toHaveText(value);
    await expect(inspector.getByRole("textbox", { name: "Weight of x", exact: true })).toHaveValue("2");
  }
  await expectOpenToAll(page, 1440);
});

test("output weights are dragged over units that hold still, and one drag is one step back", async ({ page }) => {
  await open(page, "data=circle");
  await verb(page, "step", { batches: 20 });
  await page
    .getByRole("option", { name: /^unit 1/ })
    .last()
    .focus();
  await page.keyboard.press("Enter");
  const inspector = panel(page);
  await inspector.getByRole("button", { name: "Edit" }).click();
  await inspector.getByRole("button", { name: "Hold the units before it still" }).click();
  await expect(inspector.getByRole("button", { name: "Hold the units before it still" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const field = inspector.getByRole("textbox", { name: "Weight of unit 2", exact: true });
  const before = await field.inputValue();
  const slider = inspector.getByRole("slider", { name: "Weight of unit 2, slider" });
  await slider.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  // The last of them is written, too.
  const held = Number(await slider.inputValue());
  await expect.poll(async () => Number((await field.inputValue()).replace("−", "-"))).toBeCloseTo(held, 2);
  await expect(field).not.toHaveValue(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue(before);
});

test("all maps say their number at the pointed place, and a lower bias keeps a map quiet", async ({ page }) => {
  await open(page, "data=bars");
  await verb(page, "step", { batches: 40 });
  const inspector = await inspect(page, /^map 1/);
  const lens = inspector.locator("section").filter({ hasText: "What all maps say here" });
  await expect(async () => {
    const value = await inspector.locator("[data-value=true]").textContent();
    const first = lens.getByRole("button", { name: `map 1: ${value}` });
    expect(await first.getAttribute("aria-current", { timeout: 1_000 })).toBe("true");
  }).toPass();
  await lens.getByRole("button", { name: /^map 3/ }).click();
  await expect(inspector.getByRole("heading", { level: 2 })).toHaveText("conv, map 3");
  await inspector.getByRole("slider", { name: /^Bias: lower it/ }).focus();
  await page.keyboard.press("Home");
  await expect(inspector.getByRole("heading", { name: "On in 0% of places" })).toBeVisible();
});

test("a unit that is frozen keeps its weights while its neighbours learn", async ({ page }) => {
  await open(page, "data=bars");
  const inspector = await inspect(page, /^map 1/);
  await inspector.getByRole("button", { name: "Edit" }).click();
  await inspector.getByRole("button", { name: "Freeze this unit" }).click();
  const weight = inspector.getByRole("textbox", { name: "Weight at row 1, column 1" });
  const before = await weight.inputValue();
  await verb(page, "step", { batches: 20 });
  await expect(weight).toHaveValue(before);
  await inspector.getByRole("button", { name: "Freeze this unit" }).click();
  await verb(page, "step", { batches: 20 });
  await expect(weight).not.toHaveValue(before);
});
