import { expect, it } from "vitest";
import { chooseBackend } from "../../src/engine/chooseBackend";
import { presetOf } from "../../src/experiment/presets";
import { translate } from "../../src/locales";

it("tries graphics processors in a worker of its own and says what came of it", async () => {
  const trial = await chooseBackend(presetOf("bars"));
  expect(["wasm", "webgl", "webgpu"]).toContain(trial?.winner);
  const reason = trial ? translate("en", trial.reason) : "";
  expect(reason).toMatch(/^WASM: [\d.,]+ ms a step\. WebGPU.+\.$/);
  if (/software|not available/.test(reason)) expect(trial?.winner).toBe("wasm");
});
