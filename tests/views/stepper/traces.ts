import type { Experiment } from "../../../src/experiment/experiment";
import { describeNetwork } from "../../../src/experiment/network";
import type { TraceQuestion } from "../../../src/experiment/trace";
import { translate } from "../../../src/locales";
import { readLink } from "../../../src/share/link";
import type { Followed } from "../../../src/views/stepper/followed";
import { focus, started } from "../../engine/engines";

/** The experiment of a sound link, on the reference backend. */
export function linked(text: string): Experiment {
  const { link, problems } = readLink(text);
  if (problems.length > 0) throw new Error(`linked: the link must be sound, got ${translate("en", problems[0])}`);
  return { ...link.experiment, backend: "reference" };
}

const nothing = () => undefined;

/** A batch that is followed after some steps of training. */
export async function followedAfter(
  experiment: Experiment,
  steps: number,
  question: Partial<TraceQuestion> = {},
  look = focus,
): Promise<Followed> {
  const { engine } = await started(experiment);
  if (steps > 0) await engine.step({ batches: steps });
  const trace = await engine.trace({ batch: "next", example: 0, ...question }, look);
  return {
    experiment,
    network: describeNetwork(experiment),
    trace,
    unit: 0,
    cell: null,
    choose: nothing,
    ask: nothing,
  };
}
