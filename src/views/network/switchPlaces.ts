import type { Layout } from "./places";

/** What the switch and the caption take over a picture, in CSS pixels. */
export const overPicture = 104;

/** Over the input, at the upper edge of the tiles; `lower` in CSS pixels. */
export const facePlace = ({ columns, body }: Layout, lower: number) => ({
  left: columns[0].box.x,
  top: body.y + lower,
  width: columns[0].box.width + 24,
});

/** How high the switch of the scale is, in CSS pixels. */
export const switchHeight = 28;

/** How far its line is above the tiles, in CSS pixels. */
const switchLine = 31;

/** In the last line of the input's header, which says less than the others; in a hall, where it has no such line, below it. */
export const scalePlace = ({ columns, body }: Layout, hall: number) => ({
  left: columns[0].box.x,
  top: hall > 0 ? body.y : body.y - switchLine,
});
