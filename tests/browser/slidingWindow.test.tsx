import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { useState } from "react";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "../../src/styles.css";
import { message } from "../../src/locales";
import { plain } from "../../src/math/taps";
import type { Grid } from "../../src/settings";
import { SlidingWindow } from "../../src/ui/slidingWindow/SlidingWindow";

const picture: Grid = [
  [3, 0, 1, 2],
  [1, 5, 8, 9],
  [2, 7, 2, 5],
];
const ones: Grid = [
  [1, 1],
  [1, 1],
];
const sums = (input: Grid) =>
  [0, 1].map((row) =>
    [0, 1, 2].map(
      (column) => input[row][column] + input[row][column + 1] + input[row + 1][column] + input[row + 1][column + 1],
    ),
  );

function Stage() {
  const [input, setInput] = useState(picture);
  const [at, setAt] = useState({ row: 0, column: 0 });
  return (
    <main>
      <h1>Sliding</h1>
      <SlidingWindow
        input={{
          name: "picture",
          cells: input,
          scale: "picture",
          typed: {
            limit: 100,
            take(row, column, value) {
              if (value === 13) return message("Not 13.");
              setInput(input.map((line, y) => line.map((cell, x) => (y === row && x === column ? value : cell))));
              return null;
            },
          },
        }}
        kernel={{ name: "kernel", cells: ones, scale: "signed" }}
        output={{ name: "result", cells: sums(input), scale: "signed" }}
        sliding={plain}
        at={at}
        onAt={setAt}
      />
    </main>
  );
}

const grid = (name: string) => screen.findByRole("grid", { name });
const cells = async (name: string) =>
  within(await grid(name))
    .getAllByRole("gridcell")
    .map((cell) => cell.querySelector("data")?.textContent ?? "");
const focused = () => document.activeElement?.textContent;
/** The cells of the picture that carry a weight. */
const covered = async () =>
  within(await grid("picture"))
    .getAllByRole("gridcell")
    .flatMap((cell, index) => (cell.textContent?.includes("×") ? [index] : []));

/** A primary pointer over the middle of an element. */
const middle = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2, button: 0, pointerId: 1, isPrimary: true };
};

beforeEach(() => page.viewport(1000, 700));
afterEach(cleanup);

describe("a sliding window", () => {
  it("is three grids with headers for every row and column", async () => {
    render(<Stage />);
    const input = await grid("picture");
    expect(
      within(input)
        .getAllByRole("columnheader")
        .map((header) => header.textContent),
    ).toEqual(["row", "column 1", "column 2", "column 3", "column 4"]);
    expect(
      within(input)
        .getAllByRole("rowheader")
        .map((header) => header.textContent),
    ).toEqual(["row 1", "row 2", "row 3"]);
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(await cells("result")).toEqual(["9", "14", "20", "15", "22", "24"]);
  });

  it("moves the window with the arrows of the result, and shows where it lies", async () => {
    render(<Stage />);
    const output = await grid("result");
    expect(await covered()).toEqual([0, 1, 4, 5]);
    within(output).getAllByRole("gridcell")[0].focus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}");
    await waitFor(() => expect(focused()).toBe("22"));
    expect(await covered()).toEqual([5, 6, 9, 10]);
    await userEvent.keyboard("{ArrowDown}{End}");
    await waitFor(() => expect(focused()).toBe("24"));
    expect(await covered()).toEqual([6, 7, 10, 11]);
  });

  it("has its cursor where the focus is, though no hand and no key brought it there", async () => {
    render(<Stage />);
    const cells = within(await grid("picture")).getAllByRole("gridcell");
    cells[6].focus();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(document.activeElement).toBe(cells[7]));
    await userEvent.keyboard("42{Enter}");
    await waitFor(() => expect(cells[7].querySelector("data")?.textContent).toBe("42"));
    cells[1].focus();
    await waitFor(() => expect(cells[1].tabIndex).toBe(0));
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toEqual([cells[1]]);
  });

  it("moves the window under a pointer that drags", async () => {
    render(<Stage />);
    const [first, , , last] = within(await grid("picture")).getAllByRole("gridcell");
    fireEvent.pointerDown(first, middle(first));
    Element.prototype.setPointerCapture = () => {};
    fireEvent.pointerMove(first, middle(last));
    fireEvent.pointerUp(first, middle(last));
    expect(await covered()).toEqual([2, 3, 6, 7]);
  });

  it("takes numbers by typing, and refuses letters with a sentence at the cell", async () => {
    render(<Stage />);
    within(await grid("picture"))
      .getAllByRole("gridcell")[0]
      .focus();
    await userEvent.keyboard("7{Enter}");
    expect((await cells("picture"))[0]).toBe("7");
    expect((await cells("result"))[0]).toBe("13");
    await waitFor(() => expect(focused()).toContain("1"));
    await userEvent.keyboard("-");
    const field = screen.getByRole("textbox", { name: "row 2, column 1" });
    await userEvent.keyboard("x{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("“-x” is not a number");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect((await cells("picture"))[4]).toBe("1");
    await waitFor(() => expect(document.activeElement?.role).toBe("gridcell"));
    await userEvent.keyboard("13{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("Not 13.");
    await userEvent.keyboard("{Backspace}{Backspace}1000{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("a cell holds −100 to 100, not 1000");
  });

  it("stands below each other where there is little room, and never scrolls the page sideways", async () => {
    await page.viewport(320, 700);
    render(<Stage />);
    await grid("result");
    await waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320));
  });

  it("stands close where there is little room: input and kernel share a row, numbers as they are told to be", async () => {
    await page.viewport(360, 700);
    render(
      <SlidingWindow
        input={{ name: "picture", cells: picture, scale: "picture" }}
        kernel={{ name: "kernel", cells: ones, scale: "signed" }}
        output={{ name: "result", cells: sums(picture), scale: "signed", write: (value) => `${value} m` }}
        sliding={plain}
        close
        at={{ row: 0, column: 0 }}
        onAt={() => undefined}
      />,
    );
    const [input, kernel, output] = await Promise.all(["picture", "kernel", "result"].map(grid));
    await waitFor(() => {
      const [a, b, c] = [input, kernel, output].map((each) => each.getBoundingClientRect());
      expect(a.right).toBeLessThan(b.left);
      expect(b.right).toBeLessThanOrEqual(360);
      expect(c.top).toBeGreaterThan(Math.max(a.bottom, b.bottom));
    });
    expect(within(output).getAllByRole("gridcell")[0].textContent).toBe("9 m");
  });
});
