import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import "../../src/styles.css";
import { useShortened } from "../../src/ui/useShortened";

afterEach(cleanup);

/** Four words of 100 CSS pixels, as many as the row is shortened by left out, and a panel that is closed. */
function Row({ width, content = "" }: { width: number; content?: string }) {
  const [row, shortened] = useShortened<HTMLDivElement>(3, content);
  return (
    <div style={{ width }}>
      <div ref={row} role="group" style={{ display: "flex", flexWrap: "wrap" }}>
        {["one", "two", "three", "four"].slice(0, 4 - shortened).map((word) => (
          <span key={word} style={{ flex: "none", width: 100 }}>
            {word}
          </span>
        ))}
        <div popover="auto">a panel</div>
      </div>
    </div>
  );
}

const words = () => screen.getByRole("group").querySelectorAll("span").length;

it("shortens a row until it stands in one line, and gives all of it back with the room", async () => {
  const { rerender } = render(<Row width={450} />);
  expect(words()).toBe(4);
  for (const [width, count] of [
    [250, 2],
    [390, 3],
    [50, 1],
    [400, 4],
  ]) {
    rerender(<Row width={width} />);
    await waitFor(() => expect(words()).toBe(count));
  }
});
