import { joined } from "../../datasets/importers/joined";
import { bmpHead, gifHead } from "../../datasets/importers/pictureHeads";

const [width, height] = [24, 18];
const little32 = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

/** A picture by code, as the browser writes it. */
async function written(type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("written: a canvas must have a 2d context");
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      context.fillStyle = `hsl(${column * 15} 60% ${20 + row * 4}%)`;
      context.fillRect(column, row, 1, 1);
    }
  }
  const blob = await canvas.convertToBlob({ type });
  if (blob.type !== type) throw new Error(`written: the browser must write ${type}`);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A GIF of two colours. Its codes are three bits wide: two cells, and a clear code before they would grow. */
function gif(): Uint8Array {
  const codes = Array.from({ length: (width * height) / 2 }, (_, pair) => [4, pair % 2, (pair >> 3) % 2]).flat();
  const bits = [...codes, 5].flatMap((code) => [code & 1, (code >> 1) & 1, (code >> 2) & 1]);
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((sum, bit, place) => sum | (bit << place), 0),
  );
  const blocks = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, at) =>
    bytes.slice(255 * at, 255 * at + 255),
  );
  return joined(gifHead(width, height), [2], ...blocks.map((block) => [block.length, ...block]), [0, 0x3b]);
}

/** A BMP of 24 bits a pixel, from the top. */
function bmp(): Uint8Array {
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 256);
  const head = bmpHead(width, height);
  const bytes = joined(head, new Uint8Array(54 - head.length), pixels);
  bytes.set(little32(bytes.length), 2);
  bytes.set(little32(54), 10);
  bytes.set(little32(pixels.length), 34);
  return bytes;
}

const svg = () =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><script>alert(1)</script></svg>`,
  );

/** One picture of each form that a browser decodes, by the ending of its name. */
export async function pictureSeeds(): Promise<Readonly<Record<string, Uint8Array>>> {
  const [png, jpg, webp] = await Promise.all(["image/png", "image/jpeg", "image/webp"].map(written));
  return { png, jpg, webp, gif: gif(), bmp: bmp(), svg: svg() };
}
