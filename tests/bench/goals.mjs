/**
 * What the project asks of itself, by row: the floor that must hold and the aim, in the unit of the row. `down` where
 * less is better.
 */
export const goals = {
  "lenet fused/convnetjs": { floor: 28, aim: 45 },
  "lenet fused/stock": { floor: 40, aim: 90 },
  "cifar fused/convnetjs": { floor: 25, aim: 32 },
  "tiny fused/convnetjs": { floor: 17, aim: 35 },
  "points fused/convnetjs": { floor: 30, aim: 40 },
  "lenet share": { floor: 36, aim: 58 },
  "lenet plain/fused": { floor: 0.5, aim: 0.6 },
  adam: { floor: 10, aim: 3, down: true },
  frames: { floor: 1, aim: 1, down: true },
  pictures: { floor: 10, aim: 10, down: true },
  longTasks: { floor: 0, aim: 0, down: true },
  scrub: { floor: 50, aim: 58 },
  scrubRest: { floor: 300, aim: 200, down: true },
  lab720: { floor: 30, aim: 58 },
  labWhole: { floor: 300, aim: 200, down: true },
  firstBatch: { floor: 600, aim: 350, down: true },
};
