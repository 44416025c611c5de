import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { message } from "../../src/locales";
import { fakeSession, someProgress } from "./shell/fakeSession";
import { button, onCleanPage, open } from "./shell/onPage";

onCleanPage();

describe("the player", () => {
  it("plays, pauses, steps by what was chosen, resets and draws new weights", async () => {
    const { asked } = open();
    fireEvent.click(button("Play"));
    fireEvent.click(await screen.findByRole("button", { name: "Pause" }));
    fireEvent.click(button("Step: one batch"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Size of a step" }), "epoch");
    fireEvent.click(button("Step: one epoch"));
    fireEvent.click(button("Reset"));
    fireEvent.click(button("New weights"));
    expect(asked.mock.calls).toEqual([
      ["play"],
      ["pause"],
      ["step", { batches: 1 }],
      ["step", { epochs: 1 }],
      ["reset"],
      ["newWeights"],
    ]);
  });

  it("obeys keys, but not while a text is typed or a button would be pressed", async () => {
    const { asked } = open();
    await userEvent.keyboard(" .{ArrowRight}r{Shift>}R{/Shift}u");
    expect(asked.mock.calls.map(([verb]) => verb)).toEqual(["play", "step", "step", "reset", "newWeights", "undo"]);
    asked.mockClear();
    fireEvent.click(button(/\d examples$/));
    screen.getByRole("textbox", { name: "examples" }).focus();
    await userEvent.keyboard("r .u");
    expect(asked).not.toHaveBeenCalled();
  });

  it("runs from slow motion to flat out", () => {
    const { session } = open();
    const speed = screen.getByRole("slider", { name: "Speed" });
    fireEvent.change(speed, { target: { value: "0" } });
    expect(session.getState().speed).toBe(0.5);
    fireEvent.change(speed, { target: { value: "11" } });
    expect(session.getState().speed).toBe(Infinity);
    expect(screen.getByText("flat out")).toBeTruthy();
  });

  it("sets the rate from a panel beside it, and the optimiser from a list", async () => {
    const { session } = open();
    await userEvent.click(button(/^Learning rate/));
    const rate = await screen.findByRole("textbox", { name: "Learning rate" });
    fireEvent.change(rate, { target: { value: "0.03" } });
    fireEvent.keyDown(rate, { key: "Enter" });
    expect(session.getState().experiment.training.values.rate).toBe(0.03);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Optimiser" }), "sgd");
    expect(session.getState().experiment.training.type).toBe("sgd");
  });

  it("says why a run stopped and offers both ways out", async () => {
    const problem = { what: message("Stopped at step {step}.", { step: 37 }), step: 37, layer: 1, backTo: 36 };
    const given = fakeSession();
    given.show({ progress: { ...someProgress, problem } });
    const { asked, session } = open(given);
    fireEvent.click(button("Go back to step 36"));
    expect(asked).toHaveBeenLastCalledWith("goBack");
    fireEvent.click(button("Try rate 0.0005"));
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith("play"));
    expect(session.getState().experiment.training.values.rate).toBe(0.0005);
  });

  it("says what an edit kept, and why another was refused, once", async () => {
    const { set } = open();
    act(() => set({ change: { kept: [0, 1, 2], fresh: [4], applied: true } }));
    expect(
      screen.getByText("Changed: every layer keeps what it has learned.", { selector: "p:not([role])" }),
    ).toBeTruthy();
    act(() => set({ refused: { layer: 2, what: message("There is no layer yet. {remedy}", { remedy: "" }) } }));
    expect(await screen.findByText(/There is no layer yet/, { selector: "p:not([role])" })).toBeTruthy();
  });

  it("shows quiet notices until they are dismissed", () => {
    const { asked } = open(
      fakeSession("digits", { notices: [{ id: 7, text: message("Settled: the loss hardly changes any more.") }] }),
    );
    fireEvent.click(button("Dismiss"));
    expect(asked).toHaveBeenCalledWith("dismiss", 7);
  });

  it("speaks of losses where there is nothing to be right about", () => {
    const given = fakeSession("hills");
    given.show({
      progress: { ...someProgress, accuracy: null, loss: 0.5, validation: { loss: 0.25, accuracy: null } },
    });
    open(given);
    expect(screen.getByText("validation loss").parentElement?.textContent).toContain("0.25");
    expect(screen.queryByRole("combobox", { name: "Loss" })).toBeNull();
  });
});
