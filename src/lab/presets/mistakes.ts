import { message, type Message } from "../../locales/message";

/** What a lecture got wrong, set up on a bench so that it can be found. */
export interface Mistake {
  /** Id of the example in mistakes.json. */
  readonly id: string;
  readonly claim: Message;
  readonly truth: Message;
}

export const mistakes: readonly Mistake[] = [
  {
    id: "err-003-stride2-original",
    claim: message("With stride 2 the result is 91 100 83, 69 91 127, 44 72 74."),
    truth: message("Two of the nine are wrong: 88 stands in row 1 and 117 in row 2."),
  },
  {
    id: "err-000-edge8-garbled",
    claim: message("An edge kernel on three rows of 50 answers with 90."),
    truth: message("Where nothing changes it answers 0. With 20 in the first row it is 90."),
  },
  {
    id: "err-003-28-parameters",
    claim: message("Ten filters of 3 × 3 × 3 have 28 parameters."),
    truth: message("One filter has 27 weights and a bias, 28; ten of them have 280."),
  },
  {
    id: "err-003-subsample-tenth",
    claim: message("Dropping every other row and every other column leaves a tenth of the picture."),
    truth: message("Half of the rows and half of the columns are a quarter."),
  },
  {
    id: "err-004-pool-half",
    claim: message("Pooling by 2 × 2 keeps half of the pixels."),
    truth: message("It halves each side and keeps a quarter of the pixels."),
  },
  {
    id: "err-003-pool-step",
    claim: message("The last step of a 2 × 2 window on four columns moves by 3."),
    truth: message("With stride 2 every step moves by 2: there are two places."),
  },
  {
    id: "err-003-channels",
    claim: message("An output has as many channels as the input."),
    truth: message(
      "It has as many as there are filters. It is the depth of a filter that equals the input's channels.",
    ),
  },
  {
    id: "err-001-chain-order",
    claim: message("Twenty filters with stride 2 come first on the 39 × 39 picture."),
    truth: message("Ten filters with stride 1 come first: 37 × 37 × 10."),
  },
];
