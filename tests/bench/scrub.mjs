import { row } from "./row.mjs";

/** LeNet-5, as it is taught, and a run of it that is long. */
const lenet =
  "data=digits&net=conv2d,filters:6,kernel:5,padding:same,activation:tanh/averagePooling2d/conv2d,filters:16,kernel:5,activation:tanh/averagePooling2d/flatten/dense,units:120,activation:tanh/dense,units:84,activation:tanh/dense,units:10";
const steps = 5000;

/** The step of the moment that is kept by a step: all up to 100, then 40 or 50 to a doubling. */
function kept(step) {
  if (step <= 100 || step >= steps) return Math.min(step, steps);
  let from = 100;
  while (2 * from < step) from *= 2;
  const spacing = Math.floor(from / 40);
  return Math.floor(step / spacing) * spacing;
}

/** How many of some frames show the moment under the playhead as it stood up to so many frames before. */
const near = (seen, frames) =>
  seen.filter(([, shown], at) =>
    seen.slice(Math.max(0, at - frames), at + 1).some(([, , asked]) => Math.abs(kept(asked) - shown) <= 1),
  ).length;

/** How long the playhead moves in each round, in ms. */
const stretch = 5000;

/**
 * Drags the playhead to and fro over the curves, in each frame to another place; answers each frame's time, the
 * step it shows and the step under the playhead, and how long after it came to rest every view showed its step.
 */
const scrub = (ms) =>
  new Promise((resolve) => {
    const slider = document.querySelector("[data-view=curves] [role=slider]");
    const field = slider.previousElementSibling;
    const { left, right, top } = field.getBoundingClientRect();
    field.setPointerCapture = () => {};
    field.hasPointerCapture = () => true;
    const press = (kind, clientX) =>
      field.dispatchEvent(
        new PointerEvent(kind, { bubbles: true, clientX, clientY: top + 30, button: 0, pointerId: 1 }),
      );
    const start = performance.now();
    const reached = Number(slider.getAttribute("aria-valuemax"));
    const seen = [];
    press("pointerdown", right - 20);
    const whole = (rested) => {
      const behind = [...document.querySelectorAll("[data-view] header")].some(({ textContent }) =>
        /step \d/.test(textContent),
      );
      if (behind) requestAnimationFrame(() => whole(rested));
      else resolve({ seen, whole: performance.now() - rested });
    };
    const frame = (now) => {
      const passed = now - start;
      const x = left + 16 + (right - left - 40) * Math.abs(1 - ((passed / 2500) % 2));
      const asked = Math.round((Math.max(0, x - left - 12) / (right - left - 24)) * reached);
      seen.push([now, Number(slider.getAttribute("aria-valuenow")), Math.min(reached, asked)]);
      press("pointermove", x);
      requestAnimationFrame(passed < ms ? frame : () => whole(performance.now()));
    };
    requestAnimationFrame(frame);
  });

/** How smoothly every view follows the playhead through a run of LeNet. */
export async function measureScrub(browser, address, rounds) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}#${lenet}&paused`);
  await page.waitForFunction(() => window.convoscope?.state());
  for (let done = 0; done < steps; done += 500) await page.evaluate(() => window.convoscope.step({ batches: 500 }));
  const [painted, moved, soon, atOnce, rest] = [[], [], [], [], []];
  for (let round = 0; round < rounds; round++) {
    const { seen, whole } = await page.evaluate(scrub, stretch);
    const seconds = (seen.at(-1)[0] - seen[0][0]) / 1000;
    painted.push((seen.length - 1) / seconds);
    moved.push(seen.filter(([, step], index) => index > 0 && step !== seen[index - 1][1]).length / seconds);
    atOnce.push(near(seen, 1) / seconds);
    soon.push(near(seen, 2) / seconds);
    rest.push(whole);
  }
  await page.close();
  return [
    row(`frames a second, scrubbing ${steps} steps of LeNet`, painted, ""),
    row("of these with another kept moment in every map and kernel", moved, ""),
    row("of these with the moment under the playhead, a frame later at most", atOnce, "", "scrub"),
    row("of these with the moment under the playhead, two frames later at most", soon, ""),
    row("every view complete after the playhead rests", rest, " ms", "scrubRest"),
  ];
}
