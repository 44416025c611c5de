import { describe, expect, it } from "vitest";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { columnsOf } from "../../src/views/network/columns";
import { headTexts } from "../../src/views/network/head";
import { layOut } from "../../src/views/network/layout";
import type { Room } from "../../src/views/network/measureColumns";

/** A letter of an imagined face in which all are equally wide, in CSS pixels. */
const letter = 6.5;

/** The columns of a preset in a room of a size, with headers written in the imagined face. */
function laid(preset: "digits" | "bars" | "spiral", direction: Room["direction"], width: number, height: number) {
  const experiment = presetOf(preset);
  const network = describeNetwork(experiment);
  const columns = columnsOf(experiment, network);
  const { lines, folded } = headTexts(columns, network, ({ text }) => text.replace(/\{.*?\}/g, "12"), false);
  const room: Room = {
    direction,
    width,
    height,
    devicePixels: direction === "down" ? 2 : 1,
    headHeight: direction === "down" ? 26 : 86,
    chipWidth: 18,
    nameWidth: 40,
    footHeight: 36,
    thumbnailSide: 32,
    heads: lines.split("\n\n").map((head) => head.split("\n").map((line) => letter * line.length)),
    folded: folded.split("\n").map((names) => letter * names.length),
    plusRoom: 36,
    cornerWidth: 128,
    besideHeight: 116,
  };
  return layOut(columns, room);
}

describe("a network across the page", () => {
  it("keeps headers apart and signs off the names, and needs no more than the room on any laptop", () => {
    for (const preset of ["digits", "bars", "spiral"] as const)
      for (const width of [600, 640, 720, 832, 1200])
        for (const height of [374, 500, 676, 900]) {
          const { columns, gaps, width: all } = laid(preset, "across", width, height);
          const where = `${preset}, ${width} × ${height}`;
          expect(all, where).toBeLessThanOrEqual(width + 0.5);
          for (const [index, { head }] of columns.slice(0, -1).entries())
            expect(head.x + head.width, where).toBeLessThanOrEqual(columns[index + 1].head.x);
          for (const { column, wide, plus } of gaps) {
            const { head, nameWidth } = columns[column - 1];
            if (wide && plus[1] < 30) expect(plus[0] - 12, where).toBeGreaterThanOrEqual(head.x + nameWidth);
          }
        }
  });

  it("counts parameters in brief, all of them, just where one has no room for the whole word", () => {
    const word = letter * "12 parameters".length;
    for (const width of [600, 832, 1200]) {
      const columns = laid("digits", "across", width, 676).columns.filter(({ info }) => info);
      const cramped = columns.some(({ head, info }) => info && info.parameters > 0 && word > head.width);
      if (cramped) expect(columns.every(({ brief }) => brief)).toBe(true);
      expect(new Set(columns.map(({ brief }) => brief)).size).toBe(1);
    }
    const brief = [600, 1200].map((width) => laid("digits", "across", width, 676).columns[1].brief);
    expect(brief).toEqual([true, false]);
  });

  it("gives every unit of a points network a row of its own, down to a page 650 px high", () => {
    for (const height of [454, 500, 676]) {
      const { columns } = laid("spiral", "across", 720, height);
      for (const { tiles } of columns) expect(new Set(tiles.map(({ box }) => box.x)).size).toBe(1);
    }
  });
});

describe("a network down a phone", () => {
  it("keeps every tile with its edge inside the page, each row symmetrical", () => {
    for (const width of [300, 362]) {
      const { columns } = laid("digits", "down", width, 600);
      for (const { tiles, kind } of columns) {
        const left = Math.min(...tiles.map(({ box }) => box.x));
        const right = Math.max(...tiles.map(({ box }) => box.x + box.width));
        expect(left).toBeGreaterThanOrEqual(1);
        expect(right).toBeLessThanOrEqual(width - 1);
        if (kind !== "picture") expect(Math.abs(left - (width - right))).toBeLessThanOrEqual(1);
      }
    }
  });
});
