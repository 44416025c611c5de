import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/styles.css";
import type { DatasetId } from "../../src/datasets";
import { translate } from "../../src/locales";
import { confusion } from "../../src/views/confusion";
import { curves } from "../../src/views/curves";
import { decision } from "../../src/views/decision";
import { gallery } from "../../src/views/gallery";
import { pad } from "../../src/views/pad";
import { probabilities } from "../../src/views/probabilities";
import type { View } from "../../src/views/view";
import { settled } from "./settled";
import { show, stageSession } from "./stage";

const all: Readonly<Record<string, View>> = { decision, curves, confusion, probabilities, gallery, pad };
const kinds: readonly DatasetId[] = ["digits", "shapes", "spiral", "hills"];

beforeEach(() => {
  document.documentElement.lang = "en";
});
afterEach(cleanup);

/** The share of a canvas's pixels that fulfil a condition. */
function shareOf(canvas: HTMLCanvasElement, is: (red: number, green: number, blue: number) => boolean) {
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) if (is(data[at], data[at + 1], data[at + 2])) found++;
  return found / (data.length / 4);
}

describe.each(Object.entries(all))("the view %s", (_, view) => {
  it("stands before any number has come, and says so", () => {
    for (const id of kinds) {
      const session = stageSession(id, () => ({}));
      const { experiment } = session.getState();
      if (!view.suits(experiment)) continue;
      show(view, session);
      for (const language of ["en", "zh-CN"] as const) {
        expect(translate(language, view.describe({}, experiment))).not.toMatch(/[{}]|undefined|NaN/);
      }
      expect(view.table({}, experiment).rows).toEqual([]);
      cleanup();
    }
  });

  it("says in both languages what it shows, as a sentence and as a table", () => {
    for (const id of kinds) {
      const { experiment, snapshot } = stageSession(id).getState();
      if (!view.suits(experiment)) continue;
      for (const language of ["en", "zh-CN"] as const) {
        const said = translate(language, view.describe(snapshot!.parts, experiment));
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
        expect(said.length).toBeGreaterThan(6);
        const { head, rows } = view.table(snapshot!.parts, experiment);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }
    }
  });

  it("has no accessibility violation on pictures, points and surfaces, in either language", async () => {
    for (const id of kinds) {
      for (const [language, theme] of [
        ["en", "dark"],
        ["zh-CN", "light"],
      ] as const) {
        const session = stageSession(id);
        if (!view.suits(session.getState().experiment)) continue;
        document.documentElement.lang = language;
        const { container } = show(view, session, { language, theme });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
        cleanup();
      }
    }
  });
});

describe("a network without numbers", () => {
  it("is told and shown as such, not as a sure answer", async () => {
    for (const id of kinds) {
      const session = stageSession(id, (parts) => ({
        ...parts,
        example: { ...parts.example, output: parts.example.output.map(() => Number.NaN) },
        decision: { ...parts.decision, values: parts.decision.values.map(() => Number.NaN) },
      }));
      const { experiment, snapshot } = session.getState();
      for (const view of [decision, probabilities]) {
        const { container } = show(view, session);
        expect(translate("en", view.describe(snapshot!.parts, experiment))).toBe(
          "The network gives no number any more.",
        );
        await waitFor(() => expect(container.textContent).not.toBe(""));
        expect(container.querySelectorAll("[class*=label] [class*=chip][aria-hidden]")).toHaveLength(0);
        cleanup();
      }
    }
  });
});

describe("the decision map", () => {
  it("moves the shown example with the arrow keys, along its two factors only", async () => {
    const session = stageSession("digits");
    show(decision, session);
    const before = session.getState().snapshot!.parts.example!.factors!;
    const [across] = session.getState().focus.axes;
    const ring = await screen.findByRole("slider");
    fireEvent.keyDown(ring, { key: "ArrowRight" });
    const { example } = session.getState().focus;
    expect(example.kind).toBe("factors");
    if (example.kind !== "factors") return;
    expect(example.factors[across]).toBeGreaterThan(before[across]);
    for (const [index, value] of example.factors.entries()) {
      if (!session.getState().focus.axes.includes(index)) expect(value).toBeCloseTo(before[index], 5);
    }
  });

  it("brings the shown example where the map is pressed", async () => {
    const session = stageSession("spiral");
    show(decision, session, { width: 400 });
    const map = (await screen.findByRole("img", { name: /says/ })).parentElement!;
    const { left, top, width } = await settled(() => map.getBoundingClientRect());
    await userEvent.click(map, { position: { x: width * 0.75, y: width * 0.25 } });
    const { example } = session.getState().focus;
    expect(left + top).toBeGreaterThan(0);
    expect(example.kind === "factors" && example.factors[0]).toBeCloseTo(3, 0);
    expect(example.kind === "factors" && example.factors[1]).toBeCloseTo(3, 0);
  });

  it("exchanges its axes when one takes the other's factor", async () => {
    const session = stageSession("digits");
    show(decision, session);
    const [across, up] = session.getState().focus.axes;
    const select = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Factor across" });
    const options = [...select.options].map(({ text }) => text);
    const upName = screen.getByRole<HTMLSelectElement>("combobox", { name: "Factor upwards" }).selectedOptions[0].text;
    fireEvent.change(select, { target: { value: String(options.indexOf(upName)) } });
    expect(session.getState().focus.axes).toEqual([up, across]);
  });

  it("paints both signs for points, with marks of full strength on top", async () => {
    show(decision, stageSession("spiral"), { width: 400 });
    const canvas = (await screen.findByRole("img", { name: /says/ })) as HTMLCanvasElement;
    await waitFor(() => {
      expect(shareOf(canvas, (red, _, blue) => red > blue + 40)).toBeGreaterThan(0.1);
      expect(shareOf(canvas, (red, _, blue) => blue > red + 40)).toBeGreaterThan(0.1);
    });
  });

  it("labels the regions of a map of classes", async () => {
    show(decision, stageSession("digits"));
    await screen.findByRole("slider");
    await waitFor(() => expect(document.querySelectorAll("[class*=label]").length).toBeGreaterThan(1));
  });
});

describe("the timeline", () => {
  const broken = stageSession("digits", (parts) => ({
    ...parts,
    history: {
      batch: { step: new Float32Array([0, 1, 2]), loss: new Float32Array([2, Number.NaN, Infinity]) },
      scores: {
        ...parts.history.scores,
        training: new Float32Array(40).fill(Number.NaN),
        validation: new Float32Array(40).fill(0),
      },
    },
  }));

  it("never draws a NaN, whatever the losses are", async () => {
    for (const session of [broken, stageSession("hills"), stageSession("spiral")]) {
      const { container } = show(curves, session, { width: 640 });
      await waitFor(() => expect(container.querySelectorAll("path").length).toBeGreaterThan(2));
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      cleanup();
    }
  });

  it("switches between loss and accuracy; a surface has only losses", async () => {
    show(curves, stageSession("digits"), { width: 640 });
    fireEvent.change(await screen.findByRole("combobox"), { target: { value: "1" } });
    expect(await screen.findByText("100%")).toBeTruthy();
    cleanup();
    show(curves, stageSession("hills"), { width: 640 });
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("keeps a film of the decision map", async () => {
    show(curves, stageSession("digits"), { width: 640 });
    expect(await screen.findByRole("img", { name: /decision map from/ })).toBeTruthy();
  });
});
