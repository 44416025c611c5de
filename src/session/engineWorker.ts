/** The address of the built worker. */
const [workerUrl] = Object.values(
  import.meta.glob<string>("../engine/worker.ts", { query: "?worker&url", import: "default", eager: true }),
);

/** A worker that was started before anybody asked for it. */
let waiting: Worker | null = null;

/**
 * Starts a worker for the engine that a link (an address after `#`) will soon ask for: it loads beside the page instead
 * of after it. The lab asks for none.
 */
export function foresee(link: string): void {
  if (/[#&]page=lab\b/.test(link)) return;
  const worker = open();
  waiting = worker;
  worker.addEventListener("error", () => {
    if (waiting === worker) waiting = null;
  });
}

/** The worker that waits, or a new one. */
export function takeWorker(): Worker {
  const worker = waiting ?? open();
  waiting = null;
  return worker;
}

/**
 * A module worker, but in a sandboxed frame (origin "null"), which may start none from an address: there a classic
 * worker made of text, which imports the module and hands it the messages that came before it listened.
 */
function open(): Worker {
  const url = new URL(workerUrl, import.meta.url).href;
  if (globalThis.origin !== "null") return new Worker(url, { type: "module", name: "engine" });
  const text = `const early = [];
const keep = (event) => early.push(event);
addEventListener("message", keep);
import(${JSON.stringify(url)}).then(
  () => {
    removeEventListener("message", keep);
    for (const { data, ports } of early) dispatchEvent(new MessageEvent("message", { data, ports }));
  },
  (reason) => setTimeout(() => { throw reason; }),
);`;
  const source = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return new Worker(source, { name: "engine" });
}
