/** The part of ConvNetJS that the bench uses. */
declare module "convnetjs" {
  export class Vol {
    constructor(width: number, height: number, depth: number, value?: number);
    w: Float64Array;
  }
  export class Net {
    makeLayers(layers: readonly object[]): void;
    getParamsAndGrads(): readonly { readonly params: Float64Array }[];
  }
  export class Trainer {
    constructor(net: Net, options: { method: string; learning_rate: number; momentum: number; batch_size: number });
    train(x: Vol, label: number | number[]): { loss: number };
  }
}
