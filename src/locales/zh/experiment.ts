export const experiment: Readonly<Record<string, string>> = {
  examples: "样本数",
  "How many examples are made. More of them make a better network and a longer epoch.":
    "生成多少个样本。样本越多，网络学得越好，每个轮次也越长。",
  split: "划分",
  "Which share of the examples trains the network, which checks it while you choose settings, and which is kept for one last test, in percent.":
    "多少样本用来训练网络，多少在你选择设置时用来验证，多少留到最后测试一次，以百分比计。",
  Batch: "批量",
  "How many examples one update looks at. Small batches are quick and jumpy, large ones smooth and slow.":
    "每次更新看多少个样本。批量小则快而抖动，批量大则稳而慢。",
  Loss: "损失",
  "The number that training lowers: cross-entropy suits classes, the squared error suits quantities.":
    "训练要降低的那个数：交叉熵适合分类，均方误差适合预测数量。",
  "cross-entropy": "交叉熵",
  "squared error": "均方误差",
  "A network has at most {most} layers. Remove some.": "一个网络最多 {most} 层。请删去几层。",
  "The output would be {shape}, more than {most, number} numbers. Use fewer filters, or pool before this layer.":
    "输出将是 {shape}，超过 {most, number} 个数。请减少卷积核，或在这一层之前先池化。",
  "The network would have {count, number} parameters; {most, number} is the limit. Use fewer units, or pool before this layer.":
    "网络将有 {count, number} 个参数，上限是 {most, number} 个。请减少单元，或在这一层之前先池化。",
  "Batches of {batch, plural, one {# example} other {# examples}} would fill the memory. Use smaller batches, fewer filters, or pool before this layer.":
    "每批 {batch} 个样本会占满内存。请减小批量、减少卷积核，或在这一层之前先池化。",
  "One example would take {count, number} multiplications; {most, number} is the limit. Use fewer filters, smaller kernels, or pool before this layer.":
    "一个样本需要 {count, number} 次乘法，上限是 {most, number} 次。请减少卷积核、用更小的卷积核，或在这一层之前先池化。",
  "There is no layer yet. {remedy}": "还没有任何层。{remedy}",
  "The network ends in {shape}, but the answer is {needed, plural, one {a single number} other {# numbers, one a class}}. {remedy}":
    "网络最后输出 {shape}，而答案应是{needed, plural, =1 {一个数} other { # 个数，每个类别一个}}。{remedy}",
  "Give this layer {needed, plural, one {# unit} other {# units}}.": "请把这一层设为 {needed} 个单元。",
  "Add dense with {needed, plural, one {# unit} other {# units}}.": "请加上 {needed} 个单元的全连接层。",
  "Add flatten and dense with {needed, plural, one {# unit} other {# units}}.":
    "请加上展平层和 {needed} 个单元的全连接层。",
  "“{text}” names something that is no unit; it is left out.": "“{text}”里有不是单元的内容，已略去。",
};
