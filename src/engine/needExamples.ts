import type { Batch } from "./trainer";

/** Throws where there is nothing to learn from: a mean over nothing would turn every parameter into no number. */
export function needExamples({ count }: Batch): void {
  if (count < 1) throw new Error(`trainer: a batch must hold at least one example, got ${count}`);
}
