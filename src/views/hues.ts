/** Class colours that look like what a label says, by their place in the fixed order; the same in every theme. */
const named: Readonly<Record<string, number>> = { red: 9, amber: 3, yellow: 3, green: 1, blue: 4 };

/**
 * Which of the fixed class colours each class takes: in order; but where all labels name colours, each takes its own, so
 * that no chip says “red” on green.
 */
export function huesOf(labels: readonly string[]): readonly number[] {
  const own = labels.map((label) => named[label]);
  const fit = own.every((hue) => hue !== undefined) && new Set(own).size === own.length;
  return fit ? own : labels.map((_, index) => index);
}
