import { proxy, wrap } from "comlink";
import { message } from "../../locales/message";
import { startWorker } from "../startWorker";
import { Trouble } from "../trouble";
import type { ImporterApi } from "./api";

/** The address of the built worker. */
const [workerUrl] = Object.values(
  import.meta.glob<string>("./importer.worker.ts", { query: "?worker&url", import: "default", eager: true }),
);

/** An importer that can be thrown away at any moment, whatever it is doing. */
export interface Importer extends ImporterApi {
  close(): void;
}

export type StartImporter = () => Importer;

/** Starts an importer in a worker of its own. What dies with the worker is rejected with a sentence. */
export const startImporter: StartImporter = () => {
  const worker = startWorker(new URL(workerUrl, import.meta.url).href, "importer");
  const remote = wrap<ImporterApi>(worker) as unknown as ImporterApi;
  const died = new Promise<never>((_, reject) => {
    const tell = () => reject(new Trouble(message("The files could not be read: the memory may be full.")));
    worker.addEventListener("error", tell);
    worker.addEventListener("messageerror", tell);
  });
  died.catch(() => {});
  return {
    understand: (files, loose, heard) => Promise.race([remote.understand(files, loose, proxy(heard)), died]),
    preview: (framing) => Promise.race([remote.preview(framing), died]),
    take: (choices, heard) => Promise.race([remote.take(choices, proxy(heard)), died]),
    close: () => worker.terminate(),
  };
};
