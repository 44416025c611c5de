/** How a backend for graphics processors would compute on this device. */
export type Graphics = "missing" | "software" | "hardware";

/** Names by which renderers on the processor call themselves. */
const software = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render/i;

function webgl(): Graphics {
  if (typeof OffscreenCanvas === "undefined") return "missing";
  const context = new OffscreenCanvas(1, 1).getContext("webgl2");
  if (!context) return "missing";
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return software.test(renderer) ? "software" : "hardware";
}

async function webgpu(): Promise<Graphics> {
  const adapter = await globalThis.navigator?.gpu?.requestAdapter();
  if (!adapter) return "missing";
  const { vendor, architecture, device, description, isFallbackAdapter } = adapter.info;
  return isFallbackAdapter || software.test([vendor, architecture, device, description].join(" "))
    ? "software"
    : "hardware";
}

/** Asks the browser what stands behind WebGL or WebGPU; a software renderer is slower than WASM and never worth a try. */
export const graphicsOf = async (name: "webgl" | "webgpu"): Promise<Graphics> =>
  name === "webgl" ? webgl() : webgpu();
