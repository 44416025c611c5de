import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";

/** Named in full: a plain "cli" is the file that starts it. */
const [{ main }] = Object.values(import.meta.glob<typeof import("../src/cli")>("../src/cli.ts", { eager: true }));

const link = "data=bars,count:60&backend=reference";

/** The command in a process of its own. */
function start(...words: readonly string[]) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli.mjs", ...words], { cwd: root });
  return { status, out: String(stdout), errors: String(stderr) };
}

/** The command in this process: its exit code and what it prints. */
async function run(...words: readonly string[]) {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const status = await main(words);
  const printed = { status, out: out.mock.calls.map(String), errors: errors.mock.calls.map(String) };
  vi.restoreAllMocks();
  return printed;
}

const figure = expect.any(Number);
const score = { loss: figure, accuracy: figure };

describe("the experiment command", () => {
  it("prints one line of JSON an epoch, the same in every process", async () => {
    const { status, out, errors } = start("--link", link, "--epochs", "3");
    expect([status, errors]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      [1, 2, 3].map((epoch) => ({ epoch, step: 3 * epoch, ...score, validation: score })),
    );
    expect(await run("--link", `#${link}`, "--epochs", "3")).toEqual({ status: 0, out: lines, errors: [] });
  });

  it("learns from varied pictures where the link says so, the same each time", async () => {
    const varied = await run("--link", `${link}&augment=mirror/rotate:30/noise`, "--epochs", "2");
    expect(varied).toMatchObject({ status: 0, errors: [] });
    expect(await run("--link", `${link}&augment=noise/rotate:30/mirror`, "--epochs", "2")).toEqual(varied);
    expect((await run("--link", link, "--epochs", "2")).out).not.toEqual(varied.out);
  });

  it("makes five epochs unless told otherwise, on the reference backend whatever the link says", async () => {
    const { out } = await run("--link", link);
    expect(out).toHaveLength(5);
    expect((await run("--link", link.replace("reference", "cpu"))).out).toEqual(out);
  });

  it("exits with 1 where something is wrong", () => {
    expect(start("--link", "data=bears")).toEqual({
      status: 1,
      out: "",
      errors: "There is no dataset “bears”; digits is used. Nothing was trained.\n",
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["an unknown key", ["--link", `${link}&dat=1`], /“dat” is not a part of a link/],
    ["an unknown setting", ["--link", "data=bars,nois:1"], /bars has no setting “nois”/],
    ["a value out of range", ["--link", "data=bars,noise:77"], /77 is outside 0 to 0.5/],
    ["an impossible network", ["--link", "data=bars&net=conv2d/dense,units:4"], /^Layer 2 .* does not work: /],
    ["bad epochs", ["--link", link, "--epochs", "1.5"], /^--epochs must be a whole number from 1, got 1.5\.$/],
    ["no link", ["--epochs", "1"], /^--link must be given/],
    ["an unknown flag", ["--link", link, "--fast"], /--fast/],
    ["a word too many", ["--link", link, "faster"], /faster/],
  ])("refuses %s with one line", async (_, words, sentence) => {
    const { status, out, errors } = await run(...words);
    expect([status, out, errors.length]).toEqual([1, [], 1]);
    expect(errors[0]).toMatch(sentence);
    expect(errors[0]).not.toContain("\n");
  });

  it("tells of a divergence in one line, after the epochs that went well", async () => {
    const { status, out, errors } = await run("--link", "data=hills,count:50&train=sgd,rate:10", "--epochs", "30");
    expect([status, errors.length]).toEqual([1, 1]);
    expect(out.length).toBeGreaterThan(0);
    expect(errors[0]).toMatch(/^Stopped at step \d+: .* The learning rate 10 is too large for this network\.$/);
  });
});
