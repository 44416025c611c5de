import { act, cleanup, render } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { afterEach, expect, it } from "vitest";
import { readPresentation } from "../../src/app/presentation";
import { usePresentation, type Dress } from "../../src/app/usePresentation";

afterEach(cleanup);

/** What a part of the page finds the document dressed in when it measures itself. */
function Part({ theme, hear }: { theme: string; hear: (found: string | undefined) => void }) {
  useLayoutEffect(() => hear(document.documentElement.dataset.theme), [theme, hear]);
  return null;
}

it("dresses the page before any part of it reads its colours, at first and whenever the theme changes", () => {
  const found: (string | undefined)[] = [];
  const hear = (theme: string | undefined) => void found.push(theme);
  let dress: Dress | null = null;
  function Page() {
    dress = usePresentation(readPresentation({ query: "?theme=dark", spoken: ["en"], remembered: {} }));
    return <Part theme={dress.shownTheme} hear={hear} />;
  }
  render(<Page />);
  act(() => dress?.toggleProjector());
  act(() => dress?.toggleProjector());
  expect(found).toEqual(["dark", "projector", "dark"]);
});
