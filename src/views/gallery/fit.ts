interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many pictures, `gap` apart, fit into a room in whole rows; one row at least. In CSS pixels. */
export function picturesIn(room: Size, picture: Size, gap: number): number {
  const along = (length: number, each: number) => Math.max(1, Math.floor((length + gap + 0.01) / (each + gap)));
  return along(room.width, picture.width) * along(room.height, picture.height);
}
