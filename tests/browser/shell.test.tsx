import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../../src/styles.css";
import { App } from "../../src/app/App";
import { poster, restOutOfSight } from "../../src/app/embed";
import type { Presentation } from "../../src/app/presentation";
import { message } from "../../src/locales";
import { fakeSession, someProgress } from "./shell/fakeSession";

const plain: Presentation = { language: "en", theme: "light", embed: false, hide: [] };

function open(given = fakeSession(), dress: Partial<Presentation> = {}) {
  render(<App session={given.session} presentation={{ ...plain, ...dress }} />);
  return given;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const boxOf = (region: string) => screen.getByRole("region", { name: region }).getBoundingClientRect();

/** Where everything with a place stands, in whole pixels. */
const places = () =>
  [...document.querySelectorAll("dl > div, section, button, [role=group]")].map((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [Math.round(left), Math.round(top)];
  });

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, "", location.pathname);
});

describe("the page", () => {
  it("has three rails on one grid and the player on the same", () => {
    open();
    expect(boxOf("Data")).toMatchObject({ left: 24, right: 216 });
    expect(boxOf("Result")).toMatchObject({ left: 1096, right: 1416 });
    expect(boxOf("Player")).toMatchObject({ top: 724, bottom: 900 });
    expect(screen.getByText("right on validation").getBoundingClientRect().left).toBe(1096);
  });

  it("keeps every number in its place while they change", () => {
    const { show } = open();
    const before = places();
    act(() =>
      show({
        progress: {
          ...someProgress,
          step: 1_234_567,
          epoch: 12_345.6,
          accuracy: 1,
          validation: { loss: 4, accuracy: 0.001 },
        },
      }),
    );
    expect(screen.getByText("1,234,567")).toBeTruthy();
    expect(places()).toEqual(before);
  });

  it("puts one rail at a time on a small page, pins the player, and never scrolls sideways", async () => {
    open();
    for (const width of [899, 390, 320]) {
      await page.viewport(width, 640);
      for (const name of ["Data", "Network", "Output", "Settings"]) {
        fireEvent.click(await screen.findByRole("tab", { name }, { timeout: 10_000 }));
        expect(sideways(), `${name} at ${width} px`).toBeLessThanOrEqual(0);
      }
      expect(Math.round(screen.getByRole("region", { name: "Player" }).getBoundingClientRect().bottom)).toBe(640);
    }
  });

  it("folds the data away where there is little room, and opens them beside, not over", async () => {
    await page.viewport(1024, 768);
    open();
    expect(screen.queryByRole("region", { name: "Data" })).toBeNull();
    fireEvent.click(button("Open the data"));
    expect(screen.getByRole("region", { name: "Data" })).toBeTruthy();
    fireEvent.click(button("Fold the data away"));
    expect(screen.queryByRole("region", { name: "Data" })).toBeNull();
    expect(sideways()).toBeLessThanOrEqual(0);
  });

  it("leaves out what a course page hides, from eye, ear and keyboard alike", () => {
    open(fakeSession(), { hide: ["top", "data", "settings"] });
    expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Data" })).toBeNull();
    expect(screen.queryByRole("group", { name: "How it is trained" })).toBeNull();
    expect(screen.getByRole("region", { name: "Player" })).toBeTruthy();
  });

  it("switches to Chinese and back, and remembers it", () => {
    open();
    fireEvent.click(button("中文"));
    expect(document.documentElement.lang).toBe("zh-Hans");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("卷积镜");
    expect(location.search).toBe("?lang=zh-CN");
    fireEvent.click(button("EN"));
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("convoscope")).toContain('"language":"en"');
  });

  it("changes its theme, and P puts it on the projector and takes it off", async () => {
    open();
    await userEvent.click(button("Theme"));
    fireEvent.click(await screen.findByRole("radio", { name: "Dark" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("p");
    expect(document.documentElement.dataset.theme).toBe("projector");
    await userEvent.keyboard("p");
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("convoscope")).toContain('"theme":"dark"');
  });

  it.each(["en", "zh-CN"] as const)("shuts nobody out in %s, in no theme, at no width", async (language) => {
    for (const theme of ["light", "dark", "projector"] as const)
      for (const width of [320, 768, 1280]) {
        await page.viewport(width, 800);
        open(fakeSession("digits", { notices: [{ id: 1, text: message("Stopped at step {step}.", { step: 3 }) }] }), {
          language,
          theme,
        });
        await screen.findByRole("main");
        const { violations } = await axe.run(document, { rules: { "page-has-heading-one": { enabled: true } } });
        const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
        expect(found, `${theme} at ${width} px`).toEqual([]);
        cleanup();
      }
  });
});

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
    fireEvent.click(button("Try rate 0.0003"));
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith("play"));
    expect(session.getState().experiment.training.values.rate).toBe(0.0003);
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

