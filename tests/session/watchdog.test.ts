import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EngineLost } from "../../src/session/trouble";
import { startWatch } from "../../src/session/watchdog";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

it("passes answers and rejections on", async () => {
  const watch = startWatch(() => {});
  await expect(watch.follow(Promise.resolve(3), 4_000)).resolves.toBe(3);
  await expect(watch.follow(Promise.reject(new Error("no")), 4_000)).rejects.toThrow("no");
  watch.end();
});

it("takes an engine for silent when a call stays unanswered for longer than its patience", async () => {
  const silent = vi.fn();
  const watch = startWatch(silent);
  const call = expect(watch.follow(never(), 4_000)).rejects.toThrow(EngineLost);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(silent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(silent).toHaveBeenCalled();
  watch.end();
  await call;
});

it("waits as long as the most patient open call allows", async () => {
  const silent = vi.fn();
  const watch = startWatch(silent);
  void watch.follow(never(), 60_000).catch(() => {});
  void watch.follow(never(), 4_000).catch(() => {});
  await vi.advanceTimersByTimeAsync(59_000);
  expect(silent).not.toHaveBeenCalled();
  watch.end();
});

it("takes any answer and any event for a sign of life, and no open call for no reason to worry", async () => {
  const silent = vi.fn();
  const watch = startWatch(silent);
  await vi.advanceTimersByTimeAsync(100_000);
  void watch.follow(never(), 4_000).catch(() => {});
  for (let second = 0; second < 20; second++) {
    await vi.advanceTimersByTimeAsync(3_000);
    watch.alive();
  }
  expect(silent).not.toHaveBeenCalled();
  expect(watch.longest()).toBe(3_000);
  watch.end();
});
