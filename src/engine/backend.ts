import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-core/dist/register_all_gradients";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import type { BackendChoice } from "../experiment/experiment";
import { message, type Message } from "../locales/message";
import { backendLabels, reasons, wished, type BackendName } from "./backendNames";
import { registerWasmKernels } from "./kernels/tensorflow";

/** What computes, and why. */
export interface Backend {
  readonly tf: typeof tf;
  readonly name: BackendName;
  readonly reason: Message;
  /** Whether it stands in for one that doesn't start. */
  readonly standIn: boolean;
}

/** A backend that has not started after this many milliseconds never will. */
const patience = 10_000;

/** Loads the code of a backend; the ones for graphics processors only when somebody asks for them. */
const load: Readonly<Record<BackendName, () => Promise<unknown>>> = {
  wasm: async () => {
    // Threads gain nothing on small networks, and hang where a bundler renames what they are made from.
    tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    // In Node the backend finds its files beside itself.
    if (!import.meta.env.SSR) {
      setWasmPaths({
        "tfjs-backend-wasm.wasm": plain,
        "tfjs-backend-wasm-simd.wasm": simd,
        "tfjs-backend-wasm-threaded-simd.wasm": threaded,
      });
    }
    registerWasmKernels();
  },
  cpu: () => import("@tensorflow/tfjs-backend-cpu"),
  webgl: () => import("@tensorflow/tfjs-backend-webgl"),
  webgpu: () => import("@tensorflow/tfjs-backend-webgpu"),
};

const loaded = new Map<BackendName, Promise<unknown>>();

/** Makes `name` the backend of this thread; false where it can't be or doesn't answer. */
export async function setBackend(name: BackendName): Promise<boolean> {
  if (!loaded.has(name)) loaded.set(name, load[name]());
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    alarm = setTimeout(() => resolve(false), patience);
  });
  try {
    const started = async () => {
      await loaded.get(name);
      return tf.setBackend(name);
    };
    return await Promise.race([started(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(alarm);
  }
}

/** Starts the backend that a choice asks for, or the next one that works: WASM, then plain JavaScript. */
export async function startBackend(choice: BackendChoice): Promise<Backend> {
  const ladder = [...new Set<BackendName>([wished[choice], "wasm", "cpu"])];
  for (const [rung, name] of ladder.entries()) {
    if (!(await setBackend(name))) continue;
    const reason =
      rung === 0
        ? reasons[choice]
        : message("{wished} does not start here; {name} computes instead.", {
            wished: backendLabels[ladder[0]],
            name: backendLabels[name],
          });
    return { tf, name, reason, standIn: rung > 0 };
  }
  throw new Error("startBackend: plain JavaScript must start, got nothing");
}
