import type { BackendChoice } from "../experiment/experiment";
import { choice } from "../settings";

/** Where a run computes, as a link names it. */
export const backend = choice<BackendChoice>({
  label: "Backend",
  help: "What does the arithmetic.",
  default: "auto",
  options: [
    { value: "auto", label: "automatic" },
    { value: "reference", label: "reference" },
    { value: "wasm", label: "WASM" },
    { value: "webgpu", label: "WebGPU" },
    { value: "webgl", label: "WebGL" },
    { value: "cpu", label: "CPU" },
  ],
});
