import { message } from "../locales/message";
import type { Setting } from "./setting";

/** Shares of the examples for training, validation and test, in percent; they add up to 100. */
export type Split = readonly [training: number, validation: number, test: number];

const usable = (split: readonly number[]): split is Split =>
  split.length === 3 &&
  split.every((share) => Number.isInteger(share) && share >= 0) &&
  split[0] >= 1 &&
  split[1] >= 1 &&
  split[0] + split[1] + split[2] === 100;

/**
 * The shares of training, validation and test examples; `60/20/20` in a link (written `60-20-20` too). Where the test is
 * `apart`, only the ratio of the first two counts.
 */
export function split(options: { label: string; help: string; default: Split; apart?: boolean }): Setting<Split> {
  const { apart = false, ...rest } = options;
  return {
    ...rest,
    control: { kind: "split", apart },
    parse(text) {
      const shares = text.split(/[-/]/).map((share) => (share.trim() === "" ? Number.NaN : Number(share)));
      if (usable(shares)) return { value: shares };
      return {
        value: options.default,
        problem: message("“{text}” is not three shares that add up to 100; {value} is used.", {
          text,
          value: options.default.join("-"),
        }),
      };
    },
    format: (value) => value.join("-"),
  };
}
