import type { Page } from "@playwright/test";

/** How many photographs of each class, and how large. */
export interface Order {
  readonly each: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Photographs by code: a round thing or a striped one, anywhere, of any colour, under uneven light on a rough ground, as
 * JPEG files. Answers them class by class.
 */
export async function photographs(page: Page, { each, width, height }: Order): Promise<Record<string, Buffer[]>> {
  const files: Record<string, Buffer[]> = { ball: [], fence: [] };
  for (const kind of Object.keys(files)) {
    for (let index = 0; index < each; index++) {
      const text = await page.evaluate(draw, { kind, index, width, height });
      files[kind].push(Buffer.from(text, "base64"));
    }
  }
  return files;
}

/** Runs in the page: one photograph as base64. */
async function draw({ kind, index, width, height }: { kind: string; index: number; width: number; height: number }) {
  let state = (index + 1) * (kind === "ball" ? 7919 : 104_729);
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  const light = context.createLinearGradient(chance() * width, 0, chance() * width, height);
  light.addColorStop(0, `hsl(${chance() * 360} 30% ${30 + chance() * 40}%)`);
  light.addColorStop(1, `hsl(${chance() * 360} 30% ${30 + chance() * 40}%)`);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  for (let speck = 0; speck < 300; speck++) {
    context.fillStyle = `hsl(${chance() * 360} 20% ${chance() * 100}% / 0.15)`;
    context.fillRect(chance() * width, chance() * height, width / 30, height / 30);
  }
  const size = Math.min(width, height) * (0.22 + 0.14 * chance());
  const [x, y] = [width / 2 + (chance() - 0.5) * size, height / 2 + (chance() - 0.5) * size];
  context.fillStyle = `hsl(${chance() * 360} 80% ${chance() < 0.5 ? 12 : 88}%)`;
  if (kind === "ball") {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
  } else {
    for (let post = -2; post <= 2; post++)
      context.fillRect(x + (post * size) / 2.2 - size / 12, y - size, size / 6, 2 * size);
  }
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Drops a file on the page, as from a folder on the desk. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, text: Buffer.from(bytes).toString("base64") },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
