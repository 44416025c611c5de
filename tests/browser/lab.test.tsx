import { cleanup, screen, waitFor } from "@testing-library/react";
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
