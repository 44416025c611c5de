import { row } from "./row.mjs";

const blur = "1_4_6_4_1;4_16_24_16_4;6_24_36_24_6;4_16_24_16_4;1_4_6_4_1";
const linkOf = (size) =>
  `#page=lab&lab=pictures,picture:own,colour:yes,size:${size},display:clipped,kernel:${blur},divide:256`;

/** Pastes a square colour picture of noise and waves, made on the spot. */
const paste = async (side) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext("2d");
  const image = context.createImageData(side, side);
  for (let at = 0; at < image.data.length; at++)
    image.data[at] = at % 4 === 3 ? 255 : ((at * 2654435761) >>> 27) + 100 * (1 + Math.sin(at / 9000 + (at % 4)));
  context.putImageData(image, 0, 0);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve));
  const data = new DataTransfer();
  data.items.add(new File([blob], "own.png", { type: "image/png" }));
  document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
};

/** Keeps when a filtered picture of at least `width` pixels was painted. */
const watch = () => {
  window.painted = [];
  Element.prototype.setPointerCapture = () => {};
  const { prototype } = CanvasRenderingContext2D;
  prototype.putImageData = new Proxy(Reflect.get(prototype, "putImageData"), {
    apply(put, context, [image, ...rest]) {
      if (context.canvas.getAttribute("role") === "img") window.painted.push([performance.now(), image.width]);
      return Reflect.apply(put, context, [image, ...rest]);
    },
  });
};

/**
 * Draws the middle weight up and down, another number in each frame, for `ms`; answers how many pictures a second were
 * painted meanwhile, and how long after the hand rested the picture of full size stood there.
 */
const drag = async ({ ms, width }) => {
  const field = document.querySelectorAll("[role=grid][aria-label=Kernel] [role=gridcell]")[12];
  const { x, y, width: side } = field.getBoundingClientRect();
  const press = (kind, up) =>
    field.dispatchEvent(
      new PointerEvent(kind, {
        bubbles: true,
        isPrimary: true,
        clientX: x + side / 2,
        clientY: y + side / 2 - up,
        button: 0,
        pointerId: 1,
      }),
    );
  press("pointerdown", 0);
  const start = performance.now();
  window.painted.length = 0;
  for (let step = 0; performance.now() - start < ms; step++) {
    press("pointermove", 6 * (1 + (step % 20)));
    await new Promise(requestAnimationFrame);
  }
  const rested = performance.now();
  const rate = (1000 * window.painted.length) / (rested - start);
  press("pointerup", 60);
  let whole = null;
  while (whole === null && performance.now() - rested < 5000) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    whole = window.painted.find(([at, wide]) => at > rested && wide === width) ?? null;
  }
  return { rate, whole: whole === null ? 5000 : whole[0] - rested };
};

/** How smoothly a colour picture follows a weight that is drawn, and how soon a large one is whole again. */
export async function measureLab(browser, address, rounds) {
  const rows = [];
  for (const size of [720, 2000]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watch);
    await page.goto(`${address}${linkOf(size)}`);
    await page.getByText("results from").waitFor();
    await page.evaluate(paste, size);
    await page.getByText(`${size} × ${size} results`).waitFor();
    const found = [];
    for (let round = 0; round < rounds; round++) found.push(await page.evaluate(drag, { ms: 3000, width: size }));
    const rates = found.map(({ rate }) => rate);
    rows.push(row(`pictures a second, ${size}×${size} colour, 5×5 kernel, a weight drawn`, rates, "", `lab${size}`));
    if (size === 2000) {
      rows.push(
        row(
          "whole picture of 2000×2000 after the hand rests",
          found.map(({ whole }) => whole),
          " ms",
          "labWhole",
        ),
      );
    }
    await page.close();
  }
  return rows;
}
