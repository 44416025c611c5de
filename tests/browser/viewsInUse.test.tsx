import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/styles.css";
import { translate, type Message } from "../../src/locales";
import { confusion } from "../../src/views/confusion";
import { gallery } from "../../src/views/gallery";
import { Pad, pad } from "../../src/views/pad";
import { probabilities } from "../../src/views/probabilities";
import { TestSeal } from "../../src/views/TestSeal";
import { show, stageSession } from "./stage";

afterEach(cleanup);

describe("the confusion matrix", () => {
  it("is walked with arrow keys; Enter fills the gallery with a cell's pictures and again empties it", async () => {
    const session = stageSession("digits");
    show(confusion, session);
    const first = screen.getByRole("button", { name: "0: 20 recognised" });
    first.focus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(session.getState().focus.gallery).toEqual({ actual: 0, predicted: 1 });
    expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true");
    await userEvent.keyboard("{Enter}");
    expect(session.getState().focus.gallery).toBeUndefined();
  });

  it("counts the mistakes, shows the worst pair, and suits no regression", () => {
    const session = stageSession("digits");
    show(confusion, session);
    expect(translate("en", confusion.heading!(session.getState()))).toBe("3 mistakes in 203 validation pictures");
    expect(screen.getAllByRole("img", { name: "0 taken for 1" })).toHaveLength(3);
    expect(confusion.suits(stageSession("hills").getState().experiment)).toBe(false);
  });
});

describe("the gallery", () => {
  it("chooses the shown example by click and by arrow keys", async () => {
    const session = stageSession("digits");
    show(gallery, session);
    const options = within(screen.getByRole("listbox", { name: /choose/ })).getAllByRole("option");
    fireEvent.click(options[2]);
    expect(session.getState().focus.example).toEqual({ kind: "stored", set: "validation", index: 2 });
    options[2].focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(session.getState().focus.example).toEqual({ kind: "stored", set: "validation", index: 3 });
    expect(options[3].getAttribute("aria-selected")).toBe("true");
  });
});

describe("the table of the gallery", () => {
  it("tells what each example was drawn from", () => {
    const { experiment, snapshot } = stageSession("digits").getState();
    const { head, rows } = gallery.table(snapshot!.parts, experiment);
    const said = head.map((name) => translate("en", name));
    expect(said.slice(0, 6)).toEqual(["example", "what it is", "what it said", "digit", "slant", "turn"]);
    expect(said).not.toContain("style");
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(translate("en", row[3] as Message)).toBe(translate("en", row[1] as Message));
      expect(translate("en", row[5] as Message)).toMatch(/^−?\d°$/);
    }
  });
});

describe("the sealed test set", () => {
  it("opens only on request, counts a peek, and says what it showed", async () => {
    const session = stageSession("digits");
    show({ ...gallery, Component: TestSeal }, session);
    expect(screen.getByText("0 peeks")).toBeTruthy();
    expect(screen.queryByRole("option", { name: "test" })).toBeNull();
    const seal = screen.getByRole("button", { name: "Open the sealed test set" });
    await userEvent.click(seal);
    await waitFor(() => expect(session.getState().focus.set).toBe("test"));
    expect(seal.textContent).toBe("Test again");
    expect(screen.getByRole("status").textContent).toContain("90.0% right");
    expect(screen.getByRole("option", { name: "test" })).toBeTruthy();
  });
});

describe("the pad", () => {
  it("turns a pointer's stroke into a drawn example with soft edges, at most once a frame", async () => {
    const session = stageSession("digits");
    let calls = 0;
    session.subscribe((now, before) => {
      if (now.focus !== before.focus) calls++;
    });
    show({ ...pad, Component: () => <Pad side={140} /> }, session);
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    await waitFor(() => expect(session.getState().focus.example.kind).toBe("drawn"));
    const sheet = screen.getByLabelText(/Drawing pad/).parentElement!;
    const { left, top } = sheet.getBoundingClientRect();
    sheet.setPointerCapture = () => {};
    sheet.hasPointerCapture = () => true;
    const at = (x: number, y: number) => ({ clientX: left + x, clientY: top + y, pointerId: 1, button: 0 });
    calls = 0;
    fireEvent.pointerDown(sheet, at(30, 70));
    for (let x = 30; x <= 110; x += 4) fireEvent.pointerMove(sheet, at(x, 70));
    fireEvent.pointerUp(sheet, at(110, 70));
    await waitFor(() => expect(calls).toBeGreaterThan(0));
    expect(calls).toBe(1);
    const { example } = session.getState().focus;
    const pixels = example.kind === "drawn" ? example.pixels : [];
    expect(pixels).toHaveLength(28 * 28);
    const row = pixels.slice(14 * 28, 15 * 28);
    expect(row.filter((value) => value > 0.9).length).toBeGreaterThan(14);
    expect(pixels.some((value) => value > 0.05 && value < 0.95)).toBe(true);
  });

  it("is drawn on by keyboard alone", async () => {
    const session = stageSession("shapes");
    show({ ...pad, Component: () => <Pad side={144} /> }, session);
    screen.getByLabelText(/Drawing pad/).focus();
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(session.getState().focus.example.kind).toBe("drawn"));
    await userEvent.keyboard("{ArrowLeft}{ >}{ArrowDown}{ArrowDown}{ArrowDown}{/ }");
    const ground = () => {
      const { example } = session.getState().focus;
      return example.kind === "drawn" ? new Set(example.pixels).size : 0;
    };
    await waitFor(() => expect(ground()).toBeGreaterThan(1));
  });

  it("offers colours for coloured pictures alone", async () => {
    for (const id of ["shapes", "digits"] as const) {
      const session = stageSession(id);
      show(pad, session);
      await screen.findByRole("button", { name: "Pen" });
      const coloured = session.getState().snapshot!.parts.example!.shape[2] === 3;
      expect(screen.queryAllByRole("radio")).toHaveLength(coloured ? 6 : 0);
      cleanup();
    }
  });
});

describe("the probabilities", () => {
  it("show every class, the answer in bold, and whether it is right", () => {
    const session = stageSession("digits");
    show(probabilities, session);
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
    expect(
      translate("en", probabilities.describe(session.getState().snapshot!.parts, session.getState().experiment)),
    ).toMatch(/^It says \d, \d+\+?% sure/);
  });

  it("set a surface's answer against its target", () => {
    show(probabilities, stageSession("hills"));
    expect(screen.getByText(/^answer /)).toBeTruthy();
    expect(screen.getByText(/^target /)).toBeTruthy();
  });
});
