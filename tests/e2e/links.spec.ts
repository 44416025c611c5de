import { array, constantFrom, oneof, sample, string, tuple } from "fast-check";
import { expect, open, ready, test, verb, type State } from "./page";

const pieces = constantFrom(
  "data=bars",
  "data=digits,count:100",
  "data=constructor",
  "data=spiral,noise:9",
  "net=conv2d,filters:1e9",
  "net=conv2d,kernel:0x99/dense,units:4",
  "net=flatten/conv2d",
  "net=////",
  "net=__proto__,a:b",
  "train=adam,rate:NaN",
  "train=sgd,rate:-5,batch:0",
  "seed=-1",
  "seed=data:3,weights:x",
  "page=nowhere",
  "show=a,b,c",
  "speed=Infinity",
  "speed=-1",
  "paused",
  "backend=quantum",
  "v=99",
  "%",
  "%00",
  "%E0%A4%A",
  "<svg onload=alert(1)>",
  "javascript:alert(1)",
);
const link = oneof(
  array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("&")),
  string({ maxLength: 60 }),
  tuple(pieces, string({ maxLength: 8 })).map(([piece, junk]) => piece + junk),
);

test("two hundred junk links by hash change leave a page that can be read", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, "data=bars,count:40&paused");
  for (const hash of sample(link, { numRuns: 200, seed: 1 })) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    if (Math.abs(hash.length % 10) === 0) await ready(page);
  }
  await ready(page);
  const state = await verb<State>(page, "state");
  expect(Number.isFinite(state.loss)).toBe(true);
});

test("twenty junk links by fresh load end on a page that can be played", async ({ page }) => {
  test.setTimeout(240_000);
  for (const hash of sample(link, { numRuns: 20, seed: 2 })) {
    await open(page, encodeURI(hash));
    const state = await verb<State>(page, "state");
    expect(Number.isFinite(state.loss), hash).toBe(true);
  }
});
