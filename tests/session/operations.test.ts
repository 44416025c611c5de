import { expect, it } from "vitest";
import { message } from "../../src/locales";
import { noOperations, withDone, type Operation } from "../../src/session/operations";

/** A weight that a hand has moved at a time, and for a while: from a number to another one. */
const written = (at: number, from: number, to: number, index = 0, drag = true, moved = 0): Operation => ({
  what: message("A weight."),
  changes: [{ key: "l1", name: "kernel", values: [[index, to]] }],
  undo: [{ key: "l1", name: "kernel", values: [[index, from]] }],
  after: null,
  drag: drag ? { from: at, to: at + moved } : null,
  run: 1,
});

it("a weight that is dragged is one step of undo, back to where it was first; a pause or another weight begins one", () => {
  let operations = withDone(noOperations, written(0, 1, 2));
  operations = withDone(operations, written(400, 2, 3));
  operations = withDone(operations, written(800, 3, 4));
  expect(operations.done).toEqual([{ ...written(800, 3, 4), undo: written(0, 1, 2).undo }]);
  operations = withDone(operations, written(1400, 4, 5));
  operations = withDone(operations, written(1500, 0, 9, 1));
  operations = withDone(operations, written(1600, 9, 8, 1, false));
  expect(operations.done).toHaveLength(4);
});

it("a drag is one step of undo however seldom it is written: what counts is when the hand moved", () => {
  let operations = withDone(noOperations, written(0, 1, 2));
  operations = withDone(operations, written(30, 2, 3, 0, true, 900));
  operations = withDone(operations, written(1_000, 3, 4, 0, true, 900));
  expect(operations.done).toHaveLength(1);
});
