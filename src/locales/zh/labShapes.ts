/** The lab's arithmetic: how often a window fits, what layers cost, which wires a convolution keeps. */
export const labShapes: Readonly<Record<string, string>> = {
  // How often it fits
  "How often it fits": "能放几次",
  "One side of a picture and a window that slides along it: the size formula, drawn.":
    "图像的一条边，和沿着它滑动的窗口：把尺寸公式画出来。",
  "How many cells the picture has along this side.": "图像在这条边上有几格。",
  "How many cells the window reads along this side.": "窗口在这条边上读取几格。",
  "How far the window moves at each step.": "窗口每次移动几格。",
  "Pictures to begin with": "从这些图像开始",
  "Sides of pictures that the same layer is put on again and again.": "图像的边长；同一层在上面反复叠加。",
  "Windows to compare": "比较这些窗口",
  "Sides of windows whose cost and padding are compared.": "窗口的边长；比较各自的权重数和填充。",
  "The window spans {span} cells, but with the padding there are only {cells}.":
    "窗口跨 {span} 格，连填充在内却只有 {cells} 格。",
  "{left, plural, one {The last cell is} other {The last # cells are}} never reached: a whole step no longer fits, so the division is rounded down.":
    "最后 {left} 格永远够不到：不够再走一整步，所以除法向下取整。",
  "Too many cells to draw each of them.": "格子太多，无法逐格画出。",
  "The same layer again and again": "同一层反复叠加",
  "What a window costs, and the zeros that keep the size": "窗口要几个权重，补几个零大小不变",
  "Odd windows have a middle cell and as many zeros on either side; that is why they are the habit.":
    "奇数窗口有正中的一格，两边补的零一样多，所以大家习惯用奇数。",
  "A window of {kernel} fits {size, plural, =0 {nowhere} one {in # place} other {in # places}} along {length} cells.":
    "长 {kernel} 的窗口沿 {length} 格{size, plural, =0 {放不下} other {能放 # 处}}。",
  "{times, plural, =0 {It doesn’t fit even once.} one {It fits # time.} other {It fits # times.}}":
    "{times, plural, =0 {一次也放不下。} other {能叠 # 层。}}",
  "What is left is {size}, too small for one more.": "剩下 {size}，再叠一层就放不下了。",
  "It fits for ever: the picture no longer shrinks.": "永远放得下：图像不再变小。",
  "picture, n": "图像 n",
  "padding, p": "填充 p",
  before: "前",
  after: "后",
  "span of the window": "窗口跨度",
  "window, f": "窗口 f",
  "stride, s": "步幅 s",
  "and {count, number} more places": "还有 {count, number} 处",
  window: "窗口",
  "zeros before": "前面补零",
  "zeros after": "后面补零",
  "p for same size": "大小不变的 p",

  // Shapes and costs
  "Shapes and costs": "形状与开销",
  "Stack layers on any input. Nothing is computed or kept, so sizes may be as large as you like.":
    "在任意输入上叠层。只算形状，不算数据，所以多大都行。",
  Input: "输入",
  "Height × width × channels of a picture, or how many numbers arrive in a row.":
    "图像的高 × 宽 × 通道数，或一行数的个数。",
  "As text": "写成文字",
  "Layers from the input on: conv6f5 is six filters of 5×5; s is the stride, p the padding, d the dilation, g the groups.":
    "从输入起的各层：conv6f5 是 6 个 5×5 卷积核；s 是步幅，p 是填充，d 是空洞率，g 是分组数。",
  "Examples in a batch, m": "每批样本数 m",
  "How many pictures go through the network together.": "一起通过网络的图像有几张。",
  Layer: "层",
  "The layer that is looked at.": "正在看的层。",
  "From {input} the stack gets as far as layer {layer}. {what}": "从 {input} 出发，到第 {layer} 层为止。{what}",
  "From {input} through {layers, plural, one {# layer} other {# layers}} to {output}: {parameters, number} parameters, {multiplications, number} multiplications.":
    "从 {input} 经 {layers} 层到 {output}：{parameters, number} 个参数，{multiplications, number} 次乘法。",
  "Networks to start from": "可以从这些网络开始",
  "Start from": "从这里开始",
  "LeNet-5 today": "今天的 LeNet-5",
  "LeNet-5 of 1998": "1998 年的 LeNet-5",
  "Chain of a lecture": "课上的一串层",
  Layers: "各层",
  parameters: "参数",
  sees: "看到",
  "multiply–adds": "乘加运算",
  "not reached": "到不了",
  "all layers": "所有层",
  everything: "全部",
  "The chosen layer": "选中的层",
  "Here it could be repeated for ever: nothing gets smaller.": "在这里可以一直重复：没有东西变小。",
  "Here it fits {times, plural, one {# time} other {# times}} in a row, down to {shape}.":
    "在这里连续放得下 {times} 层，直到 {shape}。",
  "The same again": "再来一层",
  "This is the first layer.": "这是第一层。",
  "This is the last layer.": "这是最后一层。",
  Up: "上移",
  Down: "下移",
  Kind: "种类",
  Groups: "分组",
  "Into how many parts the channels are split; each filter reads one part.": "通道分成几组；每个卷积核只读其中一组。",
  Slices: "切片",
  "How many pairs of an input map and an output map are joined; 0 joins all.":
    "有几对输入图与输出图相连；0 表示全部相连。",
  Learned: "可学习",
  "The pooling of 1998: each map’s sum is multiplied by one learned number, and one is added.":
    "1998 年的池化：每张图的和乘一个学得的数，再加一个。",
  biases: "偏置",
  "all parameters in memory, 4 bytes each": "全部参数占内存，每个 4 字节",
  "Shapes, drawn to scale": "按比例画出的形状",
  "Sides as they are; the depth is the square root of the channels.": "边长照实；深度取通道数的平方根。",
  "Where the parameters are": "参数都在哪里",
  "Areas are to scale; layers without parameters have none.": "面积按比例；没有参数的层没有面积。",
  "The letters of lectures": "课上用的字母",
  "Letters are for convolutions: choose one above.": "这些字母用于卷积层：请在上面选一层。",
  stride: "步幅",
  "side of the filter": "卷积核边长",
  "filters, and so the channels that come out": "卷积核个数，也就是输出的通道数",
  "one filter: f × f × channels that arrive": "一个卷积核：f × f × 输入通道数",
  "activations a": "激活值 a",
  "activations of a batch A, with m in front": "一批的激活值 A，最前面是 m",
  "all weights": "全部权重",
  "A stack has at most {most} layers.": "最多 {most} 层。",
  "Sides go from 1 to {most, number}.": "边长从 1 到 {most, number}。",
  "“{text}” is no shape; 32x32x3 (height × width × channels) or 784 is.":
    "“{text}”不是形状；可写 32x32x3（高 × 宽 × 通道）或 784。",
  "Up to {most} whole numbers from 1 to {max}, such as {example}.":
    "最多 {most} 个从 1 到 {max} 的整数，例如 {example}。",
  "Rings of zeros around the input: a number, or same (as many as keep the size at stride 1), valid (none) or full (all that the window can reach).":
    "输入四周补几圈零：一个数，或 same（步幅为 1 时大小不变）、valid（不补）、full（窗口够得到的都补）。",
  "“{text}” is no padding; a number from 0 to {most}, same, valid or full is.":
    "“{text}”不是填充；可写 0 到 {most} 的数，或 same、valid、full。",
  "From here on the counts have more than 15 digits and can’t be told exactly.":
    "从这里起数目超过 15 位，无法精确算出。",
  "“{text}” is no layer; conv10f3, pool2, flatten and dense10 are.":
    "“{text}”不是层；可写 conv10f3、pool2、flatten、dense10。",
  "“{text}”: {kind} has no setting “{letter}”.": "“{text}”：{kind} 没有“{letter}”这项设置。",
  "{groups} groups can’t share {channels} channels and {filters} filters without a remainder.":
    "{channels} 个通道、{filters} 个卷积核不能平分成 {groups} 组。",
  "{slices} slices are more than the {most} pairs of maps there are.": "只有 {most} 对图，放不下 {slices} 个切片。",
  "pool {size}": "池化 {size}",
  pool: "池化",
  "Height and width of the window in cells: 3, or 3x5.": "窗口的高和宽，以格计：3，或 3x5。",
  "How many filters slide over the input; each gives one map.": "有几个卷积核滑过输入；每个给出一张图。",
  "How many units; each reads every number that arrives.": "有几个单元；每个都读取到来的每一个数。",

  // How weights explode
  "How weights explode": "权重如何暴增",
  "Every pixel and colour is one input. See what a fully connected layer pays for that, and a convolution.":
    "每个像素的每种颜色都是一个输入。看看全连接层要为此付出多少，卷积又要多少。",
  "Height and width in pixels: 1000, or 480x640.": "高和宽，以像素计：1000，或 480x640。",
  Channels: "通道",
  "Numbers a pixel has: 1 for grey, 3 for colour.": "每个像素有几个数：灰度 1 个，彩色 3 个。",
  "How many units of a fully connected layer read the picture.": "全连接层有几个单元读这张图。",
  "How many filters of a convolution read the picture.": "卷积层有几个卷积核读这张图。",
  "Side of the filters in cells.": "卷积核的边长，以格计。",
  "{features, number} inputs: {dense, number} weights fully connected, {convolution, number} in a convolution.":
    "{features, number} 个输入：全连接要 {dense, number} 个权重，卷积要 {convolution, number} 个。",
  "fully connected": "全连接",
  convolution: "卷积",
  "What the first layer costs": "第一层的开销",
  "and {biases, number} biases: {parameters, number} parameters, {memory} in memory":
    "加 {biases, number} 个偏置，共 {parameters, number} 个参数，占内存 {memory}",
  "Fully connected it takes {ratio, number} times as many weights, and the convolution’s number stays the same whatever the picture’s size.":
    "全连接的权重是卷积的 {ratio, number} 倍；而图像再大，卷积的权重数也不变。",
  "The convolution’s number stays the same whatever the picture’s size.": "图像再大，卷积的权重数也不变。",
  "{shape}: {features, number} inputs": "{shape}：{features, number} 个输入",
  "A bird on a branch, {height} × {width} pixels": "枝上的鸟，{height} × {width} 像素",

  // Sizes of grids
  "Picture size": "图像大小",
  "Window size": "窗口大小",
  "Rows and columns: 6, or 4x6.": "行数和列数：6，或 4x6。",

  // Wires
  Wires: "连线",
  "A convolution is a fully connected layer with most wires cut and the others sharing a few weights.":
    "卷积就是剪掉大部分连线、其余连线共用几个权重的全连接层。",
  "The pixels, which are the inputs of the layer.": "像素，也就是这一层的输入。",
  "The weights that every output uses.": "每个输出都用的权重。",
  "How far the window moves from one output to the next.": "从一个输出到下一个，窗口移动几格。",
  "Rings of zeros": "补零圈数",
  "How many rings of zeros are put around the picture; wires to them are cut.": "图像四周补几圈零；连到零的线都剪掉。",
  "Which weights the layer may choose: all, only those of its windows, or one set for all windows.":
    "这一层能自由选择哪些权重：全部、只有窗口里的，还是所有窗口共用一组。",
  "only windows": "只看窗口",
  "windows that share": "窗口共用权重",
  Lit: "点亮",
  "Whether the wires of one output are lit, or all wires that bear one weight.":
    "点亮一个输出的连线，还是同一个权重的所有连线。",
  "wires of one output": "一个输出的连线",
  "wires of one weight": "一个权重的连线",
  "The output that is looked at.": "正在看的输出。",
  Weight: "权重",
  "The weight that is looked at.": "正在看的权重。",
  "{inputs} pixels, {outputs} outputs; lit are {wires} wires with weight {letter}.":
    "{inputs} 个像素，{outputs} 个输出；点亮权重 {letter} 的 {wires} 条连线。",
  "{inputs} pixels, {outputs} outputs; lit are {wires} wires to output {output}.":
    "{inputs} 个像素，{outputs} 个输出；点亮通向输出 {output} 的 {wires} 条连线。",
  "How many weights there are to learn": "要学几个权重",
  "every output reads every pixel by a weight of its own": "每个输出以各自的权重读每个像素",
  "wires outside the window are cut": "窗口外的连线都剪掉",
  "the same weights for every output: a convolution": "所有输出用同一组权重：这就是卷积",
  picture: "图像",
  pixels: "像素",
  outputs: "输出",
  pixel: "像素",
  product: "乘积",
  "pixels, numbered row by row": "像素，逐行编号",
  "outputs: choose one to light its wires": "输出：选一个，点亮它的连线",
  "Output {output} reads pixels": "输出 {output} 读取像素",
  "Light all wires of one weight": "点亮同一权重的所有连线",
  "weight {letter}, {value}": "权重 {letter}，{value}",
  "If weight {letter} at output {output} grew by 1, {count, plural, =0 {no output would move} one {# output would move} other {# outputs would move}}.":
    "如果输出 {output} 的权重 {letter} 增加 1，{count, plural, =0 {没有输出会变} other {有 # 个输出会变}}。",
  "The same layer as a matrix": "同一层写成矩阵",
  "A row for each output, a column for each pixel. Where nothing stands, a wire is cut.":
    "每行一个输出，每列一个像素。空着的地方，连线已剪掉。",
  "Matrix of {outputs} rows and {pixels} columns; {wires} of its cells are wires, {lit} of them lit.":
    "{outputs} 行 {pixels} 列的矩阵；其中 {wires} 格是连线，{lit} 条点亮。",
  "Wires that are lit": "点亮的连线",
  "Wires that are lit, as a table": "点亮的连线（表格）",
};
