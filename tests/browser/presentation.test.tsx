import { act, cleanup, renderHook } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { afterEach, expect, it } from "vitest";
import { readPresentation } from "../../src/app/presentation";
import { usePresentation } from "../../src/app/usePresentation";

afterEach(cleanup);

it("dresses the page before any part of it reads its colours, at first and whenever the theme changes", () => {
  const found: (string | undefined)[] = [];
  const first = readPresentation({ query: "?theme=dark", spoken: ["en"], remembered: {} });
  const { result } = renderHook(() => {
    // As a part that measures itself: its effect comes before those of what holds it.
    useLayoutEffect(() => void found.push(document.documentElement.dataset.theme));
    return usePresentation(first);
  });
  act(() => result.current.toggleProjector());
  act(() => result.current.toggleProjector());
  expect(found).toEqual(["dark", "projector", "dark"]);
});
