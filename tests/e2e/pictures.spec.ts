import type { Page } from "@playwright/test";
import { expectOpenToAll } from "./access";
import { loadBench } from "./lab";
import { expect, settledBox, test, visit } from "./page";
import { png } from "./png";

const lab = (settings = "") => `./#page=lab&lab=pictures${settings}`;
const results = (page: Page) => page.getByText(/results from/);
const grid = (page: Page) => page.getByRole("grid", { name: "Kernel", exact: true });
const cell = (page: Page, row: number, column: number) =>
  grid(page)
    .getByRole("row")
    .nth(row)
    .getByRole("gridcell")
    .nth(column - 1);
/** Types into a cell, and takes it over by Enter. */
async function type(page: Page, row: number, column: number, text: string): Promise<void> {
  await cell(page, row, column).click();
  await cell(page, row, column).press("Enter");
  await grid(page).getByRole("textbox").fill(text);
  await grid(page).getByRole("textbox").press("Enter");
}
const take = (page: Page, name: string, buffer: Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "image/png", buffer });

test("a kernel is changed by typing, keys and drawing, and the picture follows", async ({ page }) => {
  await page.goto(lab(",picture:lineGrid,size:360,kernel:0_0_0;0_1_0;0_0_0"));
  await expect(results(page)).toHaveText("360 × 270 results from 0 to 1.");
  await type(page, 2, 2, "3");
  await expect(results(page)).toHaveText("360 × 270 results from 0 to 3.");
  await cell(page, 2, 2).click();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(results(page)).toHaveText("360 × 270 results from 0 to 4.");
  const box = await settledBox(cell(page, 2, 2));
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 44, { steps: 4 });
  await expect(results(page)).toHaveText("360 × 270 results from 0 to 0.");
  await page.mouse.up();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(results(page)).toHaveText(/from 0 to [14]\.$/);
});

test("what is no weight is refused beside the kernel, and the weight stays", async ({ page }) => {
  await page.goto(lab(",picture:lineGrid,size:360,kernel:0_0_0;0_2_0;0_0_0"));
  await expect(results(page)).toHaveText("360 × 270 results from 0 to 2.");
  for (const text of ["NaN", "abc", "1e99"]) {
    await type(page, 2, 2, text);
    await expect(page.getByRole("alert")).toContainText(text === "1e99" ? "a cell holds" : `“${text}” is not a number`);
    await grid(page).getByRole("textbox").press("Escape");
    await expect(cell(page, 2, 2)).toHaveText("2");
    await expect(results(page)).toHaveText("360 × 270 results from 0 to 2.");
  }
});

test("kernel, ReLU, pooling and a second kernel follow one another, and the link keeps them", async ({ page }) => {
  await page.goto(
    lab(",picture:lineGrid,size:360,kernel:1_-1,relu:yes,pool:max,block:3,second:yes,kernel2:2,divide2:1"),
  );
  await expect(results(page)).toHaveText("120 × 90 results from 0 to 2.");
  await page.getByRole("button", { name: "Show as code" }).click();
  await expect(page.getByRole("region", { name: "Code" })).toContainText("filtered = pool(filtered, 3, np.max)");
  await page.getByRole("checkbox", { name: "ReLU" }).click();
  await expect(page).not.toHaveURL(/relu/);
  await expect(page).toHaveURL(/kernel2:2/);
});

test("numbers appear in the cells where the picture is small or enlarged enough", async ({ page }) => {
  const sheets = () => page.locator("[class*=frame] canvas").count();
  await page.goto(lab(",size:200"));
  await expect(results(page)).toBeVisible();
  await expect.poll(sheets).toBe(2);
  await page.getByRole("slider", { name: /^Zoom/ }).press("End");
  await expect.poll(sheets).toBe(4);
  await visit(page, lab(",size:6"));
  await expect(results(page)).toBeVisible();
  await expect.poll(sheets).toBe(4);
});

test("a kernel is turned and divided by its sum", async ({ page }) => {
  await page.goto(lab(",kernel:1_2;3_4,size:60"));
  await page.getByRole("button", { name: "Turn 90°" }).click();
  await expect(cell(page, 1, 1)).toHaveText("3");
  await expect(cell(page, 1, 2)).toHaveText("1");
  await page.getByRole("button", { name: "Divide by the sum" }).click();
  await expect(page.getByText("Its weights add up to 1. On pixels from 0 to 1 it can answer 0 to 1.")).toBeVisible();
});

