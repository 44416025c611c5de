const frame = () =>
  new Promise((go) => {
    requestAnimationFrame(go);
  });

/** What is read of the page, once two frames have left it the same. */
export async function settled<T>(read: () => T): Promise<T> {
  let [before, now]: [string, T] = ["", read()];
  while (JSON.stringify(now) !== before) {
    before = JSON.stringify(now);
    await frame();
    await frame();
    now = read();
  }
  return now;
}
