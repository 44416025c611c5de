import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { bench } from "../bench";
import { PixelsBench } from "../pixels/PixelsBench";
import { pixelSettings } from "../pixels/settings";

/** A picture is a grid of numbers. */
export const pixels = bench({
  title: message("Pixels"),
  summary: message("A picture is a grid of numbers, three for each pixel. Paint, split the colours, make it grey."),
  settings: pixelSettings,
  looks: ["row", "column"],
  Component: PixelsBench,
  describe({ picture, row, column }) {
    const [red, green, blue] = picture[Math.min(row, picture.length) - 1][Math.min(column, picture[0].length) - 1];
    return message(
      "A picture of {size}; the pixel in row {row}, column {column} is red {red}, green {green}, blue {blue}.",
      {
        size: formatShape([picture.length, picture[0].length, 3]),
        row: Math.min(row, picture.length),
        column: Math.min(column, picture[0].length),
        red,
        green,
        blue,
      },
    );
  },
});
