/**
 * The elementary functions, from + − × ÷ and √ alone, which IEEE 754 fixes to the last bit: every browser and Node
 * compute the same number. `Math.exp` and its kin differ between JavaScript engines.
 */
export { atan2, hypot } from "./angle";
export { exp, expm1, sigmoid, tanh } from "./exponential";
export { log } from "./logarithm";
export { pow } from "./power";
export { cos, sin } from "./trigonometry";
