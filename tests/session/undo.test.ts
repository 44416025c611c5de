import { afterEach, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import { message } from "../../src/locales";
import { createSession, type LiveSession } from "../../src/session/createSession";
import { focus, part } from "../engine/engines";

let session: LiveSession;
afterEach(() => session.close());

/** A session whose engine is on this very thread, and the first weight of its first layer. */
async function opened() {
  const engine = createEngine(async () => null);
  session = createSession({
    link: "data=bars,count:40&backend=reference",
    connect(listener) {
      void engine.listen((event) => listener.event(event));
      return { engine, close() {} };
    },
    clock: { request: (paint) => (setTimeout(paint, 1), 0), cancel() {}, now: () => performance.now() },
    cabinet: { all: async () => [], find: async () => null, put: async () => {}, remove: async () => {} },
  });
  await session.handle.state();
  return async () => (await part(engine, "weights", focus))[0].arrays[0].values[0];
}

const write = (value: number) =>
  session.operate([{ key: "l1", name: "kernel", values: [[0, value]] }], message("A weight."));

it("each press of Undo takes back one weight and each of Redo writes one, however fast they follow each other", async () => {
  const weight = await opened();
  const first = await weight();
  for (const value of [1, 2, 3]) await write(value);
  for (let press = 0; press < 3; press++) session.undo();
  await expect.poll(weight).toBe(first);
  for (let press = 0; press < 2; press++) session.redo();
  await expect.poll(weight).toBe(2);
  session.undo();
  await expect.poll(weight).toBe(1);
});

it("Undo takes back a weight that is still being written", async () => {
  const weight = await opened();
  await write(1);
  const second = write(2);
  session.undo();
  await second;
  await expect.poll(weight).toBe(1);
});
