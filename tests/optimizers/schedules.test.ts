import { describe, expect, it } from "vitest";
import { schedules } from "../../src/optimizers/schedules";
import type { Schedule } from "../../src/optimizers/schedules/schedule";
import { scheduled } from "../../src/optimizers/schedules/scheduled";

const rateAt = (step: number, values: Record<string, unknown>) => scheduled({ rate: 0.1, ...values }, step).rate;

describe("a schedule", () => {
  it("lets the rate be where none is chosen", () => {
    expect(rateAt(1, {})).toBe(0.1);
    expect(rateAt(100_000, { schedule: "constant", period: 10, drop: 0.5, warmup: 0 })).toBe(0.1);
  });

  it("falls in steps at the end of each period", () => {
    const steps = { schedule: "step", period: 10, drop: 0.5 };
    expect([1, 10, 11, 20, 21, 31].map((step) => rateAt(step, steps))).toEqual([0.1, 0.1, 0.05, 0.05, 0.025, 0.0125]);
  });

  it("falls exponentially by the factor of a period", () => {
    const values = { schedule: "exponential", period: 8, drop: 0.25 };
    for (let step = 1; step < 40; step++) expect(rateAt(step, values)).toBeCloseTo(0.1 * 0.25 ** ((step - 1) / 8), 12);
  });

  it("falls along half a cosine to nothing, and stays there", () => {
    const values = { schedule: "cosine", period: 100 };
    for (let step = 1; step <= 101; step++)
      expect(rateAt(step, values)).toBeCloseTo(0.05 * (1 + Math.cos((Math.PI * (step - 1)) / 100)), 12);
    expect(rateAt(500, values)).toBeCloseTo(0, 12);
  });

  it("grows evenly while it warms up, under every schedule", () => {
    expect([1, 2, 3, 4, 5].map((step) => rateAt(step, { warmup: 4 }))).toEqual(
      [0.025, 0.05, 0.075, 0.1, 0.1].map((rate) => expect.closeTo(rate, 12)),
    );
    expect(rateAt(2, { warmup: 4, schedule: "step", period: 1, drop: 0.5 })).toBeCloseTo(0.1 * 0.5 * 0.5, 12);
  });

  it.each(Object.entries<Schedule>(schedules))("%s begins at 1, never rises and never leaves 0…1", (_, schedule) => {
    expect(schedule.factor(0, 50, 0.3)).toBe(1);
    let before = 1;
    for (let t = 1; t < 300; t++) {
      const now = schedule.factor(t, 50, 0.3);
      expect(now).toBeLessThanOrEqual(before);
      expect(now).toBeGreaterThanOrEqual(0);
      before = now;
    }
    expect(schedule.formula).not.toBe("");
    expect(schedule.summary).not.toBe("");
  });
});
