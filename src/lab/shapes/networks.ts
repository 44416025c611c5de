import type { Shape } from "../../math/shape";

/** A network that people know by name. */
export interface KnownNetwork {
  readonly label: string;
  readonly input: Shape;
  /** Its layers as text. */
  readonly stack: string;
}

const vgg = "conv64f3p1~2.pool2.conv128f3p1~2.pool2.conv256f3p1~3.pool2.conv512f3p1~3.pool2.conv512f3p1~3.pool2";

/** Networks to start from. The layers of 1998 and 2012 are those of the papers. */
export const networks = {
  lenet: {
    label: "LeNet-5 today",
    input: [32, 32, 1],
    stack: "conv6f5.pool2.conv16f5.pool2.flatten.dense120.dense84.dense10",
  },
  lenet1998: {
    label: "LeNet-5 of 1998",
    input: [32, 32, 1],
    stack: "conv6f5.pool2t.conv16f5l60.pool2t.conv120f5.flatten.dense84",
  },
  chain: { label: "Chain of a lecture", input: [39, 39, 3], stack: "conv10f3.conv20f5s2.conv40f5s2.flatten" },
  alexnet: {
    label: "AlexNet",
    input: [227, 227, 3],
    stack:
      "conv96f11s4.pool3s2.conv256f5p2g2.pool3s2.conv384f3p1.conv384f3p1g2.conv256f3p1g2.pool3s2.flatten.dense4096~2.dense1000",
  },
  vgg16: { label: "VGG-16", input: [224, 224, 3], stack: `${vgg}.flatten.dense4096~2.dense1000` },
} as const satisfies Record<string, KnownNetwork>;
