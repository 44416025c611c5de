const sheet = { context: null as CanvasRenderingContext2D | null };

/** Widths that were measured, by font and text: the same few words are laid out again and again. */
const known = new Map<string, number>();

/** More texts than this are forgotten together. */
const most = 2_000;

function widthOf(text: string, font: string): number {
  const name = `${font}\n${text}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  sheet.context ??= document.createElement("canvas").getContext("2d");
  if (!sheet.context) return 0;
  sheet.context.font = font;
  const width = Math.ceil(sheet.context.measureText(text).width);
  if (known.size >= most) known.clear();
  known.set(name, width);
  return width;
}

/** The width of the widest of some texts in CSS pixels. */
export const widest = (texts: readonly string[], font: string): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, font)));
