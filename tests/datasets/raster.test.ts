import { describe, expect, it } from "vitest";
import { line, outline } from "../../src/datasets/pictures/raster";

const sheetOf = (height: number, width: number) => ({ height, width, ink: new Float32Array(height * width) });
const inked = (ink: Float32Array) => ink.reduce((sum, value) => sum + value, 0);

describe("drawing on a sheet of cells", () => {
  it("inks a line's area, wherever and however it lies", () => {
    for (const [x0, y0, x1, y1, half] of [
      [8, 12, 30, 12, 1.5],
      [8.3, 9.7, 29.1, 31.4, 1],
      [20.2, 5.5, 22.9, 33.3, 2.25],
      [12, 12, 12, 12, 4],
    ]) {
      const sheet = sheetOf(40, 40);
      line(sheet, x0, y0, half, x1, y1, half);
      const area = 2 * half * Math.hypot(x1 - x0, y1 - y0) + Math.PI * half * half;
      expect(inked(sheet.ink) / area).toBeCloseTo(1, 1.5);
    }
  });

  it("inks cells well inside fully, cells well outside not at all, and a straight edge by the share it covers", () => {
    const sheet = sheetOf(10, 10);
    line(sheet, -20, 5.25, 2, 30, 5.25, 2);
    const column = Array.from({ length: 10 }, (_, row) => sheet.ink[row * 10 + 4]);
    for (const [row, share] of [0, 0, 0, 0.75, 1, 1, 1, 0.25, 0, 0].entries())
      expect(column[row]).toBeCloseTo(share, 5);
  });

  it("makes a line as wide as asked at each of its ends", () => {
    const sheet = sheetOf(20, 60);
    line(sheet, 10, 10, 1, 50, 10, 4);
    const width = (column: number) =>
      inked(Float32Array.from({ length: 20 }, (_, row) => sheet.ink[row * 60 + column]));
    expect(width(10)).toBeCloseTo(2.08, 1);
    expect(width(30)).toBeCloseTo(5.08, 1);
    expect(width(49)).toBeCloseTo(7.9, 1);
  });

  it("doesn't add up where lines cross", () => {
    const sheet = sheetOf(20, 20);
    line(sheet, 2, 10, 1, 18, 10, 1);
    const once = sheet.ink.slice();
    line(sheet, 2, 10, 1, 18, 10, 1);
    expect(sheet.ink).toEqual(once);
    line(sheet, 10, 2, 1, 10, 18, 1);
    expect(Math.max(...sheet.ink)).toBe(1);
  });

  it("leaves out what lies beside the sheet, and lines without width", () => {
    const sheet = sheetOf(5, 5);
    line(sheet, -30, -30, 3, -10, 20, 3);
    line(sheet, 1, 1, -1, 4, 4, -1);
    outline(sheet, [100, 100, 120, 100, 110, 130], 2);
    expect(inked(sheet.ink)).toBe(0);
  });
});
