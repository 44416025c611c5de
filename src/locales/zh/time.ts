/** The past of a run: looking at it and going on from it. */
export const time: Readonly<Record<string, string>> = {
  Step: "步",
  "step {step, number}": "第 {step, number} 步",
  "step {step, number} of {last, number}": "第 {step, number} 步，共 {last, number} 步",
  "step {step, number}, epoch {epoch}": "第 {step, number} 步，第 {epoch} 轮",
  "step {step, number} of {last, number}, epoch {epoch}": "第 {step, number} 步，共 {last, number} 步，第 {epoch} 轮",
  "of {last, number} steps": "步，共 {last, number} 步",
  "Back to now": "回到当前",
  "Fork from here": "从此步分叉",
  "Fork from here: another run goes on from this step, this one stays on the curves":
    "从此步分叉：另一条运行从这一步继续，当前运行仍留在曲线上",
  "run {name}": "运行 {name}",
  "Back to run {name}": "回到运行 {name}",
  "Layer {number} of the fork’s network does not work: {what} It keeps the network before.":
    "分叉网络的第 {number} 层不可用：{what}分叉沿用原来的网络。",
  "The step from which the run goes on otherwise.": "此后另行训练的那一步。",
  Fork: "分叉",
  "Play backwards": "倒放",
  "Stop playing backwards": "停止倒放",
  "Back to the kept moment before": "退回上一个保留的时刻",
  "One step; in the past the next kept moment": "单步；回看时为下一个保留的时刻",
  "An earlier step: looking at it changes nothing.": "正在看以前的一步：只看不改。",
  "Continue from step {step, number}": "从第 {step, number} 步继续",
  "{play}: what came after it is forgotten": "{play}：此后的训练不再保留",
  "{count, number} moments kept, {used} of {room} MB": "已保留 {count, number} 个时刻，占 {room} MB 中的 {used} MB",
};
