/** Half the height of a label, the room of a letter to one side of its middle, and half the ring with air, in CSS pixels. */
const [half, halfLetter, halfRing] = [12, 3.5, 13];

/** A place on a map, in CSS pixels from the left and from the top. */
type Place = readonly [x: number, y: number];

/**
 * Where the label of a region that is widest at a place stands, on a map of `side` CSS pixels: in the map as a whole, and
 * above or below the ring where it would lie on it.
 */
export function labelPlace(
  [x, y]: Place,
  text: string,
  ring: Place | null,
  side: number,
): { left: number; top: number } {
  const halfWidth = Math.max(half, half / 2 + halfLetter * text.length);
  const inside = (at: number, margin: number) => Math.min(side - margin, Math.max(margin, at));
  const [left, top] = [inside(x, halfWidth), inside(y, half)];
  const beside = halfRing + halfWidth;
  const away = half + halfRing;
  if (!ring || Math.abs(left - ring[0]) >= beside || Math.abs(top - ring[1]) >= away) return { left, top };
  const above = top < ring[1] ? ring[1] - away >= half : ring[1] + away > side - half;
  return { left, top: ring[1] + (above ? -away : away) };
}
