import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { page } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { benches, benchOf, type BenchId } from "../../src/lab";
import { translate } from "../../src/locales";
import { openedLab } from "../../src/session/labPlace";
import { fakeSession } from "./shell/fakeSession";
import { onCleanPage, open, sideways } from "./shell/onPage";

onCleanPage();

const ids = Object.keys(benches) as BenchId[];

/** The lab on the page, without an engine. */
async function openLab(bench: BenchId, dress: Parameters<typeof open>[1] = {}) {
  const opened = open(fakeSession("digits", { page: "lab", lab: openedLab({ text: bench, preset: "" }) }), dress);
  await screen.findByRole("heading", { level: 2, name: translate(dress.language ?? "en", benchOf(bench).title) });
  return opened;
}

describe.each(ids)("the bench %s", (bench) => {
  it("has no accessibility violations in any theme, nor in Chinese", async () => {
    for (const dress of [{}, { theme: "dark" }, { theme: "projector" }, { language: "zh-CN" }] as const) {
      await openLab(bench, dress);
      const { violations } = await axe.run(document.body, { resultTypes: ["violations"] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      cleanup();
    }
  });

  it("never scrolls sideways as a page", async () => {
    await openLab(bench);
    for (const width of [1440, 899, 390, 320]) {
      await page.viewport(width, 640);
      const main = screen.getByRole("main");
      await waitFor(() => {
        expect(sideways(), `${width} px`).toBeLessThanOrEqual(0);
        expect(main.scrollWidth - main.clientWidth, `${width} px`).toBeLessThanOrEqual(0);
      });
    }
  });
});

describe("the examples", () => {
  it("are searched by name, lecture and row of the digest, and open on their bench", async () => {
    const { session } = await openLab("slide");
    fireEvent.click(screen.getByRole("button", { name: "Worked examples" }));
    const dialog = screen.getByRole("dialog", { name: "Worked examples" });
    expect((await axe.run(dialog, { resultTypes: ["violations"] })).violations).toEqual([]);
    fireEvent.change(within(dialog).getByRole("searchbox"), { target: { value: "ng-vertical" } });
    await waitFor(() => expect(within(dialog).getByText("one example")).toBeTruthy());
    fireEvent.click(within(dialog).getByRole("button", { name: /^ng vertical 6x6/ }));
    expect(session.getState().lab).toMatchObject({ preset: "003-ng-vertical-6x6", text: "" });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("ng vertical 6x6: 6 × 6 under a kernel")).toBeTruthy();
    act(() => session.setLab({ text: "slide,stride:2", preset: "003-ng-vertical-6x6" }, "stride"));
    fireEvent.click(screen.getByRole("button", { name: "Back to the example" }));
    expect(session.getState().lab.text).toBe("");
    act(() => session.setLab({ text: "slide", preset: "" }, "bench"));
    fireEvent.click(screen.getByRole("button", { name: "Worked examples" }));
    const again = screen.getByRole("dialog", { name: "Worked examples" });
    fireEvent.change(within(again).getByRole("searchbox"), { target: { value: "K2" } });
    await waitFor(() => expect(within(again).getAllByRole("button", { name: /maxpool/ }).length).toBeGreaterThan(0));
  });

  it("show what is right about a mistake only when asked", async () => {
    await openLab("slide");
    fireEvent.click(screen.getByRole("button", { name: "Worked examples" }));
    const truth = "One filter has 27 weights and a bias, 28; ten of them have 280.";
    const claim = screen.getByText("Ten filters of 3 × 3 × 3 have 28 parameters.");
    expect(screen.queryByText(truth)).toBeNull();
    fireEvent.click(
      within(claim.closest("article") as HTMLElement).getByRole("button", { name: "Show what is right" }),
    );
    expect(screen.getByText(truth)).toBeTruthy();
  });
});
