/** The sides that pictures of one's own can be given, in cells. */
export const sides = [16, 28, 32, 48, 64, 96, 128];
