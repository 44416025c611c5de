import type { Column } from "./columns";
import type { HeadTexts } from "./head";
import type { Inks } from "./inks";
import type { Room } from "./measureColumns";
import { widest } from "./textWidth";

/** The place a drawing gets on the page, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly devicePixels: number;
  readonly down: boolean;
  /** Whether all maps are drawn to one scale. */
  readonly toScale: boolean;
}

const lineHeight = 1.25;

/** Above the first line of a header, and below its last one to the tiles; the lines of facts. */
const headMargin = { above: 10, below: 15 };
const facts = { usual: 3, inHall: 1 };

/** One line of header where data flow down. */
const flatHead = 26;

/** The narrowest and the widest chip of a class, and the room left and right of its label. */
const chip = { least: 18, most: 72, padding: 10 };

/** What stands below the tiles besides the text of a legend. */
const underTiles = 21;

/** The sign that adds a layer with the room on both its sides. */
const signRoom = 36;

/** Of the reading corner where it stands under the answer. */
export const cornerWidth = 128;

/** Left and right of a folded layer's name up to the next header, and after the names of inputs. */
const [foldedPadding, namePadding] = [13, 14];

/** The three likeliest answers and the tools of the pad; colours take a line more where the page is narrow. */
const beside = { height: 116, colours: 28, narrow: 340 };

/** Everything the layout has to know about place and texts: the frame, and how wide what it says is in this language. */
export function roomOf(
  columns: readonly Column[],
  { width, height, devicePixels, down, toScale }: Frame,
  inks: Inks,
  labels: readonly string[],
  { lines, folded }: HeadTexts,
): Room {
  const { body, label, family } = inks;
  const [bold, plain, name] = [`600 ${label}px ${family}`, `400 ${label}px ${family}`, `600 ${body}px ${family}`];
  const projected = inks.theme === "projector";
  const factLines = projected ? facts.inHall : facts.usual;
  const tall = headMargin.above + headMargin.below + lineHeight * (body + factLines * label);
  const [input] = columns;
  const colours = input.kind === "picture" && input.units > 1 && width < beside.narrow ? beside.colours : 0;
  return {
    direction: down ? "down" : "across",
    width,
    height,
    devicePixels,
    headHeight: down ? flatHead : Math.round(tall),
    chipWidth: Math.max(chip.least, Math.min(chip.most, widest(labels, bold) + chip.padding)),
    nameWidth: input.features
      ? widest(
          input.features.map((feature) => feature.label),
          name,
        ) + namePadding
      : 0,
    footHeight: Math.round(label * lineHeight + underTiles),
    thumbnailSide: 32,
    toScale,
    heads: lines
      .split("\n\n")
      .map((head) => head.split("\n").map((line, index) => widest([line], index === 0 ? name : plain))),
    folded: folded.split("\n").map((names) => (names === "" ? 0 : widest([names], plain) + foldedPadding)),
    plusRoom: projected ? 0 : signRoom,
    cornerWidth,
    besideHeight: beside.height + colours,
  };
}
