import { describe, expect, it } from "vitest";
import type { Experiment } from "../../src/experiment/experiment";
import { translate } from "../../src/locales";
import { createDrawings } from "../../src/session/drawings";
import type { OwnData } from "../../src/session/ownData/ownData";
import { openStore } from "../../src/session/store";
import { readLink } from "../../src/share/link";

/** Drawings of a session on a link, and the experiments they were put into. */
function drawingsOn(link: string) {
  const store = openStore(readLink(link).link);
  const edits: Experiment[] = [];
  const drawings = createDrawings({
    store,
    own: { find: async () => null } as unknown as OwnData,
    verbs: { edit: async (experiment) => void edits.push(experiment), takeOwn: async () => {} },
    calmly: (promise) => promise.then(() => undefined),
  });
  return { store, edits, drawings };
}

const drawing = (label: number, level = 1) => ({ label, pixels: new Float32Array(784).fill(level) });

describe("drawings on their way to the examples", () => {
  it("wait, are taken back one by one, and go there together", async () => {
    const { store, edits, drawings } = drawingsOn("data=digits");
    for (const label of [3, 4, 5]) drawings.keepDrawing(drawing(label));
    drawings.takeBackDrawing();
    expect(edits).toEqual([]);
    await drawings.learnDrawings();
    expect(edits.map(({ data }) => data.values.drawn)).toEqual([
      [expect.stringMatching(/^3_f/), expect.stringMatching(/^4_f/)],
    ]);
    expect(store.getState().drawings).toEqual([]);
    await drawings.learnDrawings();
    expect(edits).toHaveLength(1);
  });

  it("stay where a link can't hold them or the pictures they join are not here, and say so", async () => {
    const noise = { label: 1, pixels: Float32Array.from({ length: 784 }, (_, cell) => (cell % 5) / 4) };
    for (const [link, said] of [
      ["data=digits", "too long for a link"],
      ["data=own,file:0123456789abcdef,shape:28x28x1", "not on this device"],
    ]) {
      const { store, edits, drawings } = drawingsOn(link);
      for (let kept = 0; kept < 6; kept++) drawings.keepDrawing(noise);
      await drawings.learnDrawings();
      expect(edits).toEqual([]);
      expect(store.getState().drawings).toHaveLength(6);
      expect(translate("en", store.getState().notices.at(-1)!.text)).toContain(said);
    }
  });
});
