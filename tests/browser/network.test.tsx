import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles.css";
import type { DatasetId } from "../../src/datasets";
import { presetOf } from "../../src/experiment/presets";
import { readLink } from "../../src/share/link";
import { SessionProvider } from "../../src/session/useSession";
import { network } from "../../src/views/network";
import { settled } from "./settled";
import { fakeSession } from "./shell/fakeSession";

afterEach(cleanup);

/** The network view of an experiment, the digits preset unless given, in a room as on a page. */
function stand(given = presetOf("digits"), width = 900) {
  const { session } = fakeSession(given.data.type as DatasetId, { experiment: given });
  const { experiment, snapshot, focus } = session.getState();
  render(
    <SessionProvider value={session}>
      <main style={{ display: "grid", width, height: 600, marginLeft: 280 }}>
        <network.Component experiment={experiment} snapshot={snapshot} focus={focus} />
      </main>
    </SessionProvider>,
  );
  return session;
}

it("opens a layer's settings by its name; Escape closes a list over them first, then the panel", async () => {
  stand();
  const name = await screen.findByRole("button", { name: /^conv .* ×6:/ });
  await userEvent.click(name);
  const panel = screen.getByRole("region", { name: /^Settings of conv/ });
  await waitFor(() => expect(document.activeElement).toBe(panel));
  await userEvent.click(screen.getByRole("button", { name: "Add a layer after it" }));
  await waitFor(() => expect(document.querySelector(":popover-open")).not.toBeNull());
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(document.querySelector(":popover-open")).toBeNull());
  expect(panel.isConnected).toBe(true);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(panel.isConnected).toBe(false));
  await waitFor(() => expect(document.activeElement).toBe(name));
});

it("opens the unit that a press means, and none where the pointer was dragged", async () => {
  stand();
  const [unit] = await screen.findAllByRole("option", { name: /^map 1/ });
  const { left, top } = unit.getBoundingClientRect();
  const sheet = unit.closest("[class*=sheet]")!;
  const at = (x: number) => ({ clientX: left + x, clientY: top + 5, button: 0, isPrimary: true });
  const pressed = (from: number, to: number) => {
    fireEvent.pointerDown(sheet, at(from));
    fireEvent.pointerUp(sheet, at(to));
    return unit.getAttribute("aria-selected");
  };
  expect(pressed(5, 20)).toBe("false");
  expect(pressed(5, 6)).toBe("true");
  expect(pressed(6, 6)).toBe("true");
});

/** How wide the tiles of the columns after the input are. */
const sides = () =>
  ["1", "2", "3", "4"].map((column) => {
    const { width } = document.querySelector(`[data-index="${column}"]`)!.getBoundingClientRect();
    return width;
  });

it("draws the input and all maps to one scale where it is asked, and to the sizes that suit them else", async () => {
  stand();
  const cells = [28, 14, 14, 7];
  const scale = await screen.findByRole("checkbox", { name: "to scale" });
  const before = await settled(sides);
  expect(new Set(before.map((side, index) => side / cells[index])).size).toBeGreaterThan(1);
  fireEvent.click(scale);
  await waitFor(() => expect(new Set(sides().map((side, index) => side / cells[index])).size).toBe(1));
  fireEvent.click(scale);
  await waitFor(() => expect(sides()).toEqual(before));
});

it("keeps the opened unit in sight where the network scrolls", async () => {
  await page.viewport(1200, 700);
  const { experiment } = readLink(`data=bars&net=${"conv2d,filters:2/".repeat(6)}flatten/dense,units:4`).link;
  const session = stand(experiment, 400);
  await screen.findAllByRole("option", { name: /^map 1/ });
  const room = document.querySelector("[data-scrolls]")!;
  const isInSight = (index: number) => {
    const { left, right } = document.querySelector(`[data-index="${index}"]`)!.getBoundingClientRect();
    const around = room.getBoundingClientRect();
    return left >= around.left && right <= around.right;
  };
  for (const layer of [6, 1]) {
    act(() => session.setFocus({ inspected: { key: `l${layer}`, unit: 0, cell: [0, 0] } }));
    await waitFor(() => expect(isInSight(layer)).toBe(true));
  }
});

/** The units of a column that are shown, in their order. */
const units = (column: number) =>
  [...document.querySelectorAll<HTMLElement>(`[data-index="${column}"]`)].map(({ dataset }) => Number(dataset.unit));

it("turns the pages of a layer that has more units than room, by hand and by keyboard, and keeps the focus", async () => {
  const link = "data=shapes&net=conv2d,filters:150,padding:same/maxPooling2d/flatten/dense,units:3";
  const session = stand(readLink(link).link.experiment);
  const after = await screen.findByRole("button", { name: "Units after" });
  expect(units(1)).toHaveLength(64);
  await userEvent.click(after);
  await userEvent.click(after);
  await screen.findAllByText(/^65–128/);
  expect([units(1)[0], units(1)[63]]).toEqual([64, 127]);
  expect(units(2)).toEqual(units(1));

  const tile = document.querySelector<HTMLElement>('[data-index="1"][data-place="40"]');
  act(() => tile?.focus());
  await userEvent.keyboard("{PageDown}");
  await waitFor(() => expect(units(1)[0]).toBe(128));
  expect(document.activeElement?.getAttribute("data-unit")).toBe("149");
  expect(after.getAttribute("aria-disabled")).toBe("true");
  await userEvent.keyboard("{PageUp}");
  await waitFor(() => expect(units(1)[0]).toBe(64));
  expect(document.activeElement?.getAttribute("data-unit")).toBe("85");

  const { key } = session.getState().experiment.network[0];
  act(() => session.setFocus({ inspected: { key, unit: 3, cell: [0, 0] } }));
  await waitFor(() => expect(units(1)[0]).toBe(0));
  expect(document.querySelector('[data-index="1"][data-unit="3"]')?.getAttribute("aria-selected")).toBe("true");
});
