import { proxy, wrap } from "comlink";
import type { EngineApi, EngineEvent } from "../engine/api";
import { takeWorker } from "./engineWorker";
import { roomForPast } from "./room";

/** What is heard from an engine without having asked. */
interface Listener {
  event(event: EngineEvent): void;
  /** The engine as a whole has failed: a script error, or a message that can't be read. */
  failed(): void;
}

/** A started engine. */
export interface Connection {
  readonly engine: Omit<EngineApi, "listen">;
  /** Ends it at once, whatever it is doing. */
  close(): void;
}

export type Connect = (listener: Listener) => Connection;

/** Starts the engine in a worker of its own. */
export const startEngine: Connect = (listener) => {
  const worker = takeWorker();
  worker.addEventListener("error", () => listener.failed());
  worker.addEventListener("messageerror", () => listener.failed());
  const engine = wrap<EngineApi>(worker) as unknown as EngineApi;
  engine.listen(proxy((event: EngineEvent) => listener.event(event))).catch(() => listener.failed());
  engine.remember(roomForPast(window)).catch(() => listener.failed());
  return { engine, close: () => worker.terminate() };
};
