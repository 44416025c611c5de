import { describe, expect, it } from "vitest";
import { movedLab, openedLab, redoneLab, undoneLab, type LabState } from "../../src/session/labPlace";

const at = (text: string) => ({ text, preset: "" });
const start = openedLab(at("slide"));
const moves = (...steps: readonly [text: string, what: string | null, time: number][]): LabState =>
  steps.reduce((lab, [text, what, time]) => movedLab(lab, at(text), what, time), start);

describe("undo in the lab", () => {
  it("goes back and forth through every change", () => {
    const lab = moves(["a", "kernel", 0], ["b", "stride", 1_000]);
    const back = undoneLab(undoneLab(lab));
    expect([undoneLab(lab).text, back.text, undoneLab(back).text]).toEqual(["a", "slide", "slide"]);
    expect([redoneLab(back).text, redoneLab(redoneLab(back)).text]).toEqual(["a", "b"]);
    expect(redoneLab(redoneLab(redoneLab(back))).text).toBe("b");
  });

  it("takes a drag back as one", () => {
    const lab = moves(["a", "kernel", 0], ["b", "kernel", 300], ["c", "kernel", 600], ["d", "kernel", 2_000]);
    expect(undoneLab(lab).text).toBe("c");
    expect(undoneLab(undoneLab(lab)).text).toBe("slide");
  });

  it("passes over what was only looked at", () => {
    const lab = moves(["a", "kernel", 0], ["a,at:3", null, 1_000]);
    expect(undoneLab(lab).text).toBe("slide");
    expect(lab.past).toHaveLength(1);
  });

  it("forgets what was taken back once something else is done", () => {
    const lab = movedLab(undoneLab(moves(["a", "kernel", 0])), at("b"), "stride", 1_000);
    expect(redoneLab(lab)).toBe(lab);
  });
});
