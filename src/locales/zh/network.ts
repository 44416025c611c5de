/** The network view: its columns, the panel of a layer, and what is read of a number. */
export const network: Readonly<Record<string, string>> = {
  weakest: "最弱",
  strongest: "最强",
  "What the tiles show": "图块显示什么",
  "Tiles show": "图块显示",
  "this picture": "这张图像",
  "to scale": "按比例",
  "Every cell is equally large in all layers": "所有层中每个格子都一样大",
  "{across} × {up}": "{across} × {up}",
  "The strongest answer of each map as {factors} change": "{factors}变化时每张特征图的最强回答",
  // Names of layers and units
  input: "输入",
  layer: "层",
  unit: "单元",
  shape: "形状",
  least: "最小值",
  mean: "平均值",
  largest: "最大值",
  "the shown example": "所示样本",
  "map {number}": "特征图 {number}",
  "unit {number}": "单元 {number}",
  "{layer}, {unit}": "{layer}，{unit}",
  "{unit} of {layer}": "{layer}，{unit}",
  "{first}, {second}": "{first}、{second}",
  "{chain}: {parameters, plural, one {# parameter} other {# parameters}}.": "{chain}：共 {parameters, number} 个参数。",
  "Input, {shape}": "输入，{shape}",
  "{title}: {shape}, {parameters}": "{title}：{shape}，{parameters}",
  "{title}: {shape}, {parameters}, {sight}": "{title}：{shape}，{parameters}，{sight}",
  "{name}: {text}": "{name}：{text}",
  "{label}: {percent}": "{label}：{percent}",

  // The header of a column
  "{units, plural, one {# unit} other {# units}}": "{units, number} 个单元",
  "no parameters": "无参数",
  "{parameters, number} params": "{parameters, number} 参数",
  "no params": "无参数",
  "{parameters, plural, one {# parameter} other {# parameters}}": "{parameters, number} 个参数",
  "sees all": "看到全图",
  "sees {size}": "看到 {size}",
  "{chosen} of {all} features": "{chosen}/{all} 个特征",
  "click to add": "点击即可添加",
  "click to leave out": "点击即可去掉",
  "values 0 to 1": "数值 0–1",
  "{shown} of {all}": "{all} 个中的 {shown} 个",
  "{shown} of {all}, most active": "最活跃的 {shown}/{all} 个",
  "kept its weights": "权重保留",
  "starts fresh": "从新权重开始",
  yours: "你画的",
  "label {label}": "标签：{label}",
  "Layers: arrow keys walk, Enter opens the settings or a unit, Delete removes, Alt with arrows moves":
    "各层：方向键走动，回车键打开设置或单元，删除键移除，Alt + 方向键移动",

  // The panel of a layer
  "Settings of {name}": "设置：{name}",
  "{count, plural, one {# multiplication} other {# multiplications}}": "{count, number} 次乘法",
  "The last layer has no curve of its own: {curve} turns its sums into probabilities.":
    "最后一层没有自己的激活函数：由 {curve} 把加权和变成概率。",
  "Move one place towards the input": "朝输入方向移一位",
  "Move one place towards the answer": "朝输出方向移一位",
  "It is the first layer.": "这是第一层。",
  "It is the last layer.": "这是最后一层。",
  Remove: "移除",
  "Add a layer": "添加层",
  "{layer} behind it could not go on. {why}": "后面的{layer}接不上。{why}",
  "Add a layer here": "在此添加层",
  "Add a layer after it": "在其后添加层",

  // Colour scales
  "Colour scales": "色标",
  value: "数值",
  brightness: "亮度",
  "what it brings": "贡献",
  output: "输出",
  "per unit": "按单元",
  "per layer": "按层",
  "whole network": "按整个网络",
  "{what}, {scope}": "{what}，{scope}",
  "{what}: colours from {low} to {high}": "{what}：颜色从 {low} 到 {high}",
  "{what}: the scale holds {scope}. Change it.": "{what}：色标{scope}统一，点击更改。",

  // The reading corner
  "Not trained yet": "还没训练",
  "Its weights are chance. Press play and watch them become something.": "权重全是随机数。按下播放，看它们学成什么样。",
  "Point at a map": "指向一张特征图",
  "See which cells each number comes from. A layer's name opens its settings.":
    "看每个数来自哪些格子。点层的名称可打开设置。",
  "Point at a unit": "指向一个单元",
  "Tap a map": "点一张特征图",
  "Tap a unit": "点一个单元",
  "See what it reads. A layer's name opens its settings.": "看它读取什么。点层的名称可打开设置。",
  "Its numbers are on their way.": "数值马上就到。",
  "{title}. {text}": "{title}。{text}",
  "{first} {second}": "{first}{second}",

  // What is pointed at: features and pictures
  "The network is not told this. Click to add it.": "网络不知道这一项。点击即可添加。",
  "The network is told this about each point. Click to take it away.": "关于每个点，网络知道这一项。点击即可去掉。",
  "The only thing the network is told about a point.": "关于每个点，网络只知道这一项。",
  "The shown example, {shape}.": "所示样本，{shape}。",

  // What is pointed at: one number and where it comes from
  "Row {row}, column {column} is {value}.": "第 {row} 行第 {column} 列为 {value}。",
  "Row {row}, column {column} is {value}: a {size} patch times its kernel, plus the bias {bias}":
    "第 {row} 行第 {column} 列为 {value}：一个 {size} 窗口乘以卷积核，加偏置 {bias}",
  "Row {row}, column {column} is {value}: {slices} patches of {size} times as many kernel slices, plus the bias {bias}":
    "第 {row} 行第 {column} 列为 {value}：{slices} 个 {size} 窗口分别乘以对应的卷积核切片，加偏置 {bias}",
  "{sum}, then {curve}.": "{sum}，再经 {curve}。",
  "{sum}.": "{sum}。",
  "It reads {size} cells of map {number}.": "它读取特征图 {number} 的 {size} 格。",
  "Its weight at row {row}, column {column} is {value}.": "第 {row} 行第 {column} 列的权重为 {value}。",
  "Its weight for map {number} at row {row}, column {column} is {value}.":
    "对应特征图 {number}，第 {row} 行第 {column} 列的权重为 {value}。",
  "Bias {value}: added to every sum of this map.": "偏置 {value}：加到这张特征图的每个加权和上。",
  "Bias {value}: added to the sum of this unit.": "偏置 {value}：加到这个单元的加权和上。",

  // What is pointed at: a unit on the whole
  "It says {value}.": "它的输出是 {value}。",
  "Nothing bends in between": "中间没有弯曲",
  "Layers {from} to {to} have no curve between them: together they are one layer of {shape} weights.":
    "第 {from} 到 {to} 层之间没有激活函数：合起来就是一层，权重形状为 {shape}。",
  "Its weights, from {least} to {most}": "它的权重，从 {least} 到 {most}",
  "the one layer says": "这一层的输出",
  "all of them say": "各层合起来的输出",
  "Cells of each map that see it: {list}.": "每张特征图中看到它的格子数：{list}。",
  "{layer}: {count}": "{layer}：{count}",
  "Silenced: it says 0.": "已静默：输出为 0。",
  "All zero for this picture.": "对这张图片全为零。",
  "Zero everywhere on the plane.": "在整个平面上都为零。",
  "From {least} to {most}, {mean} on average.": "从 {least} 到 {most}，平均 {mean}。",
  "From {least} to {most} over the plane.": "在平面上从 {least} 到 {most}。",
  "{value} for the shown point.": "对所示的点为 {value}。",

  // The answer
  "It says {answer}": "它判断为 {answer}",
  "not quite sure": "不太有把握",
  "{percent} sure.": "把握 {percent}。",
  "Most for it: {name} ({value}).": "最支持它：{name}（{value}）。",
  "Most against it: {name} ({value}).": "最反对它：{name}（{value}）。",
  "{count, plural, one {# gradient waits} other {# gradients wait}}": "{count} 个梯度在等待",
  "One for each example. The weights move by their mean when the batch is full. Point at a kernel.":
    "每个样本一个。批量凑满时，权重按它们的平均值移动。请指向一个卷积核。",
  "Its waiting gradient is {value}.": "等待中的梯度为 {value}。",
};
