import { expectOpenToAll } from "./access";
import { expect, open, test, verb, type State } from "./page";
import { follow, goTo, numberIn } from "./stepper";

test("a step taken by hand ends where the engine's own step ends, to the last bit", async ({ page }) => {
  const link = "data=circle&backend=reference";
  await open(page, link);
  await verb(page, "step", { batches: 8 });
  const other = await verb<State>(page, "state");
  await verb(page, "load", link);
  await verb(page, "step", { batches: 7 });
  const panel = await follow(page);
  for (let stage = 0; stage < 40; stage++) {
    if ((await panel.getByRole("heading", { level: 3 }).textContent()) === "The step") break;
    await page.keyboard.press("ArrowRight");
  }
  await panel.getByRole("button", { name: "Take this step" }).click();
  await expect(panel.getByText("Step 8 is done.")).toContainText("to the last bit");
  expect(await verb<State>(page, "state")).toMatchObject({ step: 8, loss: other.loss });
  await panel.getByRole("button", { name: "Follow the next batch" }).click();
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText("Forward through dense 1");
  await expect(panel.getByText("Training has gone on")).toBeHidden();
  await verb(page, "step", { batches: 1 });
  await expect(panel.getByText("Training has gone on to step 9")).toBeVisible();
});

test("a weight is nudged along the loss and kept", async ({ page }) => {
  await open(page, "data=circle");
  const panel = await follow(page);
  await goTo(panel, "The update");
  const slider = panel.getByRole("slider", { name: "Nudge this weight" });
  await slider.focus();
  for (let press = 0; press < 5; press++) await slider.press("ArrowRight");
  await expect(panel.getByRole("button", { name: "Keep this value" })).toBeEnabled();
  const value = /w = (\S+):/.exec((await slider.getAttribute("aria-valuetext")) ?? "")?.[1] ?? "";
  await panel.getByRole("button", { name: "Keep this value" }).click();
  await expect(page.getByText("A weight of dense 1 was changed by hand").first()).toBeVisible();
  await expect
    .poll(async () => numberIn(((await slider.getAttribute("aria-valuetext")) ?? "").replace(/w = (\S+):.*/, "$1")))
    .toBeCloseTo(numberIn(value), 3);
});

test("nothing stale stands where a layer is deleted, the data change or the run breaks while a batch is followed", async ({
  page,
}) => {
  await open(page, "data=bars");
  await verb(page, "step", { batches: 4 });
  const panel = await follow(page);
  await goTo(panel, "Gradient of the weights of conv");
  await page.getByRole("button", { name: /^conv 3×3 ×4/ }).focus();
  await page.keyboard.press("Delete");
  await expect(panel.getByText(/ of 1[0-9]$/)).toHaveText("11 of 11");
  await goTo(panel, "Forward through dense");
  await expect(panel.getByRole("heading", { level: 4 })).toContainText("answers");
  await verb(
    page,
    "load",
    "data=plane&train=sgd,rate:10&net=dense,units:8,activation:linear/dense,units:8,activation:linear/dense,units:1",
  );
  await expect(panel.getByText(/^\d+ of 13$/)).toBeVisible();
  await goTo(panel, "The update");
  await expect(panel.getByRole("slider", { name: "Nudge this weight" })).toBeVisible();
  await verb(page, "step", { batches: 200 }).catch(() => undefined);
  expect((await verb<State>(page, "state")).problem).not.toBeNull();
  await panel.getByRole("button", { name: "Follow the next batch" }).click();
  await expect(panel.getByRole("alert")).toHaveText("The run has stopped: go back to a sound step first.");
});

test("the weights of now travel in a link", async ({ page, context }) => {
  await open(page, "data=circle&backend=reference");
  await verb(page, "step", { batches: 20 });
  const before = await verb<State>(page, "state");
  await page.keyboard.press("s");
  await page.getByRole("checkbox", { name: "with the weights of now" }).check();
  const field = page.getByRole("textbox", { name: "Link" });
  await expect(field).toHaveValue(/&w=/);
  const link = await field.inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await other.waitForFunction(() => "convoscope" in window);
  const after = await verb<State>(other, "state");
  expect(after).toMatchObject({ step: 0, validation: before.validation });
  await verb(other, "step", { batches: 3 });
  await verb(other, "reset");
  expect((await verb<State>(other, "state")).validation).toEqual(before.validation);
});

for (const [language, theme] of [
  ["en", "light"],
  ["zh-CN", "dark"],
  ["en", "projector"],
] as const)
  test(`the stages shut nobody out: ${language}, ${theme}, at 320, 960 and 1440 px`, async ({ page }) => {
    test.setTimeout(240_000);
    const name = language === "en" ? "One batch, stage by stage" : "一个批量，一步步看";
    const panel = page.getByRole("region", { name });
    const title = panel.getByRole("heading", { level: 3 });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, "", `?lang=${language}&theme=${theme}`);
    for (const [width, data, first] of [
      [320, "bars", 1],
      [960, "spiral", 2],
      [1440, "bars", 0],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await verb(page, "load", `data=${data}`);
      await verb(page, "step", { batches: 3 });
      // Opened once, it stays open at every width.
      if (width === 320)
        await page.getByRole("button", { name: language === "en" ? "Step through one batch" : "逐步反向传播" }).click();
      await panel.focus();
      await page.keyboard.press("Home");
      await expect(panel.getByRole("heading", { level: 4 }).first()).toBeVisible();
      const onward = async (steps: number) => {
        await panel.focus();
        for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowRight");
        return title.textContent();
      };
      // Every kind of stage is looked at, at one width or the other; the page around it stays as it was at the first.
      let [before, now]: (string | null)[] = ["", await onward(first)];
      for (let stage = first; now !== before && stage < 20; stage += 3) {
        await expectOpenToAll(page, width, stage === first ? undefined : name);
        [before, now] = [now, await onward(3)];
      }
    }
  });
