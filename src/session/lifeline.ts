import type { EngineEvent } from "../engine/api";
import type { Connect, Connection } from "./engineClient";
import { EngineLost } from "./trouble";
import { startWatch, type Watch } from "./watchdog";

export type Engine = Connection["engine"];

/** An engine that can be thrown away and started again. */
export interface Lifeline {
  /** Starts an engine where there is none. */
  open(): void;
  /** Asks the engine; rejects with `EngineLost` where there is none, or none any more after `silence` ms without a sign. */
  ask<T>(question: (engine: Engine) => Promise<T>, silence: number): Promise<T>;
  /** The longest time this engine was silent and came back, in ms. */
  longestSilence(): number;
  close(): void;
}

/** Watches over one engine at a time; `lost` is called when it is gone, before its open calls are given up. */
export function createLifeline(options: { connect: Connect; event(event: EngineEvent): void; lost(): void }): Lifeline {
  let line: { readonly connection: Connection; readonly watch: Watch } | null = null;

  function lose(watch: Watch): void {
    if (line?.watch !== watch) return;
    line.connection.close();
    line = null;
    options.lost();
    watch.end();
  }

  return {
    open() {
      if (line) return;
      const watch = startWatch(() => lose(watch));
      const connection = options.connect({
        event(event) {
          if (line?.watch !== watch) return;
          watch.alive();
          options.event(event);
        },
        failed: () => lose(watch),
      });
      line = { connection, watch };
    },
    ask(question, silence) {
      if (!line) return Promise.reject(new EngineLost("there is no engine"));
      return line.watch.follow(question(line.connection.engine), silence);
    },
    longestSilence: () => line?.watch.longest() ?? 0,
    close() {
      line?.connection.close();
      line?.watch.end();
      line = null;
    },
  };
}