test("a kernel of the gallery is taken by a press", async ({ page }) => {
  await page.goto(lab(",size:100"));
  await page.getByRole("button", { name: "box blur sum 1" }).click();
  await expect(page.getByRole("heading", { name: "box blur" })).toBeVisible();
  await expect(page.getByText("On pixels from 0 to 1 it can answer 0 to 1.")).toBeVisible();
  await expect(page.getByRole("button", { name: "box blur sum 1" })).toHaveAttribute("aria-pressed", "true");
});

test("a picture of one's own is filtered without any request; what is none is told and changes nothing", async ({
  page,
}) => {
  await page.goto(lab(",kernel:1_-1,size:40,display:clipped"));
  await expect(results(page)).toContainText("40 × 30 results");
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await take(
    page,
    "step.png",
    png(40, 20, (x) => (x < 20 ? 255 : 0)),
  );
  await expect(results(page)).toHaveText("40 × 20 results from 0 to 1.");
  await expect(page.getByText("Your picture stays on this device")).toBeVisible();

  const refused = page.getByRole("alert");
  await take(page, "empty.png", Buffer.alloc(0));
  await expect(refused).toHaveText("This file is empty. The picture stays as it was.");
  await take(page, "corrupt.png", Buffer.from("\x89PNG\r\n\x1a\nnot a picture at all, whatever its name says"));
  await expect(refused).toContainText(/no PNG, JPEG, GIF, BMP or WebP picture/);
  await take(
    page,
    "huge.png",
    png(4, 4, () => 9, [30_000, 30_000]),
  );
  await expect(refused).toContainText("30,000 × 30,000 pixels are too many");
  await expect(results(page)).toHaveText("40 × 20 results from 0 to 1.");

  await take(
    page,
    "grey.png",
    png(30, 30, () => 128),
  );
  await expect(refused).toHaveCount(0);
  await expect(results(page)).toHaveText("30 × 30 results from 0 to 0.");
  // The browser may fetch the icon of its tab at any time.
  expect(asked.filter((url) => url.startsWith("http") && !url.endsWith("/icon.svg"))).toEqual([]);
});

test("a picture is pasted and dropped", async ({ page }) => {
  await page.goto(lab(",kernel:1_-1,size:40"));
  await expect(results(page)).toBeVisible();
  const bytes = Array.from(png(16, 8, (_x, y) => 30 * y));
  for (const [event, target] of [
    ["paste", "document"],
    ["drop", "button"],
  ]) {
    await page.evaluate(
      ([event, target, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], "own.png", { type: "image/png" }));
        const place =
          target === "document"
            ? document
            : [...document.querySelectorAll("button")].find((each) => each.textContent === "Own photo")!;
        place.dispatchEvent(
          event === "paste"
            ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      [event, target, bytes] as const,
    );
    await expect(results(page)).toHaveText("16 × 8 results from 0 to 0.");
    await page.getByRole("combobox", { name: "Picture" }).selectOption({ label: "leaf" });
    await expect(results(page)).toContainText("40 × 30");
  }
});

/** Gives the page a camera that shows a grey sheet, or refuses it. */
const camera = (page: Page, refusal: string | null) =>
  page.addInitScript((refusal) => {
    const seen = window as unknown as { track?: MediaStreamTrack };
    Object.defineProperty(navigator, "mediaDevices", {
      value: {
        async getUserMedia() {
          if (refusal) throw new DOMException("", refusal);
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [64, 48];
          const context = canvas.getContext("2d")!;
          setInterval(() => {
            context.fillStyle = "#808080";
            context.fillRect(0, 0, 64, 48);
          }, 30);
          const stream = canvas.captureStream(30);
          [seen.track] = stream.getVideoTracks();
          return stream;
        },
      },
    });
  }, refusal);
const trackState = (page: Page) =>
  page.evaluate(() => (window as unknown as { track?: MediaStreamTrack }).track?.readyState);

/** Counts the frames that the page draws from the next click until the camera has ended; answers how to read that. */
async function framesToEnd(page: Page): Promise<() => Promise<number | undefined>> {
  await page.evaluate(() => {
    const seen = window as unknown as { track: MediaStreamTrack; frames?: number };
    delete seen.frames;
    const count = (frames: number) => {
      if (seen.track.readyState === "ended") seen.frames = frames;
      else requestAnimationFrame(() => count(frames + 1));
    };
    document.addEventListener("click", () => count(0), { capture: true, once: true });
  });
  return () => page.evaluate(() => (window as unknown as { frames?: number }).frames);
}

