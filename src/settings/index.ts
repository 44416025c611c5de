export { choice } from "./choice";
export { number, tidy } from "./number";
export { range, type Range } from "./range";
export { set } from "./set";
export { defaultsOf, type Control, type Setting, type Settings, type Values, type ValuesOf } from "./setting";
export { size, type Size } from "./size";
export { split, type Split } from "./split";
export { toggle } from "./toggle";
export { units } from "./units";
