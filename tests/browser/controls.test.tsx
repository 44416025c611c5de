import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../../src/styles.css";
import { choice, number, range, set, size, split, toggle, type Settings } from "../../src/settings";
import { Dialog } from "../../src/ui/Dialog";
import { LanguageContext } from "../../src/ui/language";
import { Popover } from "../../src/ui/Popover";
import { SettingsForm } from "../../src/ui/SettingsForm";
import { Stepper } from "../../src/ui/Stepper";
import { Tabs } from "../../src/ui/Tabs";
import { settled } from "./settled";

afterEach(cleanup);

const table: Settings = {
  rate: number({ label: "Rate", help: "How far.", default: 0.01, min: 0.00001, max: 10, scale: "log" }),
  noise: number({ label: "noise", help: "How much.", default: 0.1, min: 0, max: 1, step: 0.05 }),
  turn: range({
    label: "turn",
    help: "From where to where.",
    default: [-22, 22],
    min: -180,
    max: 180,
    step: 1,
    unit: "°",
  }),
  kernel: size({ label: "Kernel", help: "Cells.", default: [3, 3], min: 1, max: 11 }),
  loss: choice({
    label: "Loss",
    help: "What is lowered.",
    default: "a",
    options: [
      { value: "a", label: "first" },
      { value: "b", label: "second" },
    ],
  }),
  features: set({
    label: "features",
    help: "What enters.",
    default: ["x"],
    options: [
      { value: "x", label: "x" },
      { value: "y", label: "y" },
    ],
  }),
  frozen: toggle({ label: "Frozen", help: "Stays.", default: false }),
  split: split({ label: "split", help: "Shares.", default: [60, 20, 20] }),
};

function Form({ heard, when }: { heard: (name: string, value: unknown) => void; when?: "released" }) {
  const [values, setValues] = useState<Record<string, unknown>>({});
  return (
    <SettingsForm
      settings={table}
      values={values}
      when={when}
      onChange={(name, value) => {
        heard(name, value);
        setValues((before) => ({ ...before, [name]: value }));
      }}
    />
  );
}

function form(when?: "released") {
  const heard = vi.fn<(name: string, value: unknown) => void>();
  render(<Form heard={heard} when={when} />);
  return heard;
}

const slider = (name: string) => screen.getByRole("slider", { name }) as HTMLInputElement;

function Three() {
  const [value, setValue] = useState<"a" | "b" | "c">("a");
  const tabs = (["a", "b", "c"] as const).map((each) => ({ value: each, label: each.toUpperCase() }));
  return (
    <Tabs label="Parts" tabs={tabs} value={value} onChange={setValue}>
      <p>{`panel ${value}`}</p>
    </Tabs>
  );
}

