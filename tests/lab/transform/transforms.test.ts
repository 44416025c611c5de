import { describe, expect, it } from "vitest";
import { transformOf, transforms, type TransformId } from "../../../src/lab/transform/transforms";
import { isMessage } from "../../../src/locales/message";
import { defaultsOf, type Values } from "../../../src/settings";

const rowsOf = (cells: readonly (readonly number[])[], id: TransformId, values: Values) => {
  const transform = transformOf(id);
  const made = transform.apply(
    { shape: [cells.length, cells[0].length, 1], values: cells.flat() },
    { ...defaultsOf(transform.settings), ...values },
  );
  if (isMessage(made)) return made.text;
  const [height, width] = made.shape;
  return Array.from({ length: height }, (_, row) => Array.from(made.values).slice(row * width, (row + 1) * width));
};

const nine = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

const lee = [
  [3, 0, 1, 2, 7, 4],
  [1, 5, 8, 9, 3, 1],
  [2, 7, 2, 5, 1, 3],
  [0, 1, 3, 1, 7, 8],
  [4, 2, 1, 6, 2, 8],
  [2, 4, 5, 2, 3, 9],
];

describe("a transform", () => {
  it.each<[TransformId, Values, number[][]]>([
    [
      "mirror",
      {},
      [
        [3, 2, 1],
        [6, 5, 4],
        [9, 8, 7],
      ],
    ],
    [
      "mirror",
      { across: "ends" },
      [
        [7, 8, 9],
        [4, 5, 6],
        [1, 2, 3],
      ],
    ],
    [
      "turn",
      { quarters: 1 },
      [
        [7, 4, 1],
        [8, 5, 2],
        [9, 6, 3],
      ],
    ],
    [
      "turn",
      { quarters: 2 },
      [
        [9, 8, 7],
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      "turn",
      { quarters: 3 },
      [
        [3, 6, 9],
        [2, 5, 8],
        [1, 4, 7],
      ],
    ],
    [
      "crop",
      { piece: [2, 2], row: 1, column: 2 },
      [
        [2, 3],
        [5, 6],
      ],
    ],
    [
      "shear",
      { slant: 1 },
      [
        [1, 2, 3],
        [0, 4, 5],
        [0, 0, 7],
      ],
    ],
    [
      "shear",
      { slant: -1 },
      [
        [1, 2, 3],
        [5, 6, 0],
        [9, 0, 0],
      ],
    ],
    [
      "brighten",
      { factor: 1.5, white: 10 },
      [
        [1.5, 3, 4.5],
        [6, 7.5, 9],
        [10, 10, 10],
      ],
    ],
  ])("%s %o", (id, values, expected) => {
    expect(rowsOf(nine, id, values)).toEqual(expected);
  });

  it("keeps a quarter where every second row and column is dropped, as the lecture’s numbers show", () => {
    expect(rowsOf(lee, "drop", {})).toEqual([
      [1, 8, 3],
      [0, 3, 7],
      [2, 5, 3],
    ]);
    expect(rowsOf(lee, "drop", { everyRow: 4, everyColumn: 3, firstColumn: 3 })).toEqual([
      [8, 1],
      [5, 9],
    ]);
  });

  it("says why there is nothing left", () => {
    expect(rowsOf(nine, "crop", { piece: [2, 2], row: 3 })).toContain("The piece ends at row");
    expect(rowsOf(nine, "drop", { firstRow: 4 })).toContain("Nothing would be left");
  });

  it("has settings that no other transform has", () => {
    const names = Object.values(transforms).flatMap(({ settings }) => Object.keys(settings));
    expect(new Set(names).size).toBe(names.length);
  });
});
