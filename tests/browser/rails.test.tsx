import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { describe, expect, it, vi } from "vitest";
import { poster, restOutOfSight } from "../../src/app/embed";
import { fakeSession } from "./shell/fakeSession";
import { button, onCleanPage, open, plain } from "./shell/onPage";

onCleanPage();

describe("the data", () => {
  it("offer every dataset as a picture, and take over what is chosen", () => {
    const { session } = open();
    const offered = within(screen.getByRole("region", { name: "Data" })).getAllByRole("button", { pressed: false });
    expect(offered.length).toBeGreaterThanOrEqual(9);
    fireEvent.click(offered[0]);
    expect(session.getState().experiment.data.type).not.toBe("digits");
  });

  it("draw the bar of a range between its thumbs, beside a network", () => {
    open();
    const low = screen.getAllByRole<HTMLInputElement>("slider", { name: /, from$/ })[0];
    const range = getComputedStyle(low.parentElement!);
    for (const end of ["--from", "--to"]) expect(range.getPropertyValue(end)).toMatch(/^calc\(7px \+ .*100%/);
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
    expect(within(place).getByText(/^A network that learns/)).toBeTruthy();
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
