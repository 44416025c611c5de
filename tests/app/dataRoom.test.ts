import { describe, expect, it } from "vitest";
import { heightOf, openIn, roomFor } from "../../src/app/dataRoom";
import { datasets } from "../../src/datasets";
import type { Setting } from "../../src/settings";

const same = (text: string) => text;

describe("settings on the data rail", () => {
  it("are all open where there is room, and else as many as leave a line for the others", () => {
    expect(openIn(123, [41, 41, 41])).toBe(3);
    expect(openIn(122, [41, 41, 41])).toBe(2);
    expect(openIn(100, [41, 41, 41])).toBe(1);
    expect(openIn(64, [41, 41])).toBe(0);
    expect(openIn(-50, [41])).toBe(0);
    expect(openIn(0, [])).toBe(0);
  });

  it("leave room for the examples and the sealed test on usual pages: some are open, never more than fit", () => {
    const each = Object.values<Setting<unknown>>(datasets.digits.settings).map((setting) =>
      heightOf(setting, 192, same),
    );
    const open = [470, 650, 830].map((height) => openIn(roomFor(height, 2, true), each));
    expect(open[0]).toBeGreaterThanOrEqual(2);
    expect(open[1]).toBeGreaterThan(open[0]);
    expect(open[2]).toBeGreaterThan(open[1]);
    for (const [index, height] of [470, 650, 830].entries())
      expect(each.slice(0, open[index]).reduce((sum, one) => sum + one, 0)).toBeLessThan(roomFor(height, 2, true));
    expect(roomFor(650, 2, false)).toBeGreaterThan(roomFor(650, 2, true));
  });

  it("count a line for the chips that don’t fit into one", () => {
    const { kind, colour } = datasets.shapes.settings;
    expect(heightOf(kind, 192, same)).toBe(2 * 31);
    expect(heightOf(colour, 192, () => "红")).toBe(31);
  });
});
