import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, open, ready, test, verb, type State } from "./page";

const links = [
  "data=bars&backend=reference",
  "data=digits,count:300&backend=reference",
  "data=shapes,count:200&net=conv2d,filters:4,stride:2/batchNormalization/depthwiseConv2d/dropout,rate:0.2/globalAveragePooling2d/dense,units:3&train=momentum,rate:0.01&backend=reference",
  "data=spiral&seed=5&backend=reference",
];

const inNode = (link: string): State[] =>
  execFileSync("npm", ["run", "--silent", "experiment", "--", "--link", link, "--epochs", "2"], {
    cwd: resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
    shell: process.platform === "win32",
  })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as State);

const numbers = (states: readonly State[]) =>
  states.map(({ epoch, step, loss, accuracy, validation }) => ({ epoch, step, loss, accuracy, validation }));

for (const link of links) {
  test(`the same link gives bitwise the same run here and in Node: ${link}`, async ({ page }) => {
    await open(page, link);
    const here: State[] = [];
    for (let epoch = 0; epoch < 2; epoch++) {
      await verb(page, "step", { epochs: 1 });
      here.push(await verb<State>(page, "state"));
    }
    expect(numbers(here)).toEqual(numbers(inNode(link).slice(-2)));
  });
}

test("reset replays the run exactly, and so does a reload", async ({ page }) => {
  const run = async () => {
    await verb(page, "step", { batches: 20 });
    const { loss, validation } = await verb<State>(page, "state");
    return { loss, validation };
  };
  await open(page, "data=bars");
  const first = await run();
  await verb(page, "reset");
  expect(await run()).toEqual(first);
  await page.reload();
  await ready(page);
  expect(await run()).toEqual(first);
});
