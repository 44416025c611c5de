import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setBackend, setTraining } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import { message } from "../../src/locales";
import { fakeSession, someProgress } from "./shell/fakeSession";
import { button, onCleanPage, open } from "./shell/onPage";

onCleanPage();

const panel = async (name: string) => within(await screen.findByRole("dialog", { name }));

describe("how it trains", () => {
  it("shows the formula of the chosen optimiser and of the chosen schedule", async () => {
    const { session } = open();
    await act(() => session.edit(setTraining(session.getState().experiment, "schedule", "exponential")));
    fireEvent.click(button("How a step moves the weights"));
    const shown = await panel("How a step moves the weights");
    expect(await shown.findByRole("heading", { name: "Adam" })).toBeTruthy();
    const lines = [...document.querySelectorAll("[popover] sup")].map(({ textContent }) => textContent);
    expect(lines).toEqual(["t", "t", "t / T"]);
    expect(document.querySelector("[popover]:popover-open")?.textContent).toContain("w ← w − rate · m̂ / (√v̂ + ε)");
    expect(shown.getAllByText("m̂", { selector: "var" })).toHaveLength(2);
  });

  it("shows what training takes of the memory, and turns red with the reason where an edit was refused", async () => {
    const what = message("One example would take too much.");
    const { session, set } = open(fakeSession("bars"));
    const before = button(/^memory .+, taken by training$/).getAttribute("aria-label") ?? "";
    await act(() => session.edit(setTraining(session.getState().experiment, "batch", 512)));
    const memory = button(/^memory .+, taken by training$/);
    expect(memory.getAttribute("aria-label")).not.toBe(before);
    const quiet = getComputedStyle(memory).color;
    act(() => set({ refused: { layer: 0, what } }));
    expect(getComputedStyle(memory).color).not.toBe(quiet);
    fireEvent.click(memory);
    const shown = await panel("Memory");
    expect(shown.getByText(what.text)).toBeTruthy();
    expect(shown.getByText("activations of a batch")).toBeTruthy();
  });

  it("names the trainer and what it computes on, and says why", async () => {
    const why = message("Our own code runs on WASM only.");
    const progress = { ...someProgress, backend: "WebGL", trainer: "graph", why };
    open(fakeSession("digits", { snapshot: { step: 640, generation: 1, parts: { progress } } }));
    const backend = button("Backend: graph, WebGL");
    expect(backend.textContent).toBe("graph, WebGL");
    fireEvent.click(backend);
    expect((await panel("Backend")).getByText(/It is always there\. Our own code runs on WASM only\./)).toBeTruthy();
  });

  it("says that a graphics processor warms up until the first step of a run, played or asked for, is finished", () => {
    const experiment = setBackend(presetOf("digits"), "webgl");
    const warming = /^Warming up/;
    const { set } = open(fakeSession("digits", { experiment, playing: true, warm: false }));
    expect(screen.getAllByText(warming).length).toBeGreaterThan(0);
    act(() => set({ warm: true }));
    expect(screen.queryAllByText(warming)).toEqual([]);
    act(() => set({ warm: false, playing: false }));
    expect(screen.queryAllByText(warming)).toEqual([]);
    act(() => set({ stepping: true }));
    expect(screen.getAllByText(warming).length).toBeGreaterThan(0);
    act(() => set({ experiment: presetOf("digits") }));
    expect(screen.queryAllByText(warming)).toEqual([]);
  });
});