describe("a form of settings", () => {
  it("names every control and ties its meaning to it", () => {
    form();
    const roles = ["slider", "textbox", "button", "checkbox", "combobox"] as const;
    const nameless = roles.flatMap((role) =>
      screen.getAllByRole(role).filter((control) => !screen.getAllByRole(role, { name: /./ }).includes(control)),
    );
    expect(nameless).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Rate" }).getAttribute("aria-describedby")).toBeTruthy();
    expect(screen.getAllByText("How far.")).toHaveLength(1);
  });

  it("takes a typed number, and says beside it when it had to be clamped", () => {
    const heard = form();
    const rate = screen.getByRole("textbox", { name: "Rate" });
    fireEvent.change(rate, { target: { value: "50" } });
    fireEvent.keyDown(rate, { key: "Enter" });
    expect(heard).toHaveBeenLastCalledWith("rate", 10);
    const problem = screen.getByText("50 is outside 0.00001 to 10; 10 is used.");
    expect(rate.getAttribute("aria-describedby")).toContain(problem.id);
    fireEvent.change(rate, { target: { value: "0.02" } });
    fireEvent.blur(rate);
    expect(heard).toHaveBeenLastCalledWith("rate", 0.02);
    expect(screen.queryByText(/is outside/)).toBeNull();
  });

  it("moves by arrows, by tens with Shift, and back to its default by a double click", async () => {
    const heard = form();
    const noise = slider("noise");
    noise.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(heard).toHaveBeenLastCalledWith("noise", 0.15);
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(heard).toHaveBeenLastCalledWith("noise", 0.65);
    fireEvent.doubleClick(noise);
    expect(heard).toHaveBeenLastCalledWith("noise", 0.1);
  });

  it("rests on round numbers where each factor of ten is equally far", async () => {
    const heard = form();
    slider("Rate").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(heard).toHaveBeenLastCalledWith("rate", 0.012);
    expect(slider("Rate").getAttribute("aria-valuetext")).toBe("0.012");
  });

  it("never lets the lower end of a range pass the upper", () => {
    const heard = form();
    fireEvent.change(slider("turn, from"), { target: { value: "90" } });
    expect(heard).toHaveBeenLastCalledWith("turn", [22, 22]);
    fireEvent.change(slider("turn, to"), { target: { value: "40" } });
    expect(heard).toHaveBeenLastCalledWith("turn", [22, 40]);
    expect(screen.getByText("22 – 40°")).toBeTruthy();
  });

  it("says how values lie in a range, and takes another distribution by keyboard; the ends stay", async () => {
    const heard = form();
    screen.getByRole("button", { name: "Distribution of turn: uniform" }).focus();
    await userEvent.keyboard("{Enter}");
    const chosen = await screen.findByRole("radio", { name: "uniform" });
    await waitFor(() => expect(document.activeElement).toBe(chosen));
    await userEvent.keyboard("{ArrowDown}");
    expect(heard).toHaveBeenLastCalledWith("turn", [-22, 22, "normal"]);
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Distribution of turn: normal" })).toBeTruthy();
    fireEvent.change(slider("turn, to"), { target: { value: "40" } });
    expect(heard).toHaveBeenLastCalledWith("turn", [-22, 40, "normal"]);
  });

  it("counts a drag only when it is let go, where a change is costly", () => {
    const heard = form("released");
    const noise = slider("noise");
    fireEvent.change(noise, { target: { value: "0.5" } });
    fireEvent.change(noise, { target: { value: "0.7" } });
    expect(heard).not.toHaveBeenCalled();
    fireEvent.pointerUp(noise);
    expect(heard.mock.calls).toEqual([["noise", 0.7]]);
  });

  it("keeps height and width of a size together until they differ", () => {
    const heard = form();
    fireEvent.click(screen.getByRole("button", { name: "Kernel, height: one more" }));
    expect(heard).toHaveBeenLastCalledWith("kernel", [4, 4]);
    fireEvent.click(screen.getByRole("button", { name: "Kernel, width: one less" }));
    expect(heard).toHaveBeenLastCalledWith("kernel", [4, 3]);
    fireEvent.click(screen.getByRole("button", { name: "Kernel, height: one more" }));
    expect(heard).toHaveBeenLastCalledWith("kernel", [5, 3]);
  });

  it("chooses a word, some words but never none, and on or off", async () => {
    const heard = form();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Loss" }), "b");
    expect(heard).toHaveBeenLastCalledWith("loss", "b");
    fireEvent.click(screen.getByRole("checkbox", { name: "y" }));
    expect(heard).toHaveBeenLastCalledWith("features", ["x", "y"]);
    fireEvent.click(screen.getByRole("checkbox", { name: "x" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "y" }));
    expect(heard).toHaveBeenLastCalledWith("features", ["y"]);
    fireEvent.click(screen.getByRole("checkbox", { name: "Frozen" }));
    expect(heard).toHaveBeenLastCalledWith("frozen", true);
  });

  it("keeps the shares of a split whole, with some to train and some to check", () => {
    const heard = form();
    fireEvent.change(slider("Training ends at"), { target: { value: "70" } });
    expect(heard).toHaveBeenLastCalledWith("split", [70, 10, 20]);
    fireEvent.change(slider("Training ends at"), { target: { value: "0" } });
    expect(heard).toHaveBeenLastCalledWith("split", [1, 79, 20]);
    fireEvent.change(slider("Test begins at"), { target: { value: "100" } });
    expect(heard).toHaveBeenLastCalledWith("split", [1, 99, 0]);
  });

  it("gives every control 24 px to be hit", () => {
    form();
    const small = [...document.querySelectorAll("input, select, button")]
      .filter((control) => !control.closest(".visually-hidden"))
      .map((control) => ({ name: control.getAttribute("aria-label"), box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24);
    expect(small).toEqual([]);
  });

  it("speaks Chinese", () => {
    render(
      <LanguageContext value="zh-CN">
        <Stepper label="层" value={1} min={1} max={3} onChange={() => {}} />
      </LanguageContext>,
    );
    expect(screen.getByRole("button", { name: "层：加一" })).toBeTruthy();
  });
});

describe("what can't be pressed", () => {
  it("keeps its focus and says why", () => {
    const heard = vi.fn<(value: number) => void>();
    render(<Stepper label="Filters" value={1} min={1} max={3} onChange={heard} />);
    const less = screen.getByRole("button", { name: "Filters: one less" });
    less.focus();
    fireEvent.click(less);
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(less);
    expect(less.title).toBe("1 is the least");
  });
});

describe("what opens", () => {
  it("a popover beside its button, on the page, and closes by Escape with the focus back", async () => {
    render(
      <Popover label="Rate" opener="Rate 0.01">
        <input aria-label="inside" />
      </Popover>,
    );
    const opener = screen.getByRole("button", { name: "Rate 0.01" });
    await userEvent.click(opener);
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("inside");
    const box = await settled(() => screen.getByRole("dialog").getBoundingClientRect());
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(opener);
    await waitFor(() => expect(screen.queryByLabelText("inside")).toBeNull());
  });

  it("a popover that stays on the page when more comes into it", async () => {
    render(
      <div style={{ position: "fixed", top: "60%" }}>
        <Popover label="Rate" opener="Rate 0.01">
          <p data-testid="grows">little</p>
        </Popover>
      </div>,
    );
    await userEvent.click(screen.getByRole("button"));
    const panel = await screen.findByRole("dialog", { name: "Rate" });
    const { top } = await settled(() => panel.getBoundingClientRect());
    screen.getByTestId("grows").style.height = "45vh";
    await waitFor(() => {
      expect(panel.getBoundingClientRect().top).toBeLessThan(top);
      expect(panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
    });
  });

  it("a dialog that holds the focus and closes by Escape", async () => {
    const heard = vi.fn<() => void>();
    render(
      <Dialog title="Share" onClose={heard}>
        <p>link</p>
      </Dialog>,
    );
    expect(screen.getByRole("dialog", { name: "Share" }).contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => heard.mock.calls.length).toBe(1);
  });

  it("tabs that arrows walk", async () => {
    render(<Three />);
    screen.getByRole("tab", { name: "A" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(screen.getByRole("tabpanel", { name: "B" }).textContent).toBe("panel b"));
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tab", { name: "C", selected: true })));
  });
});
