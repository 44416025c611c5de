import { expect, it } from "vitest";
import { oneOfEachType } from "../engine/configurations";
import { graphicsFaults } from "./graphicsGradients";

// On the processor, shaders take half a second (WebGPU) or two (WebGL) to compile for each network; the hundred
// configurations are in the full suite.
it.each(["webgpu", "webgl"] as const)(
  "the gradient of a network around each type of layer is the exact one on %s",
  async (backend) => {
    expect(await graphicsFaults(backend, oneOfEachType())).toEqual([]);
  },
);
