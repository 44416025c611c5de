export const optimizers: Readonly<Record<string, string>> = {
  Momentum: "动量",
  RMSProp: "RMSProp",
  Adam: "Adam",
  "Learning rate": "学习率",
  Decay: "衰减率",
  Nesterov: "Nesterov",
  Epsilon: "ε",
  "Beta 1": "β₁",
  "Beta 2": "β₂",
  "Steps straight down the gradient of each batch.": "沿着每一批的梯度直接下降。",
  "Rolls on like a ball: each step keeps most of the one before.": "像小球一样滚动：每一步保留上一步的大部分。",
  "Divides each step by the recent size of the gradient, so that flat and steep directions move alike.":
    "每一步除以梯度近来的大小，平缓和陡峭的方向走得一样快。",
  "Momentum and RMSProp together, corrected for their empty start. A good first choice.":
    "动量与 RMSProp 的结合，并校正了从零开始的偏差。首选。",
  "How far each update moves the parameters. Too small learns slowly, too large jumps past the goal.":
    "每次更新让参数移动多远。太小学得慢，太大会越过目标。",
  "How much of the last step each new step keeps.": "每一步保留上一步的多少。",
  "Looks ahead along the momentum before it steps.": "迈步之前先沿动量方向看一步。",
  "How much of the running mean of squares each update keeps.": "每次更新保留平方滑动平均的多少。",
  "How much of the running mean of gradients each update keeps.": "每次更新保留梯度滑动平均的多少。",
  "A small number that keeps the division sound where gradients are almost zero.":
    "梯度接近零时，让除法仍然稳妥的一个小数。",
};
