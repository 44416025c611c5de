import { findBrowser } from "../find-browser.mjs";
import { expectOpenToAll } from "./access";
import { expect, open, test, verb, type State } from "./page";

test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  },
});

type Page = Parameters<typeof verb>[0];

async function openCapture(page: Page) {
  await page.getByRole("button", { name: "Own data" }).click();
  await page.getByRole("button", { name: "Record or draw pictures" }).click();
  return page.getByRole("dialog", { name: "Record or draw pictures" });
}

/** How many pictures a class has. */
const countOf = async (page: Page, name: string) =>
  Number.parseInt(
    (await page
      .getByRole("listitem", { name, exact: true })
      .getByText(/\d+ pictures?$/)
      .textContent())!,
    10,
  );

test("two classes recorded by the camera are learned from, and pictures recorded later come to them", async ({
  page,
}) => {
  await open(page);
  await verb(page, "play");
  const dialog = await openCapture(page);
  // Nothing is asked of the camera before the press.
  await expect(dialog.getByRole("button", { name: "Hold to record: class 1" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await dialog.getByRole("button", { name: "Start the camera" }).click();
  await expect(dialog.getByText("as the network gets it")).toBeVisible();
  await dialog.getByRole("textbox", { name: "name of class 1" }).fill("hand");

  // Held by the pointer, then by the keys.
  await dialog.getByRole("button", { name: "Hold to record: hand" }).hover();
  await page.mouse.down();
  await expect.poll(() => countOf(page, "hand")).toBeGreaterThan(9);
  await page.mouse.up();
  await expect(dialog.getByRole("button", { name: "Hold to record: hand" })).toHaveAttribute("aria-pressed", "false");
  const held = await countOf(page, "hand");
  await dialog.getByRole("button", { name: "Hold to record: class 2" }).focus();
  await page.keyboard.down(" ");
  await expect.poll(() => countOf(page, "class 2")).toBeGreaterThan(9);
  await page.keyboard.up(" ");
  expect(await countOf(page, "hand")).toBe(held);
  // Or a press begins and the next one ends.
  await dialog.getByRole("checkbox", { name: /Press once/ }).check({ force: true });
  await dialog.getByRole("button", { name: /Record.*: hand/ }).click();
  await expect.poll(() => countOf(page, "hand")).toBeGreaterThan(held + 3);
  await dialog.getByRole("button", { name: /Record.*: hand/ }).click();
  await expect(dialog.getByRole("button", { name: "Record: hand" })).toHaveAttribute("aria-pressed", "false");
  await dialog.getByRole("button", { name: /^Take back .* of hand/ }).click();
  await expect.poll(() => countOf(page, "hand")).toBe(held);
  await expectOpenToAll(page, 1440);

  // The run before goes on until now.
  expect((await verb<State>(page, "state")).step).toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect(page.getByRole("heading", { name: "Own pictures" })).toBeVisible();
  await verb(page, "step", { epochs: 2 });
  expect((await verb<State>(page, "state")).validation.accuracy).not.toBeNull();

  await page.getByRole("button", { name: "Record, draw or add pictures" }).click();
  const more = page.getByRole("dialog", { name: "More pictures for Own pictures" });
  await more.getByRole("button", { name: "Start the camera" }).click();
  await expect(more.getByText("as the network gets it")).toBeVisible();
  await more.getByRole("button", { name: "Hold to record: hand" }).hover();
  await page.mouse.down();
  await expect(more.getByText(new RegExp(`^${held} \\+ [1-9]\\d* pictures$`))).toBeVisible();
  await page.mouse.up();
  await more.getByRole("button", { name: "Add a class" }).click();
  await more.getByRole("tab", { name: "Drawing" }).click();
  await more.getByLabel(/Drawing pad/).focus();
  await page.keyboard.press(" ");
  await more.getByRole("button", { name: "Add the drawing to class 3" }).click();
  await expect(more.getByRole("button", { name: "Add the drawing to class 3" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );

  // Closed and opened again, it goes on where it was.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Record, draw or add pictures" }).click();
  await expect(more.getByRole("listitem", { name: "class 3", exact: true }).getByText("1 picture")).toBeVisible();
  await more.getByRole("button", { name: "Learn from these" }).click();
  await expect.poll(async () => await verb<string>(page, "link")).toContain("classes:3");
  expect((await verb<State>(page, "state")).problem).toBeNull();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => await verb<string>(page, "link")).not.toContain("classes:3");
});

test("the camera ends on closing, on the other tab of the dialog and when the page is hidden", async ({ page }) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      [(window as unknown as { track: MediaStreamTrack }).track] = stream.getVideoTracks();
      return stream;
    };
  });
  const trackState = () =>
    page.evaluate(() => (window as unknown as { track?: MediaStreamTrack }).track?.readyState ?? "none");
  await open(page);
  const dialog = await openCapture(page);
  const ways = [
    () => dialog.getByRole("tab", { name: "Drawing" }).click(),
    () =>
      page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
      }),
    () =>
      page.evaluate(() => (window as unknown as { track: MediaStreamTrack }).track.dispatchEvent(new Event("ended"))),
    () => page.keyboard.press("Escape"),
  ];
  expect(await trackState()).toBe("none");
  for (const end of ways) {
    await dialog.getByRole("tab", { name: "Camera" }).click();
    await dialog.getByRole("button", { name: "Start the camera" }).click();
    await expect.poll(trackState).toBe("live");
    await end();
    await expect.poll(trackState, { intervals: [20] }).toBe("ended");
  }
});

test("a camera that is refused is told beside its button, and drawing goes on", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await page.getByRole("tab", { name: "Data" }).click();
  const dialog = await openCapture(page);
  await dialog.getByRole("button", { name: "Start the camera" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("The camera was refused. You can allow it beside the address.");
  await dialog.getByRole("tab", { name: "Drawing" }).click();
  for (const name of ["class 1", "class 2"])
    for (let drawing = 0; drawing < 5; drawing++) {
      await dialog.getByLabel(/Drawing pad/).focus();
      await page.keyboard.down(" ");
      await page.keyboard.press(name === "class 1" ? "ArrowRight" : "ArrowDown");
      await page.keyboard.up(" ");
      await dialog.getByRole("button", { name: `Add the drawing to ${name}` }).click();
    }
  await expectOpenToAll(page, 320);
  await dialog.getByRole("button", { name: "Learn from these" }).click();
  await expect.poll(async () => await verb<string>(page, "link")).toContain("data=own");
  expect((await verb<State>(page, "state")).problem).toBeNull();

  // Another one is drawn on the pad and kept with them.
  await page.getByRole("tab", { name: "Network" }).click();
  await page.getByRole("button", { name: "Keep this picture as an example" }).click();
  const keep = page.getByRole("dialog", { name: "Keep this picture as an example" });
  await keep.getByLabel("an example of").selectOption({ label: "class 2" });
  await keep.getByRole("button", { name: "Keep", exact: true }).click();
  await expectOpenToAll(page, 320);
  await keep.getByRole("button", { name: "Learn from them" }).click();
  await expect.poll(async () => await verb<string>(page, "link")).toContain("count:11");
  expect((await verb<State>(page, "state")).problem).toBeNull();
});
