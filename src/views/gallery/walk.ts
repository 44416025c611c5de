/** The picture that a key leads to in a grid of `count` pictures, `columns` a row; null for other keys. */
export function pictureAfter(key: string, index: number, count: number, columns: number): number | null {
  const inside = (at: number) => (at >= 0 && at < count ? at : index);
  switch (key) {
    case "ArrowLeft":
      return inside(index - 1);
    case "ArrowRight":
      return inside(index + 1);
    case "ArrowUp":
      return inside(index - columns);
    case "ArrowDown":
      return inside(index + columns);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
