/** The page's end of the engine: what is said when the engine was lost, to scripts and on the command line. */
export const session: Readonly<Record<string, string>> = {
  "The engine stopped again and again. Reset starts it once more.": "引擎一再停止。按重置可再次启动。",
  "The engine stopped answering and was restarted.": "引擎没有响应，已重新启动。",
  "The engine stopped answering. It was started again and goes on from step {step}.":
    "引擎没有响应，已重新启动，从第 {step} 步继续。",
  "The engine stopped answering. It was started again and the run begins anew.":
    "引擎没有响应，已重新启动，运行从头开始。",
  "A step is a whole number of examples, batches or epochs, such as '{' batches: 1 '}'.":
    "单步要有整数个样本、批量或轮次，例如 '{' batches: 1 '}'。",
  "A moment is a step from 0 on, or null for now.": "时刻是从 0 起的一步，null 表示现在。",
  "--link must be given, for example --link data=bars.": "需要给出 --link，例如 --link data=bars。",
  "--epochs must be a whole number from 1, got {given}.": "--epochs 须是不小于 1 的整数，而给出的是 {given}。",
  "{problem} Nothing was trained.": "{problem}没有进行训练。",
  "{what} Undo takes it back. A link does not carry it.": "{what}可用撤销取回；链接里不包含它。",
};
