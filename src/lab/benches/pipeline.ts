import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { bench } from "../bench";
import { PipelineBench } from "../pipeline/PipelineBench";
import { pipelineSettings } from "../pipeline/settings";

/** What is done to a picture before a network reads it. */
export const pipeline = bench({
  title: message("From file to input"),
  summary: message("Cut, resize, make it grey, scale: what each stage does to a picture, its shape and its memory."),
  settings: pipelineSettings,
  Component: PipelineBench,
  describe: ({ file, size, grey }) =>
    message("From {before} to {after}.", {
      before: formatShape([...file, 3]),
      after: formatShape([...size, grey ? 1 : 3]),
    }),
});