test("the camera is filtered live and has ended two frames after it was left", async ({ page }) => {
  await camera(page, null);
  await page.goto(lab(",kernel:1_-1,size:64"));
  for (const leave of ["Kernels as numbers", "Stop the camera"]) {
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await expect(results(page)).toHaveText("64 × 48 results from 0 to 0.");
    await expect.poll(() => trackState(page)).toBe("live");
    const frames = await framesToEnd(page);
    await page.getByRole("button", { name: leave }).click();
    await expect.poll(() => trackState(page)).toBe("ended");
    await expect.poll(frames).toBeDefined();
    expect(await frames()).toBeLessThanOrEqual(2);
    if (leave !== "Stop the camera") await page.getByRole("button", { name: "Kernels on pictures" }).click();
  }
});

test("a camera that is refused or absent is told, and the picture stays", async ({ page }) => {
  await camera(page, "NotAllowedError");
  await page.goto(lab(",size:60"));
  await page.getByRole("button", { name: "Camera", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The camera was refused");
  await expect(results(page)).toContainText("60 × 45");
});

test("only exactly upright edges give 0 to the kernel for level edges, whatever the rise of the others", async ({
  page,
}) => {
  const answer = (name: string) => page.getByRole("row", { name }).getByRole("cell").last();
  for (const rise of [10, 30, 45]) {
    await page.goto(`./#page=lab&lab=angles,kind:horizontal,angle:${rise},size:120`);
    await expect(page.getByRole("row", { name: `rising to the right ${rise}°` })).toBeVisible();
    await expect(answer("upright")).toHaveText("0");
    for (const way of ["rising to the right", "rising to the left"])
      await expect.poll(async () => Number(await answer(way).textContent())).toBeGreaterThan(0.5);
  }
});

test("the dial turns the kernel, by pointer and by keys", async ({ page }) => {
  await page.goto("./#page=lab&lab=angles,size:100,turn:90");
  const polar = page.getByRole("img", { name: /^Answers by the angle of an edge/ });
  await expect(polar).toHaveAccessibleName(/at (88|92|90|268|272)°/);
  await page.getByRole("slider", { name: "Edges at" }).press("ArrowLeft");
  await expect(page.getByRole("textbox", { name: "Edges at" })).toHaveValue("85");
  const box = await settledBox(polar);
  await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2 - 60);
  await expect(page.getByRole("textbox", { name: "Edges at" })).toHaveValue("45");
});

test("a blur is undone, and noise is told to have grown", async ({ page }) => {
  await page.goto("./#page=lab&lab=deblur");
  await expect(page.getByText(/The error is [2-9](\.\d)? times smaller/)).toBeVisible();
  await page.goto("./#page=lab&lab=deblur,noise:0.05");
  await expect(page.getByText(/times larger than that of the blurred picture: noise has grown/)).toBeVisible();
});

test("patches that two pixels mix are parted by two kernels", async ({ page }) => {
  await page.goto("./#page=lab&lab=patches");
  const score = async (name: string) =>
    Number.parseFloat((await page.getByRole("row", { name }).getByRole("cell").textContent())!);
  await expect.poll(() => score("On the right side by two pixels")).toBeLessThan(70);
  await expect.poll(() => score("On the right side by two kernels")).toBeGreaterThan(95);
});

test("six kernels stand side by side, each with a picture of its own", async ({ page }) => {
  await page.goto("./#page=lab&lab=wall,size:80");
  const tiles = page.getByRole("img", { name: /^The picture through/ });
  await expect(tiles).toHaveCount(6);
  const seen = () =>
    tiles.evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
  await expect.poll(async () => new Set(await seen()).size).toBe(6);
});

for (const [language, theme] of [
  ["en", "light"],
  ["zh-CN", "dark"],
  ["en", "projector"],
])
  test(`nobody is shut out of the pictures: ${language}, ${theme}`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, `./?lang=${language}&theme=${theme}#page=lab`);
      for (const bench of ["pictures", "kernels", "wall", "angles", "patches", "deblur"]) {
        await loadBench(page, bench);
        await expect(page.locator("canvas").first()).toBeVisible();
        await expectOpenToAll(page, width);
      }
    }
  });
