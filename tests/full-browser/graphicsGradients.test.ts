import { expect, it } from "vitest";
import { graphicsFaults } from "../browser/graphicsGradients";
import { drawnConfigurations } from "../engine/configurations";

it.each(["webgpu", "webgl"] as const)(
  "the gradient of a hundred whole networks is the exact one on %s",
  async (backend) => {
    expect(await graphicsFaults(backend, drawnConfigurations(100))).toEqual([]);
  },
);
