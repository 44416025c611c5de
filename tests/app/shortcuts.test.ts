import { describe, expect, it } from "vitest";
import { commandOf, shortcuts, type Press } from "../../src/app/shortcuts";

const press = (key: string, more: Partial<Press> = {}) =>
  commandOf({ key, shift: false, control: false, alt: false, focus: "page", ...more });

describe("keys", () => {
  it("play, step, reset and draw new weights", () => {
    expect(press(" ")).toBe("play");
    expect(press("ArrowRight")).toBe("step");
    expect(press(".")).toBe("step");
    expect(press("r")).toBe("reset");
    expect(press("R", { shift: true })).toBe("newWeights");
  });

  it("undo and redo in the ways people know", () => {
    expect(press("u")).toBe("undo");
    expect(press("z", { control: true })).toBe("undo");
    expect(press("Z", { control: true, shift: true })).toBe("redo");
    expect(press("y", { control: true })).toBe("redo");
  });

  it("leave Space and arrows to a control that has the focus", () => {
    expect(press(" ", { focus: "control" })).toBeNull();
    expect(press("ArrowRight", { focus: "control" })).toBeNull();
    expect(press("p", { focus: "control" })).toBe("projector");
  });

  it("never take anything from a text that is being typed, nor from the browser", () => {
    for (const key of [" ", ".", "r", "?", "z"]) expect(press(key, { focus: "text" })).toBeNull();
    expect(press("z", { focus: "text", control: true })).toBeNull();
    expect(press("r", { control: true })).toBeNull();
    expect(press("ArrowRight", { alt: true })).toBeNull();
  });

  it("are all in the help", () => {
    const commands = [" ", ".", "r", "u", "p", "s", "?"].map((key) => press(key));
    const listed = shortcuts.map(({ command }) => command);
    expect(commands.every((command) => command !== null && listed.includes(command))).toBe(true);
  });
});
