import type { Pointer } from "./kernels";

/** Batch, height, width, channels of x; kernel, stride, dilation; cells of padding above and left; output size. */
type Windows = [
  batch: number,
  h: number,
  w: number,
  c: number,
  kh: number,
  kw: number,
  sh: number,
  sw: number,
  dh: number,
  dw: number,
  top: number,
  left: number,
  oh: number,
  ow: number,
];

/** As `Windows`, without dilation. */
type PoolWindows = [
  batch: number,
  h: number,
  w: number,
  c: number,
  kh: number,
  kw: number,
  sh: number,
  sw: number,
  top: number,
  left: number,
  oh: number,
  ow: number,
];

/** As `Windows`, with the filters of each channel after the channels. */
type DepthwiseWindows = [
  batch: number,
  h: number,
  w: number,
  c: number,
  multiplier: number,
  kh: number,
  kw: number,
  sh: number,
  sw: number,
  dh: number,
  dw: number,
  top: number,
  left: number,
  oh: number,
  ow: number,
];

/** What `assembly/index.ts` exports; each function is documented there. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  heapBase(): Pointer;
  activateAll(kind: number, y: Pointer, count: number): void;
  slopeAll(kind: number, y: Pointer, dy: Pointer, count: number): void;
  fillRows(y: Pointer, bias: Pointer, rows: number, units: number): void;
  sumRows(dy: Pointer, db: Pointer, rows: number, units: number): void;
  copy(x: Pointer, y: Pointer, count: number): void;
  clear(x: Pointer, count: number): void;
  scale(x: Pointer, y: Pointer, a: number, count: number): void;
  addScaled(x: Pointer, y: Pointer, a: number, count: number): void;
  multiply(x: Pointer, mask: Pointer, y: Pointer, count: number): void;
  allFinite(x: Pointer, count: number): number;
  gemm(
    m: number,
    n: number,
    k: number,
    a: Pointer,
    ars: number,
    acs: number,
    b: Pointer,
    brs: number,
    bcs: number,
    c: Pointer,
    scratch: Pointer,
  ): void;
  packedSize(k: number, n: number): number;
  spread(x: Pointer, cols: Pointer, ...windows: Windows): void;
  gather(cols: Pointer, dx: Pointer, ...windows: Windows): void;
  depthwise(x: Pointer, kernel: Pointer, bias: Pointer, y: Pointer, ...windows: DepthwiseWindows): void;
  depthwiseBack(
    x: Pointer,
    kernel: Pointer,
    dy: Pointer,
    dkernel: Pointer,
    dx: Pointer,
    ...windows: DepthwiseWindows
  ): void;
  maxPool(x: Pointer, y: Pointer, winners: Pointer, ...windows: PoolWindows): void;
  maxPoolBack(dy: Pointer, winners: Pointer, dx: Pointer, count: number): void;
  averagePool(x: Pointer, y: Pointer, ...windows: PoolWindows): void;
  averagePoolBack(dy: Pointer, dx: Pointer, ...windows: PoolWindows): void;
  filterPlane(
    x: Pointer,
    kernel: Pointer,
    y: Pointer,
    h: number,
    w: number,
    pitch: number,
    kh: number,
    kw: number,
  ): void;
  planeRange(x: Pointer, range: Pointer, h: number, w: number, pitch: number): void;
  paintLevels(
    red: Pointer,
    green: Pointer,
    blue: Pointer,
    pixels: Pointer,
    h: number,
    w: number,
    pitch: number,
    grow: number,
    shift: number,
    unsigned: number,
  ): void;
  paintRamp(
    red: Pointer,
    green: Pointer,
    blue: Pointer,
    ramp: Pointer,
    pixels: Pointer,
    h: number,
    w: number,
    pitch: number,
    last: number,
    factor: number,
  ): void;
  moments(x: Pointer, mean: Pointer, variance: Pointer, rows: number, c: number): void;
  inverseSpread(variance: Pointer, scale: Pointer, c: number, epsilon: number): void;
  normalize(
    x: Pointer,
    normal: Pointer,
    y: Pointer,
    mean: Pointer,
    scale: Pointer,
    gamma: Pointer,
    beta: Pointer,
    rows: number,
    c: number,
  ): void;
  momentsBack(
    dy: Pointer,
    normal: Pointer,
    mean: Pointer,
    slope: Pointer,
    dgamma: Pointer,
    dbeta: Pointer,
    rows: number,
    c: number,
  ): void;
  normalizeBack(
    dy: Pointer,
    normal: Pointer,
    dx: Pointer,
    mean: Pointer,
    slope: Pointer,
    scale: Pointer,
    gamma: Pointer,
    rows: number,
    c: number,
  ): void;
  rescale(dy: Pointer, dx: Pointer, scale: Pointer, gamma: Pointer, rows: number, c: number): void;
  follow(running: Pointer, now: Pointer, count: number, keep: number): void;
  dropMask(
    mask: Pointer,
    seed: number,
    purpose: number,
    step: number,
    first: number,
    count: number,
    bound: number,
    kept: number,
  ): void;
  softmaxCrossEntropy(z: Pointer, labels: Pointer, dz: Pointer, rows: number, classes: number, share: number): number;
  sigmoidCrossEntropy(z: Pointer, labels: Pointer, dz: Pointer, rows: number, share: number): number;
  squaredError(
    kind: number,
    z: Pointer,
    labels: Pointer,
    dz: Pointer,
    rows: number,
    units: number,
    share: number,
  ): number;
  update(table: Pointer, pace: Pointer): void;
  trainPerceptron(
    table: Pointer,
    examples: Pointer,
    labels: Pointer,
    order: Pointer,
    left: number,
    size: number,
    steps: number,
    paces: Pointer,
    losses: Pointer,
  ): number;
}
