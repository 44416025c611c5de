const sheet = { context: null as CanvasRenderingContext2D | null };

/** The width of the widest of some texts in CSS pixels. */
export function widest(texts: readonly string[], font: string): number {
  sheet.context ??= document.createElement("canvas").getContext("2d");
  const { context } = sheet;
  if (!context) return 0;
  context.font = font;
  return Math.max(0, ...texts.map((text) => Math.ceil(context.measureText(text).width)));
}
