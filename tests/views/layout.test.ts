import { describe, expect, it } from "vitest";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { readLink } from "../../src/share/link";
import { columnsOf } from "../../src/views/network/columns";
import { isSameNetwork, layoutBetween } from "../../src/views/network/glide";
import { headTexts } from "../../src/views/network/head";
import { layOut } from "../../src/views/network/layout";
import type { Room } from "../../src/views/network/measureColumns";

/** A letter of an imagined face in which all are equally wide, in CSS pixels. */
const letter = 6.5;

/** The columns of a preset in a room of a size, with headers written in the imagined face. */
function laid(preset: "digits" | "bars" | "spiral", direction: Room["direction"], width: number, height: number) {
  return laidOut(presetOf(preset), direction, width, height, false);
}

function laidOut(
  experiment: Experiment,
  direction: Room["direction"],
  width: number,
  height: number,
  toScale: boolean,
) {
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
    toScale,
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

  it("gives all names of a network that scrolls their room", () => {
    const layers = [1, 2, 3, 4].map(() => `${"conv2d,filters:8,padding:same/".repeat(5)}maxPooling2d`).join("/");
    const { experiment } = readLink(`data=digits&net=${layers}/flatten/dense,units:10`).link;
    const { columns, width } = laidOut(experiment, "across", 832, 676, false);
    expect(width).toBeGreaterThan(832);
    for (const { info, nameWidth } of columns)
      if (info)
        expect(nameWidth).toBeGreaterThanOrEqual(
          letter * info.type.title(info.values).text.replace(/\{.*?\}/g, "12").length,
        );
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

/** A convolution and its pooling, as a link writes them. */
const block = (filters: number) => `conv2d,filters:${filters},padding:same/maxPooling2d`;

describe("a network to scale", () => {
  const { experiment } = readLink(`data=shapes&net=${[8, 16, 32].map(block).join("/")}/flatten/dense,units:3`).link;

  it("gives every cell of the input and of all maps the same side, on any page", () => {
    for (const [direction, width, height] of [
      ["across", 832, 676],
      ["across", 1200, 900],
      ["across", 600, 500],
      ["down", 362, 600],
      ["down", 300, 600],
    ] as const) {
      const { columns } = laidOut(experiment, direction, width, height, true);
      const sized = columns.filter(({ kind }) => kind === "picture" || kind === "maps");
      expect(sized.map(({ tiles }) => tiles.length)).toEqual([1, 8, 8, 16, 16, 32, 32]);
      const cells = sized.flatMap(({ tiles, cells: [rows, across] }) =>
        tiles.flatMap(({ box }) => [box.height / rows, box.width / across]),
      );
      expect(new Set(cells).size, `${direction} ${width}`).toBe(1);
      expect(cells[0] * (direction === "down" ? 2 : 1)).toBe(Math.round(cells[0] * (direction === "down" ? 2 : 1)));
    }
  });

  it("keeps tiles, kernels and biases of one column apart", () => {
    for (const { tiles, kind } of laidOut(experiment, "across", 832, 676, true).columns) {
      if (kind !== "maps") continue;
      const boxes = tiles.flatMap(({ box, bias, kernel }) => [
        box,
        ...(bias ? [bias] : []),
        ...kernel.map((slice) => slice.box),
      ]);
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y,
          ).toBe(true);
    }
  });

  it("takes the sizes that suit each column while nobody asks for a scale", () => {
    const { columns } = laidOut(experiment, "across", 832, 676, false);
    const [first, last] = [columns[1], columns[6]].map(({ tiles, cells }) => tiles[0].box.width / cells[1]);
    expect(last).toBeGreaterThan(first);
  });
});

describe("a network on its way to scale", () => {
  const from = laidOut(presetOf("digits"), "across", 832, 676, false);
  const to = laidOut(presetOf("digits"), "across", 832, 676, true);

  it("begins as it was and ends as it will be, tile by tile", () => {
    const boxes = (layout: typeof to) => layout.columns.map(({ tiles }) => tiles.map(({ box }) => box));
    expect(boxes(layoutBetween(from, to, 0))).toEqual(boxes(from));
    expect(boxes(layoutBetween(from, to, 1))).toEqual(boxes(to));
    const half = layoutBetween(from, to, 0.5).columns[4].tiles[0].box.width;
    expect(half).toBe((from.columns[4].tiles[0].box.width + to.columns[4].tiles[0].box.width) / 2);
  });

  it("is the way of one network only", () => {
    expect(isSameNetwork(from, to)).toBe(true);
    expect(isSameNetwork(from, laidOut(presetOf("bars"), "across", 832, 676, true))).toBe(false);
  });
});
