import { expect, it } from "vitest";
import { chooseBackend } from "../../src/engine/chooseBackend";
import { presetOf } from "../../src/experiment/presets";
import { translate } from "../../src/locales";

it("tries graphics processors in a worker of its own and says what came of it", async () => {
  const trial = await chooseBackend(presetOf("bars"));
  expect(["wasm", "webgl", "webgpu"]).toContain(trial?.winner);
  const reason = trial ? translate("en", trial.reason) : "";
  expect(reason).toMatch(/^WASM( computes: it starts at once|: [\d.,]+ ms a step)\. WebGPU.+\. WebGL.+\.$/);
  if (!/ms a step; it computes/.test(reason)) expect(trial?.winner).toBe("wasm");
});
