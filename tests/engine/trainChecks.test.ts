import { expect, it } from "vitest";
import { checks, outcomeOf } from "./trainCheck";

it.each(checks.filter(({ expected }) => !expected.minMedianTestAcc))(
  "with the preset's seed training ends as the lectures say: $id",
  async (check) => {
    const { minTestAcc = 0, maxTestAcc = 1, maxTrainLoss = Infinity } = check.expected;
    const { loss, accuracy } = await outcomeOf(check, 1);
    expect(accuracy).toBeGreaterThanOrEqual(minTestAcc);
    expect(accuracy).toBeLessThanOrEqual(maxTestAcc);
    expect(loss).toBeLessThanOrEqual(maxTrainLoss);
  },
);
