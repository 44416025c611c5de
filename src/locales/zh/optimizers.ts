export const optimizers: Readonly<Record<string, string>> = {
  Momentum: "动量",
  RMSProp: "RMSProp",
  Adam: "Adam",
  Adagrad: "Adagrad",
  AdamW: "AdamW",
  "Weight decay": "权重衰减",
  "Divides each step by all gradients so far: what has moved much moves less and less.":
    "每一步除以至今所有梯度的大小：动得多的参数，以后动得越来越少。",
  "Adam that also shrinks every parameter a little at each update, which holds overfitting back.":
    "在 Adam 的基础上，每次更新让所有参数略微缩小，抑制过拟合。",
  "How much every parameter shrinks at each update, times the learning rate, whatever its gradient.":
    "每次更新时，每个参数缩小多少（再乘以学习率），与梯度无关。",
  Schedule: "学习率调度",
  "How the learning rate changes while training goes on: large steps first, small ones at the end.":
    "学习率随训练如何变化：先大步，后小步。",
  constant: "不变",
  steps: "阶梯",
  exponential: "指数",
  cosine: "余弦",
  Period: "周期",
  "How many updates a schedule takes for one fall of the learning rate.": "学习率每下降一次需要多少次更新。",
  Drop: "下降倍数",
  "What the learning rate is multiplied by in each period.": "每个周期学习率乘以多少。",
  "Warm-up": "学习率预热",
  "Over how many updates the learning rate grows from nothing to its full size.": "学习率用多少次更新从零升到设定值。",
  Clip: "梯度裁剪",
  "The longest the gradient of all parameters together may be; a longer one is shortened. 0 sets no limit.":
    "所有参数的梯度合起来最长允许多少，超过则缩短。0 表示不限制。",
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
