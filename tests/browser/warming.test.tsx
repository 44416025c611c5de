import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import { createSession } from "../../src/session/createSession";
import type { Connect } from "../../src/session/engineClient";
import { startGraphics } from "./graphics";
import { button, onCleanPage, openSession } from "./shell/onPage";

onCleanPage();

/** The engine on this very page, where it shares the software adapter. */
const here: Connect = (listener) => {
  const engine = createEngine();
  void engine.listen((event) => listener.event(event));
  return { engine, close() {} };
};

const warming = /^Warming up: the graphics processor/;

it.each(["webgpu", "webgl"] as const)(
  "the first step on cold %s says what it waits for, until it is done",
  async (backend) => {
    expect(await startGraphics(backend)).toBe(true);
    const session = createSession({
      link: `data=blobs&net=dense,units:1&show=scores&backend=${backend}`,
      connect: here,
    });
    openSession(session);
    await waitFor(() => expect(session.getState().status).toBe("ready"), { timeout: 20_000 });
    expect(screen.queryAllByText(warming)).toEqual([]);
    fireEvent.click(button("Step: one batch"));
    expect((await screen.findAllByText(warming)).length).toBeGreaterThan(0);
    await waitFor(() => expect(session.getState().snapshot?.step).toBe(1), { timeout: 20_000 });
    await waitFor(() => expect(screen.queryAllByText(warming)).toEqual([]));
    session.close();
  },
);
