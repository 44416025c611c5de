/** What can be drawn with on a coloured picture; red, green and blue 0…1. */
export const colours = [
  { label: "white", rgb: [1, 1, 1] },
  { label: "red", rgb: [0.9, 0.15, 0.15] },
  { label: "yellow", rgb: [0.95, 0.8, 0.1] },
  { label: "green", rgb: [0.15, 0.7, 0.25] },
  { label: "blue", rgb: [0.15, 0.35, 0.9] },
  { label: "black", rgb: [0, 0, 0] },
] as const satisfies readonly { label: string; rgb: readonly [number, number, number] }[];
