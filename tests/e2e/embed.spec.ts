import { expect, ready, test, verb, type State } from "./page";
import type { Frame, Page } from "@playwright/test";

/** A course page with a tall text above a frame. */
async function coursePage(page: Page, attributes: string): Promise<Frame> {
  const body = `<!doctype html><link rel="icon" href="icon.svg"><h1 tabindex="0">A course</h1>
    <div style="height:1600px"></div>
    <iframe ${attributes} src="./?embed#data=bars&speed=100" width="900" height="640"></iframe>`;
  await page.route("**/course.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./course.html");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error("the course page must have a frame, got none");
  return frame;
}

/** The step of an embed; 0 before it is loaded. */
const stepOf = (frame: Frame) =>
  frame.evaluate(async () => {
    const handle = (window as unknown as { convoscope?: { state(): Promise<State> } }).convoscope;
    return handle ? (await handle.state()).step : 0;
  });

test("an embed loads nothing heavy before it is clicked, rests out of sight, and leaves the page its keys", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const frame = await coursePage(page, "");
  await frame.getByRole("button", { name: "Start Convoscope" }).waitFor();
  expect(asked.filter((address) => /worker|start-/.test(address))).toEqual([]);

  await frame.getByRole("button", { name: "Start Convoscope" }).click();
  await expect.poll(() => stepOf(frame), { timeout: 20_000 }).toBeGreaterThan(10);

  await page.getByRole("heading", { name: "A course" }).focus();
  await page.keyboard.press("r");
  expect(await stepOf(frame)).toBeGreaterThan(10);

  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(frame.getByRole("button", { name: "Play", exact: true })).toBeAttached();
  const step = await stepOf(frame);
  await page.waitForTimeout(1_000);
  expect(await stepOf(frame)).toBe(step);

  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect.poll(() => stepOf(frame)).toBeGreaterThan(step);
});

test("works in a frame without an origin of its own, as course pages sandbox them", async ({ page }) => {
  const frame = await coursePage(page, 'sandbox="allow-scripts"');
  await frame.getByRole("button", { name: "Start Convoscope" }).click();
  await expect.poll(() => stepOf(frame), { timeout: 20_000 }).toBeGreaterThan(5);
});

test("the scripting handle tells what happens and speaks the learner's sentences", async ({ page }) => {
  await page.goto("./#data=bars");
  await ready(page);
  const heard = await page.evaluate(async () => {
    type Handle = {
      on(event: string, hear: (what: unknown) => void): () => void;
      step(amount: unknown): Promise<void>;
      look(step: unknown): Promise<void>;
      load(link: string): Promise<void>;
      test(): Promise<unknown>;
    };
    const { convoscope } = window as unknown as { convoscope: Handle };
    const heard: string[] = [];
    for (const event of ["ready", "step", "epoch", "notice"]) convoscope.on(event, () => heard.push(event));
    await convoscope.step({ epochs: 1 });
    await convoscope.load("data=bars,noise:9");
    const refusal = await convoscope.step({ batches: 0.5 }).catch((error: Error) => error.message);
    const moment = await convoscope.look(Number.NaN).catch((error: Error) => error.message);
    return { heard: [...new Set(heard)].toSorted(), refusal, moment, test: await convoscope.test() };
  });
  expect(heard.heard).toEqual(["epoch", "notice", "ready", "step"]);
  expect(heard.refusal).toBe("A step is a whole number of examples, batches or epochs, such as { batches: 1 }.");
  expect(heard.moment).toBe("A moment is a step from 0 on, or null for now.");
  expect(heard.test).toEqual({ loss: expect.any(Number), accuracy: expect.any(Number) });
  expect(await verb<string>(page, "link")).toBe("data=bars,noise:0.5");
});