describe("the data", () => {
  it("offer every dataset as a picture, and take over what is chosen", () => {
    const { session } = open();
    const offered = within(screen.getByRole("region", { name: "Data" })).getAllByRole("button", { pressed: false });
    expect(offered.length).toBeGreaterThanOrEqual(9);
    fireEvent.click(offered[0]);
    expect(session.getState().experiment.data.type).not.toBe("digits");
  });

  it("count a new number of examples when the hand lets go", () => {
    const { asked, session } = open();
    const line = button(/\d examples$/);
    expect(line.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(line);
    const count = screen.getByRole("slider", { name: "examples" });
    fireEvent.change(count, { target: { value: "0" } });
    expect(asked).not.toHaveBeenCalled();
    fireEvent.pointerUp(count);
    expect(session.getState().experiment.data.values.count).toBe(10);
  });
});

describe("the result", () => {
  it("shows the views that are chosen, of those that suit", async () => {
    const { session } = open();
    await userEvent.click(button("Choose views"));
    fireEvent.click(await screen.findByRole("checkbox", { name: "Mistakes" }));
    expect(session.getState().shown).toEqual(["decision"]);
    expect(screen.queryByRole("region", { name: "Mistakes" })).toBeNull();
  });

  it("turns a view into a table and back", () => {
    open();
    fireEvent.click(button("As a table: What it decides"));
    expect(screen.getAllByRole("table").length).toBe(1);
    fireEvent.click(button("As a picture: What it decides"));
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("sharing", () => {
  it("hands out the link and a frame with options", async () => {
    open();
    await userEvent.keyboard("s");
    const link = (await screen.findByRole("textbox", { name: "Link" })) as HTMLTextAreaElement;
    expect(link.value).toMatch(/#data=bars&seed=3$/);
    fireEvent.click(screen.getByRole("checkbox", { name: "without the data" }));
    const frame = screen.getByRole("textbox", { name: "For a course page" }) as HTMLTextAreaElement;
    expect(frame.value).toContain("?embed&amp;hide=data#data=bars&amp;seed=3");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Share" })).toBeNull());
  });
});

describe("one thing to try", () => {
  it("progresses when it is done, and offers another on request", () => {
    const { set } = open(fakeSession("spiral", { snapshot: null }));
    expect(screen.getByText(/Press Play/)).toBeTruthy();
    act(() => set({ snapshot: { step: 1, generation: 1, parts: {} } }));
    expect(screen.getByText(/spiral/)).toBeTruthy();
    fireEvent.click(button("Something else to try"));
    expect(screen.queryByText(/spiral/)).toBeNull();
  });
});

describe("inside another page", () => {
  it("waits for a click behind one button", () => {
    const place = document.body.appendChild(document.createElement("div"));
    const started = vi.fn<() => void>();
    poster(place, { ...plain, embed: true }, started);
    expect(started).not.toHaveBeenCalled();
    const start = within(place).getByRole("button", { name: "Start Convoscope" });
    fireEvent.click(start);
    fireEvent.click(start);
    expect(started).toHaveBeenCalledTimes(1);
    place.remove();
  });

  it("rests out of sight, and goes on only where it was playing", async () => {
    const { session, asked } = fakeSession("bars", { playing: true });
    const place = document.body.appendChild(document.createElement("div"));
    place.style.cssText = "height: 50px; position: absolute; top: 0";
    const stop = restOutOfSight(session, place);
    const away = (top: string) => {
      place.style.top = top;
    };
    away("-500px");
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith("pause"));
    away("0");
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith("play"));
    await session.pause();
    asked.mockClear();
    away("-500px");
    await new Promise((resolve) => setTimeout(resolve, 100));
    away("0");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).not.toHaveBeenCalled();
    stop();
    place.remove();
  });
});
