/** A way to write how bright a value is: what black and white are. */
export interface Convention {
  readonly label: string;
  readonly black: number;
  readonly white: number;
  /** Whether only whole numbers are used, as in files; a whole number takes 1 byte, any other 4. */
  readonly whole: boolean;
}

/** Of picture files, of most networks, and of those that like their inputs around zero. */
export const conventions = {
  bytes: { label: "0–255", black: 0, white: 255, whole: true },
  unit: { label: "0–1", black: 0, white: 1, whole: false },
  signed: { label: "−1…1", black: -1, white: 1, whole: false },
} as const satisfies Record<string, Convention>;

export type ConventionId = keyof typeof conventions;

/** A value of 0…255 in a convention; `inverted` makes 0 white. */
export function inConvention(value: number, { black, white, whole }: Convention, inverted = false): number {
  const share = (inverted ? 255 - value : value) / 255;
  const written = black + share * (white - black);
  return whole ? Math.round(written) : written;
}

/** The value of 0…255 that a number of a convention stands for. */
export const fromConvention = (number: number, { black, white }: Convention, inverted = false): number => {
  const share = (number - black) / (white - black);
  return 255 * (inverted ? 1 - share : share);
};

/** How many bytes a number takes. */
export const bytesOf = ({ whole }: Convention): number => (whole ? 1 : 4);
