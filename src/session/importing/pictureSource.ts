import { isFault, type Fault } from "../../datasets/importers/fault";
import type { Framing } from "../../datasets/importers/framing";
import { cutSprite, spriteLayout } from "../../datasets/importers/sprite";
import type { Understanding } from "../../datasets/importers/understand";
import { sizeOf, type Shape } from "../../math/shape";
import { decode, decodeWhole } from "./decode";

type Content = NonNullable<Understanding["content"]>;

/** Pictures in classes, made one at a time, whatever kind of file they come from. */
export interface PictureSource {
  readonly classes: readonly string[];
  readonly labels: Uint16Array;
  /** Which of them the files keep apart for the test: 1 for those; null where they say nothing of it. */
  readonly tests: Uint8Array | null;
  /** The names of their files, where each has its own. */
  readonly paths: readonly string[] | null;
  /** The size they have, where it is not the learner's choice. */
  readonly shape: Shape | null;
  /** Width and height of each, or of all. */
  readonly sizes: readonly (readonly [number, number])[];
  picture(index: number, framing: Framing): Promise<Uint8Array | Fault>;
}

/** The pictures of what files hold; null for a table. */
export async function pictureSource(content: Content | null): Promise<PictureSource | Fault | null> {
  if (!content || content.kind === "table") return null;
  const { classes, labels } = content;
  if (content.kind === "pictures") {
    const { pictures, tests } = content;
    return {
      classes,
      labels,
      tests,
      paths: pictures.map(({ file }) => file.path),
      shape: null,
      sizes: pictures.map(({ size }) => [size.width, size.height] as const),
      picture: (index, framing) => decode(pictures[index], framing),
    };
  }
  if (content.kind === "arrays") {
    const { shape, pixels, tests } = content;
    const size = sizeOf(shape);
    const picture = (index: number) => Promise.resolve(pixels.subarray(index * size, (index + 1) * size));
    return { classes, labels, tests, paths: null, shape, sizes: [[shape[1], shape[0]]], picture };
  }
  const { width, height } = content.picture.size;
  const layout = spriteLayout(width, height, labels.length);
  if (isFault(layout)) return layout;
  const whole = await decodeWhole(content.picture);
  if (isFault(whole)) return whole;
  const channels = isGrey(whole.pixels) ? 1 : 3;
  const shape = [layout.height, layout.width, channels];
  return {
    classes,
    labels,
    tests: null,
    paths: null,
    shape,
    sizes: [[layout.width, layout.height]],
    picture(index) {
      const picture = new Uint8Array(sizeOf(shape));
      cutSprite(whole, layout, index, channels, picture);
      return Promise.resolve(picture);
    },
  };
}

function isGrey(pixels: ArrayLike<number>): boolean {
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return false;
  return true;
}
