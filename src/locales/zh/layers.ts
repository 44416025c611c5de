export const layers: Readonly<Record<string, string>> = {
  conv: "卷积",
  "depthwise conv": "深度卷积",
  "max pool": "最大池化",
  "average pool": "平均池化",
  "global average": "全局平均",
  flatten: "展平",
  dense: "全连接",
  dropout: "随机失活",
  "batch norm": "批量归一化",
  activation: "激活",
  "conv {kernel} ×{filters}": "卷积 {kernel} ×{filters}",
  "depthwise {kernel} ×{multiplier}": "深度卷积 {kernel} ×{multiplier}",
  "max pool {size}": "最大池化 {size}",
  "average pool {size}": "平均池化 {size}",
  "dense ×{units}": "全连接 ×{units}",
  "dropout {rate}": "随机失活 {rate}",

  "Slides small kernels over the picture; each gives one feature map.":
    "让小卷积核在图像上滑动，每个卷积核产生一张特征图。",
  "Slides a kernel over each channel alone, without mixing them.": "在每个通道上单独滑动卷积核，不混合各通道。",
  "Keeps the largest value of each block, so that maps shrink and small shifts don't matter.":
    "保留每一块的最大值，使特征图变小，并且不受微小移动的影响。",
  "Keeps the mean of each block.": "保留每一块的平均值。",
  "Turns each map into one number, its mean.": "把每张特征图变成一个数，即它的平均值。",
  "Lays all maps out in one row of numbers for the dense layers.": "把所有特征图排成一行数，交给全连接层。",
  "Each unit weighs every number that arrives.": "每个单元给到来的每个数一个权重。",
  "Silences a random share of the numbers while training, so that no unit can rely on a single other.":
    "训练时随机让一部分数变为零，使任何单元都不能只依赖另一个单元。",
  "Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it by learned numbers.":
    "在一个批量内把每个通道调到均值 0、标准差 1，再用学到的数缩放和平移。",
  "Sends every number through a curve.": "让每个数经过一条曲线。",

  Filters: "卷积核数",
  "How many kernels slide over the input; each gives one feature map.":
    "有多少个卷积核在输入上滑动；每个产生一张特征图。",
  Multiplier: "倍数",
  "How many kernels each channel has of its own.": "每个通道有几个自己的卷积核。",
  Kernel: "卷积核",
  "Height and width of the window that slides over the input, in cells.": "在输入上滑动的窗口的高和宽，以格为单位。",
  Stride: "步幅",
  "How far the window moves at each step, down and across.": "窗口每次向下和向右移动几格。",
  Padding: "填充",
  "What is put around the input: same keeps the size at stride 1, valid adds nothing, a number adds that many rings of zeros.":
    "在输入四周补什么：same 在步幅为 1 时保持大小，valid 什么也不补，数字表示补几圈零。",
  "Valid drops the cells that fill no whole window; same keeps them in smaller windows at the border.":
    "valid 丢掉填不满一个窗口的格子；same 用边上较小的窗口保留它们。",
  same: "same",
  valid: "valid",
  Dilation: "空洞率",
  "How far apart the cells of the window lie; 1 means side by side.": "窗口里相邻两格相距多远；1 表示紧挨着。",
  Window: "窗口",
  "Height and width of the block that becomes one cell.": "变成一格的那一块的高和宽。",
  Units: "单元数",
  "How many sums the layer computes; each reads every number that arrives.":
    "这一层计算多少个加权和；每个都读取到来的全部数。",
  Activation: "激活函数",
  "The curve each sum goes through. Without one, stacked layers stay linear. A step is for looking: it has no slope, so it can't learn.":
    "每个加权和所经过的曲线。没有它，叠起来的层仍是线性的。阶跃只供观察：它没有斜率，不能学习。",
  "leaky ReLU": "leaky ReLU",
  sigmoid: "sigmoid",
  tanh: "tanh",
  linear: "线性",
  step: "阶跃",
  Initialiser: "初始化",
  "What the weights start from. He suits ReLU, Glorot suits tanh and sigmoid; uniform draws from −0.05 to 0.05; with zeros all units stay alike.":
    "权重从什么开始。He 适合 ReLU，Glorot 适合 tanh 和 sigmoid；均匀在 −0.05 到 0.05 之间抽取；全零则所有单元始终一样。",
  Glorot: "Glorot",
  He: "He",
  LeCun: "LeCun",
  uniform: "均匀",
  zeros: "全零",
  "Pulls every weight towards zero by the same amount, so that the ones that matter little end up at zero.":
    "把每个权重以同样的幅度拉向零，不太重要的权重最终变为零。",
  "Pulls large weights towards zero more than small ones, so that all stay moderate.":
    "大的权重被更用力地拉向零，使所有权重保持适中。",
  Freeze: "冻结",
  "Keeps the parameters of this layer as they are while the others learn.": "其他层学习时，这一层的参数保持不变。",
  "How much of the running statistics each batch keeps; they are used outside training.":
    "每个批量保留多少滑动统计量；训练之外使用的就是它们。",
  "A small number that keeps the division sound where a channel hardly varies.":
    "通道几乎不变化时，让除法仍然稳妥的一个小数。",
  "Uses the running statistics in training too and keeps everything as it is.":
    "训练时也使用滑动统计量，其余一切保持不变。",
  Rate: "失活率",
  "The share of numbers that is set to zero at each training step.": "每个训练步里被置为零的数占多少。",

  "This layer slides over a picture of height × width × channels; a vector of length {units} arrives.":
    "这一层要在 高×宽×通道 的图像上滑动，而到来的是 {units} 个数的向量。",
  "The window spans {window} cells, but only {cells} arrive. A smaller window, padding “same” or less pooling before it would help.":
    "窗口跨越 {window} 格，但只有 {cells} 格到来。可以用更小的窗口、same 填充，或减少前面的池化。",
  "A dense layer takes one row of numbers; maps of {shape} arrive. Put “flatten” before it.":
    "全连接层需要一行数，而到来的是 {shape} 的特征图。请在它前面加上展平。",
  "Frozen units": "冻结的单元",
  "Units whose weights and bias stay as they are while the others of the layer learn.":
    "这些单元的权重和偏置保持不变，同层其余单元继续学习。",
  Silenced: "已静默",
  "Units whose answer is forced to 0, in training too.": "输出被强制为 0 的单元，训练时也一样。",
};
