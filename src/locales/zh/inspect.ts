/** The inspector: where a number comes from, what a unit sees, and what can be done to it. */
export const inspect: Readonly<Record<string, string>> = {
  "Inspector: {name}": "检查器：{name}",
  "Close the inspector": "关闭检查器",
  "As a picture": "看图",
  "As a table": "看表格",

  // Where a number comes from
  "Where {value} comes from": "{value} 是怎么来的",
  "row {row}, column {column}": "第 {row} 行，第 {column} 列",
  "Arrow keys move the point.": "方向键移动位置。",
  "the picture": "图像",
  red: "红",
  green: "绿",
  blue: "蓝",
  "channel {number}": "通道 {number}",
  "slice {number}": "切片 {number}",
  kernel: "卷积核",
  "they add up to": "相加得",
  "What each source adds": "每个来源贡献多少",
  bias: "偏置",
  "{count, plural, one {# other} other {# others}}": "其余 {count, number} 个",
  sum: "和",
  "class {label}": "类别 {label}",
  "The largest of {count, plural, one {# number} other {# numbers}}": "{count, number} 个数中的最大值",
  "The mean of {count, plural, one {# number} other {# numbers}}": "{count, number} 个数的平均值",
  "it arrives as": "到达时的值",
  "usual mean and variance": "通常的均值和方差",
  "usual mean": "通常的均值",
  "usual variance": "通常的方差",
  "brought to mean 0 and spread 1": "化为均值 0、标准差 1",
  "learned scale and shift": "学得的缩放和平移",
  "learned scale": "学得的缩放",
  "learned shift": "学得的平移",
  Formula: "公式",

  // The same as a table and aloud
  what: "内容",
  row: "行",
  column: "列",
  weight: "权重",
  adds: "贡献",
  "{name}, all products": "{name}，全部乘积",
  "after {curve}": "经 {curve} 之后",
  "the largest": "最大值",
  "the mean": "平均值",
  result: "结果",
  "{name}, row {row}, column {column}": "{name}，第 {row} 行第 {column} 列",
  "{at}: {value}.": "{at}：{value}。",
  "{at}: {value}. Most comes from {source} ({amount}); with the bias {bias} the sum is {sum}.":
    "{at}：{value}。贡献最大的是{source}（{amount}）；加上偏置 {bias}，和为 {sum}。",
  "{curve} makes {value} of it.": "经 {curve} 变为 {value}。",

  // What becomes of the sums of the last layer
  "What softmax makes of all sums": "softmax 把各个和变成什么",
  "What the sigmoid makes of the sum": "sigmoid 把和变成什么",
  share: "占比",

  // What it sees
  "What it sees": "它看到什么",
  "this and no more": "只看到这些",
  "The shown picture; this cell sees {size} of it, from row {row}, column {column}":
    "所示图像；这个格子看到其中的 {size}，从第 {row} 行第 {column} 列起",
  "Only what this cell sees": "这个格子看到的全部",
  "On in {share} of places": "在 {share} 的位置上激活",
  "Above 0 in {share} of places": "在 {share} 的位置上大于 0",
  "Its sums over {examples} validation examples, from {least} to {most}; {curve} leaves {share} of them":
    "它在 {examples} 个验证样本上的和，从 {least} 到 {most}；{curve} 保留其中 {share}",
  "Its numbers over {examples} validation examples, from {least} to {most}; {share} above 0":
    "它在 {examples} 个验证样本上的数值，从 {least} 到 {most}；其中 {share} 大于 0",
  "Its curve": "它的激活函数",
  "The curve {curve}: {sum} becomes {value}": "激活函数 {curve}：{sum} 变为 {value}",
  "{sum} becomes {value}": "{sum} 变为 {value}",

  // How it was learned, and what excites it
  "How its weights were learned": "它的权重是怎样学成的",
  "How slice {number} was learned": "切片 {number} 是怎样学成的",
  "How its kernel was learned": "它的卷积核是怎样学成的",
  "step {step}": "第 {step} 步",
  "Pictures that excite it most": "最能激活它的图像",
  "None of {count, plural, one {# validation picture} other {# validation pictures}} does: it says {value} at most.":
    "{count, number} 张验证图像都不能激活它：最大值为 {value}。",
  "Show this picture": "显示这张图像",
  "{label}: {value}. Show this picture.": "{label}：{value}。显示这张图像。",
};
