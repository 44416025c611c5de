import { startWorker } from "./startWorker";

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

const open = (): Worker => startWorker(new URL(workerUrl, import.meta.url).href, "engine");
