import { message } from "../../locales/message";
import { bench } from "../bench";
import { BirdBench } from "../bird/BirdBench";
import { whole } from "../bird/detector";
import { seenOf } from "../bird/seen";
import { birdSettings } from "../bird/settings";

/** Why filters are small and shared: the beak of a bird. */
export const bird = bench({
  title: message("The beak of a bird"),
  summary: message("To find a beak, a small window is enough; and one detector does for every place."),
  settings: birdSettings,
  looks: ["tool"],
  Component: BirdBench,
  describe(values) {
    const { answer, found } = seenOf(values);
    return message(
      "The window’s answer is {answer} of {whole}; the shared detector finds {count, plural, =0 {no beak} one {# beak} other {# beaks}}.",
      { answer, whole, count: found.length },
    );
  },
});
