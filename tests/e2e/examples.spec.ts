import examples from "../fixtures/lab-examples.json" with { type: "json" };
import { expect, test, verb } from "./page";
import { readings, type Read } from "./reading";

/** The name of the answer on the page, where it isn't the result of the bench. */
const answers: Readonly<Record<string, string>> = { coverageMap: "coverage", peaks: "peaks" };

test("every worked example opens from its link and shows its numbers", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("./#page=lab");
  await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  for (const { id, op, expected, tolerance = 0 } of examples) {
    await verb(page, "load", `page=lab&preset=${id}`);
    const named = isDeep(expected)
      ? channelsOf(expected)
      : Array.isArray(expected) || typeof expected === "number"
        ? { [answers[op] ?? "result"]: expected }
        : expected;
    const amiss = async () => {
      const read = await readings(page);
      return Object.entries(named)
        .filter(([name, numbers]) => !agree(read[name], numbers as Read, tolerance))
        .map(([name, numbers]) => `${id} ${name}: ${JSON.stringify(read[name])} instead of ${JSON.stringify(numbers)}`);
    };
    // A bench that has just opened measures its room before it draws its grids.
    await expect.soft(async () => expect(await amiss()).toEqual([])).toPass({ timeout: 10_000 });
  }
});

type Deep = readonly (readonly (readonly number[])[])[];

const isDeep = (expected: unknown): expected is Deep => Array.isArray((expected as Deep)?.[0]?.[0]);

/** `[row][column][channel]` as the grids of the channels. */
const channelsOf = (expected: Deep): Record<string, Read> =>
  Object.fromEntries(
    expected[0][0].map((_, channel) => [
      `channel-${channel + 1}`,
      expected.map((row) => row.map((cell) => cell[channel])),
    ]),
  );

function agree(read: Read | undefined, expected: Read, tolerance: number): boolean {
  if (typeof expected === "number")
    return typeof read === "number" && Math.abs(read - expected) <= Math.max(tolerance, 1e-9 * Math.abs(expected));
  return (
    Array.isArray(read) &&
    read.length === expected.length &&
    expected.every((each, index) => agree(read[index], each, tolerance))
  );
}
