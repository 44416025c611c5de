/** The health panel: how each layer learns, what is wrong and what to try. */
export const health: Readonly<Record<string, string>> = {
  "Layer by layer": "逐层看",
  "How the layers are doing": "各层状况",
  "Close: {title}": "关闭：{title}",
  "Gradient and step are those of the first {batch} training examples; the rest is seen over {examples} validation examples.":
    "梯度和每步变化取自前 {batch} 个训练样本，其余取自 {examples} 个验证样本。",
  gradient: "梯度",
  "moves in one step": "一步的变化",
  "dead units": "死亡单元",
  saturated: "饱和",
  moves: "每步变化",
  says: "输出",
  off: "关闭",
  frozen: "已冻结",
  "Root of the mean square over its parameters; the bar is logarithmic": "对其全部参数取均方根；条形为对数刻度",
  "How far the next step moves it, as a share of its size; about 0.1% is usual":
    "下一步改变多少，占自身大小的比例；通常约为 0.1%",
  "Mean and standard deviation of all it says": "全部输出的均值和标准差",
  "{share} flat": "{share} 平坦",
  "New weights: {layer}": "新权重：{layer}",

  "All layers are frozen: nothing learns.": "所有层都已冻结，什么也不学。",
  "All {units, plural, one {# unit} other {# units}} are alive, gradients reach {first}.":
    "全部 {units, number} 个单元都有反应，梯度能传到{first}。",
  "Gradients reach {first}.": "梯度能传到{first}。",

  "{layer}: {count, number} of {units, number} units say 0 to every example.":
    "{layer}：{units, number} 个单元中有 {count, number} 个对所有样本都输出 0。",
  "Where ReLU never fires, no gradient comes through, so they stay that way. Often one step was too large.":
    "ReLU 从不激活，梯度就传不过来，于是一直如此。多半是某一步迈得太大。",
  "New weights for {count, plural, one {this unit} other {these # units}}": "给这 {count, number} 个单元换新权重",
  "Use leaky ReLU": "改用 leaky ReLU",

  "{layer}: {share} of its numbers lie at the flat ends of {curve}.":
    "{layer}：{share} 的输出落在 {curve} 平坦的两端。",
  "There is hardly any slope left there, so little is learned. Its sums have grown too large.":
    "那里几乎没有斜率，学得很少。它的和变得太大了。",
  "Use ReLU": "改用 ReLU",

  "{layer} moves by {share} of its size in one step.": "{layer}一步就改变了自身大小的 {share}。",
  "A step this large leaps over what it looks for; about 0.1% is usual.":
    "步子这么大，会越过要找的地方；通常约为 0.1%。",
  "No layer moves by more than {share} of its size in one step.": "没有哪一层一步的变化超过自身大小的 {share}。",
  "At this pace nothing will happen for a long time.": "照这个速度，很久都不会有变化。",
  "Clip gradients at 1": "梯度裁剪到 1",

  "The gradient fades on its way back: at {first} it is {times} times smaller than at {last}.":
    "梯度消失：{first}的梯度只有{last}的 {times} 分之一。",
  "Each layer hands back less than it gets, so the first ones hardly learn.":
    "每一层往回传的都比收到的少，靠前的层几乎学不动。",
  "Use ReLU everywhere": "全部改用 ReLU",
  "Add batch norm": "加入批量归一化",
  "The gradient grows on its way back: at {first} it is {times} times larger than at {last}.":
    "梯度爆炸：{first}的梯度是{last}的 {times} 倍。",
  "More comes back than was sent, until one step throws everything over.": "往回传时越来越大，直到一步就打乱一切。",

  "No gradient comes to {layer}.": "没有梯度传到{layer}。",
  "A step has no slope anywhere, so nothing before it can learn.": "阶跃函数处处没有斜率，它之前的层都学不了。",
  "Use sigmoid": "改用 sigmoid",
  "Weights that are all 0 hand nothing on and nothing back, and all units stay alike.":
    "权重全是 0，什么也传不过去、传不回来，所有单元始终一样。",
  "Start anew from Glorot": "用 Glorot 重新开始",

  "What {layer} says differs {times} times less than what {before} says.":
    "{layer}输出的差别只有{before}的 {times} 分之一。",
  "From there on all examples look alike. Its weights are small for so many inputs.":
    "从这里起，所有样本看上去都一样。输入这么多，权重显得太小。",
  "Start anew from He": "用 He 重新开始",
};
