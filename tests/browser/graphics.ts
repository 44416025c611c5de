import "@tensorflow/tfjs-backend-webgl";
import * as tf from "@tensorflow/tfjs-core";
import { setBackend } from "../../src/engine/backend";

/** Starts WebGPU or WebGL, on the processor where there is no other. */
export function startGraphics(backend: "webgpu" | "webgl"): Promise<boolean> {
  tf.env().set("SOFTWARE_WEBGL_ENABLED", true);
  return setBackend(backend);
}
