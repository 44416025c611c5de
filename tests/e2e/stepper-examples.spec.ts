import type { Page } from "@playwright/test";
import fixtures from "../fixtures/worked-examples.json" with { type: "json" };
import { expect, open, test, verb } from "./page";
import { chooseUnit, expectNear, follow, followPoint, goTo, numberIn, soon, tableOf, typePoint } from "./stepper";

/** A worked example by its id, as it stands in the fixtures. */
const example = (id: string): unknown => fixtures.find((fixture) => fixture.id === id);

/** Numbers in the corner of a larger grid of zeros, as text. */
const framed = (numbers: number[][], side: number) =>
  Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_cell, at) => numbers[row]?.[at] ?? 0).join(" "),
  ).join("\n");

/** Rows as columns, in one line. */
const turned = (rows: number[][]) => rows[0].flatMap((_, at) => rows.map((row) => row[at]));

/** The weights of a network as a link carries them: layer by layer. */
const weights = (...layers: readonly (readonly number[])[]) =>
  `w=${layers.map((numbers) => numbers.join(",")).join("/")}`;

const column = (table: Readonly<Record<string, readonly number[]>>, at: number) =>
  Object.fromEntries(Object.entries(table).map(([name, numbers]) => [name, numbers.at(at) ?? Number.NaN]));

test("a worked example of backpropagation can be read off, stage by stage", async ({ page }) => {
  const { input, expected } = example("000-backprop-2-2-1") as {
    input: { x: number[]; W1: number[][]; b1: number[]; W2: number[]; b2: number };
    expected: Record<"prediction" | "outputError" | "db2", number> &
      Record<"hiddenError" | "dW2" | "db1", number[]> & { dW1: number[][] };
  };
  const [[a, b], [c, d]] = input.W1;
  await open(
    page,
    `data=circle&net=dense,units:2,activation:tanh/dense,units:1&${weights([a, c, b, d, ...input.b1], [...input.W2, input.b2])}`,
  );
  const panel = await followPoint(page, input.x, "+1");

  await goTo(panel, "The loss");
  await soon(async () => {
    const answer = await tableOf(panel, "The answer and what it should be");
    expectNear([answer["share of +1"][1]], [expected.prediction]);
  });
  await goTo(panel, "The error at the output");
  await soon(async () => {
    const error = await tableOf(panel, "The error at the output");
    expectNear([error["share of +1"].at(-1) ?? 0], [expected.outputError]);
  });
  await goTo(panel, "Gradient of the weights of dense 2");
  const products = "Each weight: what it read × the error";
  await soon(async () => {
    const second = column(await tableOf(panel, products), -1);
    expectNear([second["weight of unit 1"], second["weight of unit 2"], second.bias], [...expected.dW2, expected.db2]);
  });
  await goTo(panel, "Error passed back to dense 1");
  await soon(async () =>
    expectNear(Object.values(column(await tableOf(panel, "Errors of dense 1"), -1)), expected.hiddenError),
  );
  await goTo(panel, "Gradient of the weights of dense 1");
  for (const unit of [0, 1]) {
    await chooseUnit(panel, unit + 1);
    await soon(async () => {
      const first = column(await tableOf(panel, products), -1);
      expectNear([first["weight of x"], first["weight of y"], first.bias], [...expected.dW1[unit], expected.db1[unit]]);
    });
  }
  await panel.getByRole("button", { name: "Check by finite differences" }).click();
  await expect(panel.getByRole("status").filter({ hasText: "says the same: 3 weights" })).toBeVisible();
});

/** Two linear units hand the point on to one that weighs them so. */
const sharing = (shared: readonly number[]) =>
  `data=plane&net=dense,units:2,activation:linear/dense,units:1&${weights([1, 0, 0, 1, 0, 0], [...shared, 0])}`;

test("the weights share the blame for an error out", async ({ page }) => {
  const { input, expected } = example("000-error-attribution") as {
    input: { outputError: number; weights: number[] };
    expected: number[];
  };
  await open(page, sharing(input.weights));
  const panel = await followPoint(page, [1, 1], "0");
  await goTo(panel, "The error at the output");
  await panel.getByRole("button", { name: "Type this gradient" }).click();
  await panel.getByRole("textbox", { name: "∂L/∂a of each unit" }).fill(String(input.outputError));
  await panel.getByRole("button", { name: "Take them" }).click();
  await goTo(panel, "Error passed back to dense 1");
  const sent = async () =>
    (await panel.getByRole("list", { name: "What each is sent" }).locator("strong").allTextContents()).map(numberIn);
  await soon(async () => expectNear(await sent(), expected));
  const [first, second] = input.weights;
  await verb(page, "load", sharing([2 * first, second]));
  await soon(async () => expectNear(await sent(), [2 * expected[0], expected[1]]));
});

