import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { Deblur } from "./Deblur";
import { deblurSettings } from "./settings";

/** Taking a convolution back. */
export const deblur = bench({
  title: message("Undo a blur"),
  summary: message("Blur a picture, add noise if you like, and see how much can be had back: deconvolution."),
  settings: deblurSettings,
  Component: Deblur,
  describe: ({ kernel, steps, noise, calm }) =>
    message("A blur of {rows} × {columns}, noise {noise}, undone in {steps} steps with calm {calm}.", {
      rows: kernel.length,
      columns: kernel[0].length,
      noise,
      steps,
      calm,
    }),
});
