import { expect, it } from "vitest";
import { fingerprint, knownFingerprint } from "../math/fingerprint";

it("elementary functions and draws have the same bits in the browser as in Node", () => {
  expect(fingerprint()).toBe(knownFingerprint);
});
