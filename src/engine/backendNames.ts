import type { BackendChoice } from "../experiment/experiment";
import { message, type Message } from "../locales/message";

export type BackendName = "wasm" | "cpu" | "webgl" | "webgpu";

/** Backends as people call them. */
export const backendLabels: Readonly<Record<BackendName, string>> = {
  wasm: "WASM",
  cpu: "JavaScript",
  webgl: "WebGL",
  webgpu: "WebGPU",
};

/** What a choice asks for first. */
export const wished: Readonly<Record<BackendChoice, BackendName>> = {
  auto: "wasm",
  reference: "wasm",
  wasm: "wasm",
  cpu: "cpu",
  webgl: "webgl",
  webgpu: "webgpu",
};

/** Why a backend computes, where it is the one that was asked for. */
export const reasons: Readonly<Record<BackendChoice, Message>> = {
  auto: message("WASM computes: it starts at once."),
  reference: message("WASM computes: the reference, with the same bits everywhere."),
  wasm: message("WASM computes, as chosen."),
  cpu: message("JavaScript computes, as chosen."),
  webgl: message("WebGL computes, as chosen."),
  webgpu: message("WebGPU computes, as chosen."),
};
