/** Who runs against whom: an engine of `page/engines/` and what it is told. */
export const contenders = {
  fused: { label: "fused", engine: "fused" },
  plain: { label: "fused, plain SIMD", engine: "fused", backend: "reference" },
  adam: { label: "fused, Adam", engine: "fused", optimizer: "adam" },
  varied: { label: "fused, pictures shifted, turned and zoomed", engine: "varied" },
  graph: { label: "graph on WASM", engine: "graph" },
  convnetjs: { label: "ConvNetJS", engine: "convnetjs" },
  stockCpu: { label: "tf.Sequential.fit, cpu", engine: "stock", backend: "cpu" },
  stockWasm: { label: "tf.Sequential.fit, wasm", engine: "stock", backend: "wasm" },
  stockWebgl: { label: "tf.Sequential.fit, webgl (SwiftShader)", engine: "stock", backend: "webgl" },
  stockWebgpu: { label: "tf.Sequential.fit, webgpu (SwiftShader)", engine: "stock", backend: "webgpu" },
  peak: { label: "one-core FMA peak of WASM", engine: "peak" },
  gemm: { label: "our matrix product", engine: "gemm" },
};

export const ours = ["fused", "plain", "graph"];
export const stock = ["stockCpu", "stockWasm", "stockWebgl", "stockWebgpu"];

const all = [...ours, "convnetjs", "stockCpu", "stockWasm", "stockWebgl"];

/** The networks, who trains each in turn, and whether WebGPU on SwiftShader can be waited for. */
export const races = {
  lenet: { label: "LeNet b32", entrants: [...all, "adam", "varied", "peak", "gemm"], webgpu: true },
  tiny: { label: "tiny 16×16 b16", entrants: all, webgpu: true },
  cifar: { label: "CIFAR b32", entrants: [...all, "peak"], webgpu: false },
  points: { label: "2-4-2-1 b10 (fused: up to 40 steps a call)", entrants: all, webgpu: true },
};
