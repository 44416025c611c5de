import { expect, open, test, verb, type State } from "./page";
import type { Page } from "@playwright/test";

const engineOf = (page: Page) => {
  const engine = page.workers().find((worker) => worker.url().includes("worker-"));
  if (!engine) throw new Error("there must be an engine, got none");
  return engine;
};

/** Plays on from a state that was taken to the page, as each is that ends a step. */
async function train(page: Page): Promise<number> {
  await open(page, "data=bars&speed=200");
  await verb(page, "step", { epochs: 10 });
  await verb(page, "play");
  return (await verb<State>(page, "state")).step;
}

const goesOn = async (page: Page, before: number) => {
  await expect(page.getByText(/It was started again and goes on from step \d+/).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect.poll(async () => (await verb<State>(page, "state")).step, { timeout: 20_000 }).toBeGreaterThan(before);
  expect((await verb<State>(page, "state")).validation.accuracy).toBeGreaterThan(0.9);
};

test.describe("an engine that is lost", () => {
  test.use({ expected: /killed by the test/ });

  test("is started again where it crashed, goes on from its newest state, and says so", async ({ page }) => {
    const step = await train(page);
    await engineOf(page).evaluate(() => {
      setTimeout(() => {
        throw new Error("killed by the test");
      });
    });
    await goesOn(page, step);
  });

  test("is started again where it hangs", async ({ page }) => {
    const step = await train(page);
    void engineOf(page)
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    await goesOn(page, step);
  });
});
