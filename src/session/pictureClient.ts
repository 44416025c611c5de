import { wrap } from "comlink";
import type { PictureApi } from "../engine/pictures/api";
import { startWorker } from "./startWorker";

/** The address of the built worker. */
const [workerUrl] = Object.values(
  import.meta.glob<string>("../engine/pictures.worker.ts", { query: "?worker&url", import: "default", eager: true }),
);

/** A worker that holds and filters pictures. */
export interface PictureConnection {
  readonly pictures: PictureApi;
  /** Ends it at once. */
  close(): void;
}

/** Starts it; `failed` is called when it can't be read or has broken. */
export function startPictures(failed: () => void): PictureConnection {
  const worker = startWorker(new URL(workerUrl, import.meta.url).href, "pictures");
  worker.addEventListener("error", failed);
  worker.addEventListener("messageerror", failed);
  return { pictures: wrap<PictureApi>(worker), close: () => worker.terminate() };
}
