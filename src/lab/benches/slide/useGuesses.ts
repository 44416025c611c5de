import { useState } from "react";
import { message, type Message } from "../../../locales";
import type { Grid } from "../../../settings";
import { figure } from "../../../ui/figures";

/** A guess counts when it is right to the two decimals that are shown. */
const right = (guess: number, answer: number) => Math.abs(guess - answer) <= 0.0051 * Math.max(1, Math.abs(answer));

/** Cells of a result that were guessed or shown; they are forgotten when the result is another. */
export function useGuesses(output: Grid) {
  const numbers = output.join(";");
  const [known, setKnown] = useState<{ readonly numbers: string; readonly cells: ReadonlySet<string> }>({
    numbers,
    cells: new Set(),
  });
  const cells = known.numbers === numbers ? known.cells : new Set<string>();
  const show = (row: number, column: number) => setKnown({ numbers, cells: new Set([...cells, `${row} ${column}`]) });
  return {
    count: cells.size,
    isKnown: (row: number, column: number) => cells.has(`${row} ${column}`),
    show,
    guess(row: number, column: number, value: number): Message | null {
      if (!right(value, output[row][column]))
        return message("Not {guess}. Add up the products once more.", { guess: figure(value) });
      show(row, column);
      return null;
    },
  };
}
