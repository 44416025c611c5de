import { cleanup, act, fireEvent, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { page, userEvent } from "vitest/browser";
import { describe, expect, it } from "vitest";
import { message } from "../../src/locales";
import { fakeSession, someProgress } from "./shell/fakeSession";
import { button, onCleanPage, open, sideways } from "./shell/onPage";

onCleanPage();

const boxOf = (region: string) => screen.getByRole("region", { name: region }).getBoundingClientRect();

/** Where everything with a place stands, in whole pixels. */
const places = () =>
  [...document.querySelectorAll("dl > div, section, button, [role=group]")].map((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [Math.round(left), Math.round(top)];
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
    expect(screen.getByText("1,234,567", { selector: "dd" })).toBeTruthy();
    expect(places()).toEqual(before);
  });

  it("puts one rail at a time on a small page, pins the player, and never scrolls sideways", async () => {
    open();
    for (const width of [899, 390, 320]) {
      await page.viewport(width, 640);
      for (const name of ["Data", "Network", "Output", "Settings"]) {
        fireEvent.click(await screen.findByRole("tab", { name }));
        await waitFor(() => expect(sideways(), `${name} at ${width} px`).toBeLessThanOrEqual(0));
      }
      await waitFor(() => expect(Math.round(boxOf("Player").bottom)).toBe(640));
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
    await waitFor(() => expect(sideways()).toBeLessThanOrEqual(0));
  });

  it("leaves out what a course page hides, from eye, ear and keyboard alike", () => {
    open(fakeSession(), { hide: ["top", "data", "settings"] });
    expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Data" })).toBeNull();
    expect(screen.queryByRole("group", { name: "How it is trained" })).toBeNull();
    expect(screen.getByRole("region", { name: "Player" })).toBeTruthy();
  });

  it("switches to Chinese and back, and remembers it", async () => {
    open();
    fireEvent.click(button("中文"));
    await expect.poll(() => document.documentElement.lang).toBe("zh-Hans");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("卷积镜");
    expect(location.search).toBe("?lang=zh-CN");
    fireEvent.click(button("EN"));
    await expect.poll(() => document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("convoscope")).toContain('"language":"en"');
  });

  it("changes its theme, and P puts it on the projector and takes it off", async () => {
    open();
    await userEvent.click(button("Theme"));
    fireEvent.click(await screen.findByRole("radio", { name: "Dark" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("p");
    await expect.poll(() => document.documentElement.dataset.theme).toBe("projector");
    await userEvent.keyboard("p");
    await expect.poll(() => document.documentElement.dataset.theme).toBe("dark");
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