test("the gradient of a filter is its input correlated with the error that was typed", async ({ page }) => {
  const { input, kernel, upstream, expected } = example("001-conv-backprop") as {
    input: number[][];
    kernel: number[][];
    upstream: number[][];
    expected: { dKernel: number[][]; dInput: number[][] };
  };
  await open(
    page,
    `data=bars&net=conv2d,filters:1,kernel:2,activation:linear/globalAveragePooling2d/dense,units:4&${weights([...kernel.flat(), 0], [1, 1, 1, 1, 0, 0, 0, 0])}`,
  );
  const panel = await follow(page);
  await panel.getByRole("combobox", { name: "Batch" }).selectOption("shown");
  await panel.getByRole("button", { name: "Type the example" }).click();
  await panel.getByRole("textbox", { name: /^The picture, row by row/ }).fill(framed(input, 16));
  await panel.getByRole("button", { name: "Take them" }).click();
  await panel.getByLabel("It should be").selectOption({ index: 1 });
  await panel.getByRole("button", { name: "Type the example" }).click();
  await goTo(panel, "Error passed back to conv");
  await panel.getByRole("button", { name: "Type this gradient" }).click();
  await panel.getByRole("textbox", { name: /^∂L\/∂a of map 1/ }).fill("1 2 three");
  await panel.getByRole("button", { name: "Take them" }).click();
  await expect(panel.getByRole("alert")).toHaveText("“three” is not a number.");
  await panel.getByRole("textbox", { name: /^∂L\/∂a of map 1/ }).fill(framed(upstream, 15));
  await panel.getByRole("button", { name: "Take them" }).click();
  await expect(panel.getByText("This gradient was typed")).toBeVisible();

  await goTo(panel, "Gradient of the weights of conv");
  await panel.getByRole("button", { name: "As a table" }).click();
  const rows = panel
    .getByRole("region", { name: "What it read, correlated with its error" })
    .last()
    .locator("tbody tr");
  await soon(async () => {
    const found = await rows.evaluateAll((lines) =>
      lines.map((line) => line.querySelectorAll("td")[3].textContent ?? ""),
    );
    expect(found.map(numberIn)).toEqual(expected.dKernel.flat());
  });
  await panel.getByRole("button", { name: "Check by finite differences" }).click();
  await expect(panel.getByRole("status").filter({ hasText: "says the same: 5 weights" })).toBeVisible();

  await goTo(panel, "What arrives at the input");
  await panel
    .getByRole("group", { name: "The error of the picture" })
    .getByRole("button", { name: "As a table" })
    .click();
  await soon(async () => {
    const arrived = await panel
      .getByRole("region", { name: "The error of the picture" })
      .last()
      .locator("tbody tr")
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
      );
    expect(arrived).toHaveLength(256);
    for (const [row, column, value] of arrived.map((cells) => cells.map(numberIn)))
      expect(value + 0).toBe(expected.dInput[row - 1]?.[column - 1] ?? 0);
  });
});

/** What the chosen unit of a layer answers to the point, going forward. */
async function answers(page: Page, stage: string, units: number): Promise<number[]> {
  const panel = page.getByRole("region", { name: "One batch, stage by stage" });
  await goTo(panel, stage);
  const found: number[] = [];
  for (let unit = 1; unit <= units; unit++) {
    await chooseUnit(panel, unit);
    const title = await panel.getByRole("heading", { name: / answers / }).textContent();
    found.push(numberIn(title?.split(" ").at(-1) ?? ""));
  }
  return found;
}

test("a neuron fires as its curve says, and with all inputs 0 its sum is the bias", async ({ page }) => {
  const { input, expected } = example("001-neuron") as {
    input: { w: number[]; b: number; x: number[] };
    expected: Record<"z" | "step" | "relu" | "sigmoid" | "tanh" | "zAtZeroInput", number>;
  };
  const link = (curve: string) =>
    `data=circle&net=dense,units:1,activation:${curve}/dense,units:1&${weights([...input.w, input.b], [1, 0])}`;
  await open(page, link("linear"));
  const panel = await followPoint(page, input.x, "+1");
  const says = (value: number) =>
    soon(async () => expectNear(await answers(page, "Forward through dense 1", 1), [value]));
  await says(expected.z);
  // One after the other each says something else than the one before.
  for (const curve of ["step", "relu", "sigmoid", "tanh"] as const) {
    await verb(page, "load", link(curve));
    await says(expected[curve]);
  }
  await verb(page, "load", link("linear"));
  await typePoint(panel, [0, 0]);
  await says(expected.zAtZeroInput);
});

test("softmax makes probabilities of three scores", async ({ page }) => {
  const { input, expected } = example("001-softmax") as { input: number[]; expected: number[] };
  await open(
    page,
    `data=shapes&net=globalAveragePooling2d/dense,units:3&${weights([0, 0, 0, 0, 0, 0, 0, 0, 0, ...input])}`,
  );
  const panel = await follow(page);
  await goTo(panel, "The loss");
  await soon(async () => {
    const outputs = Object.values(await tableOf(panel, "The answer and what it should be"));
    expectNear(
      outputs.map(([logit]) => logit),
      input,
    );
    expectNear(
      outputs.map(([, answer]) => answer),
      expected,
    );
  });
});

test("two linear layers are one, and a curve between them answers otherwise", async ({ page }) => {
  const { input, expected } = example("001-linear-of-linear") as {
    input: { W1: number[][]; b1: number[]; W2: number[][]; b2: number[]; x: number[] };
    expected: { composedW: number[][]; composedB: number[]; y: number[]; yWithRelu: number[] };
  };
  const link = (curve: string) =>
    `data=circle&net=dense,units:2,activation:${curve}/dense,units:2&${weights([...turned(input.W1), ...input.b1], [...turned(input.W2), ...input.b2])}`;
  await open(page, link("relu"));
  await followPoint(page, input.x, "+1");
  await soon(async () => expectNear(await answers(page, "Forward through dense 2", 2), expected.yWithRelu));
  await verb(page, "load", link("linear"));
  await soon(async () => expectNear(await answers(page, "Forward through dense 2", 2), expected.y));
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /^dense ×2/ })
    .first()
    .click();
  const panel = page.getByRole("heading", { name: "Nothing bends in between" }).locator("..");
  await soon(async () =>
    expect((await panel.getByRole("cell").allTextContents()).map(numberIn)).toEqual(turned(expected.composedW)),
  );
  await expect(panel.getByText(expected.composedB.map((value) => value.toFixed(2)).join(", "))).toBeVisible();
});
