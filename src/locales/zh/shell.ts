/** The page around the views: controls, rails, dock and dialogs. */
export const shell: Readonly<Record<string, string>> = {
  "One neuron": "一个神经元",
  "Two inputs, their weights and a bias to drag, and what comes of them.":
    "两个输入，权重和偏置都能拖动，看看会得到什么。",
  "Open a unit, press Edit and slide its weights. Which slider turns its line, which one moves it?":
    "打开一个单元，按“编辑”，拖动它的权重。哪个滑块转动它的直线，哪个移动它？",
  "Open the answer, press Edit and hold the units before it still. Can you build the ring by hand?":
    "打开答案单元，按“编辑”，固定它之前的单元。你能亲手拼出这个圆环吗？",
  "Let the tiles show two factors. Which map became a detector of what?":
    "让图块显示两个因子。哪张特征图成了什么的检测器？",
  Convoscope: "卷积镜",

  // Controls
  "{label}: one less": "{label}：减一",
  "{label}: one more": "{label}：加一",
  "{min} is the least": "最小为 {min}",
  "{max} is the most": "最大为 {max}",
  "{label}, from": "{label}，下限",
  "{label}, to": "{label}，上限",
  "{label} of the shown example": "所示样本的{label}",
  "{label}, height": "{label}，高",
  "{label}, width": "{label}，宽",
  "Training ends at": "训练集止于",
  "Test begins at": "测试集始于",
  Close: "关闭",
  Dismiss: "知道了",

  // Top
  Undo: "撤销",
  Redo: "重做",
  "Nothing to undo": "没有可撤销的修改",
  "Nothing to redo": "没有可重做的修改",
  Share: "分享",
  Theme: "主题",
  Help: "帮助",
  Menu: "菜单",
  "As the system": "跟随系统",
  Light: "浅色",
  Dark: "深色",
  Projector: "投影",

  // One thing to try
  Try: "试一试",
  "Something else to try": "换一个",
  "Press Play and watch the filters change. It starts from nothing.": "按下播放，看卷积核怎样变化。网络从零开始学。",
  "A single unit can only draw a line. How many units does a ring need?":
    "一个单元只能画一条直线。圈出一个环需要几个单元？",
  "Remove the middle layer. Guess first: can it still tell the four corners apart?":
    "去掉中间那一层。先猜一猜：还分得开四个角吗？",
  "Two layers bend into a spiral. Can you do it with five units?": "两层能弯成螺旋。只用五个单元，你做得到吗？",
  "Press Play and watch the map take shape. It starts from nothing.": "按下播放，看判断图怎样成形。网络从零开始学。",
  "Draw on the picture with the pointer. What does the network take it for?":
    "直接在图像上画一画。网络会把它当成什么？",
  "Drag the ring out of the dashed frame, beyond the training. What does it say there?":
    "把圆环拖出虚线框，到没有训练过的地方。它会怎么判断？",
  "Leave conv only two filters. Guess first: which of the bars will it mix up?":
    "只留两个卷积核。先猜一猜：它会分不清哪几种线条？",
  "Draw new weights and train again. Will the same filter learn the same thing?":
    "换一组新权重再训练。同一个卷积核会学到同样的东西吗？",
  "Make the rate ten times larger. Guess first: faster, or lost?": "把学习率增大到十倍。先猜一猜：更快，还是乱套？",
  "Train on a hundred examples only. Which of the two curves turns up?":
    "只用一百个样本训练。两条曲线中哪一条会翘起来？",
  "Remove a pooling layer. What happens to the number of parameters?": "去掉一个池化层。参数个数会怎样变化？",
  "Share your link: whoever opens it sees the same run, step by step.":
    "分享链接：打开它的人会看到完全相同的运行，每一步都一样。",

  // Rails
  Data: "数据",
  Network: "网络",
  Output: "输出",
  Settings: "设置",
  Result: "结果",
  "Parts of the page": "页面的各部分",
  "{label}: {summary}": "{label}：{summary}",
  "{count, number} points": "{count, number} 个点",
  "{training, number} + {validation, number} + {test, number} examples":
    "{training, number} + {validation, number} + {test, number} 个样本",
  "{training, number} train it, {validation, number} check it, {test, number} wait for the test. New data start a new run.":
    "{training, number} 个用于训练，{validation, number} 个用于验证，{test, number} 个留作测试。更换数据会开始新的运行。",
  "Open the data": "展开数据",
  "Fold the data away": "收起数据",
  Views: "视图",
  "Choose views": "选择视图",
  "No view is open.": "没有打开的视图。",
  "As a table: {title}": "以表格显示：{title}",
  "As a picture: {title}": "以图形显示：{title}",
  "Nothing yet.": "还没有内容。",
  "This view could not be drawn; the rest goes on.": "这个视图无法绘制，其余部分照常运行。",
  "Try again": "重试",
  "The page could not be drawn.": "页面无法绘制。",
  "Your experiment stands in the address and is not lost.": "你的实验保存在网址中，没有丢失。",
  "Start from the beginning": "从头开始",

  // Player
  Player: "播放器",
  Training: "训练",
  Play: "播放",
  Pause: "暂停",
  "Step: {amount}": "单步：{amount}",
  "Size of a step": "每一步的单位",
  "one example": "一个样本",
  "one batch": "一个批量",
  "one epoch": "一轮",
  Reset: "重置",
  "Reset: the same run from its start": "重置：从头重复同一次运行",
  "New weights": "新权重",
  "New weights: the run begins anew from another draw": "新权重：换一组初始权重，重新运行",
  speed: "速度",
  Speed: "速度",
  "flat out": "全速",
  "one step in {seconds} s": "每 {seconds} 秒 1 步",
  "{speed, plural, one {# step} other {# steps}}/s": "每秒 {speed} 步",
  "{rate, number} examples/s": "{rate, number} 样本/秒",
  Backend: "计算后端",
  backend: "计算后端",
  "Backend: {name}": "计算后端：{name}",
  "not chosen yet": "尚未选定",
  "Backend: what does the arithmetic": "计算后端：由什么来计算",
  "the fastest that was tried": "试过的最快后端",
  "reference: the same bits everywhere": "参考后端：处处逐位相同",
  "plain JavaScript": "纯 JavaScript",
  "Another backend starts a new run.": "更换后端会开始新的运行。",
  Optimiser: "优化器",
  "How it is trained": "怎样训练",
  "Applies from the next step on.": "从下一步起生效。",
  "More settings": "更多设置",
  more: "更多",
  Seeds: "种子",
  data: "数据",
  weights: "权重",
  order: "顺序",
  "The same seeds give the same run, step by step. Another seed starts a new run.":
    "种子相同，运行就逐步相同。更换种子会开始新的运行。",
  steps: "步",
  "right on validation": "验证准确率",
  "right on training": "训练准确率",

  // How the run is doing
  "Warming up: the graphics processor is being made ready for this network.":
    "预热中：正在让图形处理器为这个网络做好准备。",
  "How a step moves the weights": "一步如何移动权重",
  "w is a weight, g its gradient; what else stands left of an arrow starts at 0.":
    "w 是权重，g 是它的梯度；箭头左边的其他量都从 0 开始。",
  "Schedule: {name}": "学习率调度：{name}",
  "t counts the steps, T is the period.": "t 是步数，T 是周期。",
  Memory: "内存",
  "memory {size}, taken by training": "内存 {size}，训练占用",
  "memory {size}": "内存 {size}",
  "Memory that training takes": "训练占用的内存",
  gradients: "梯度",
  optimiser: "优化器",
  "activations of a batch": "一批的激活值",
  examples: "样本",
  "What a browser can't hold is refused before any memory is taken.": "浏览器放不下的，在占用内存之前就会被拒绝。",
  "Preparing data and first weights.": "准备中：正在生成数据和初始权重。",
  "Starting the engine again.": "正在重新启动引擎。",
  "The engine could not start.": "引擎无法启动。",
  "Start again": "重新启动",
  "Stopped at step {step}.": "已停在第 {step} 步。",
  "Ready: new weights, nothing learned yet.": "已就绪：权重是新的，还没有学到任何东西。",
  "It has learned this: it is right on almost all it never trained on.": "学会了：没有训练过的样本几乎全部判对。",
  "Learning.": "正在学习。",
  "Learning well: the loss is falling.": "学得不错：损失在下降。",
  "Settled: the loss hardly changes any more.": "已经平稳：损失几乎不再变化。",
  "Not learning: the loss has hardly moved since the start. Try another rate, or new weights.":
    "没有学进去：从一开始损失就几乎没动。换个学习率，或换新权重。",
  "Overfitting: the training loss still falls, the validation loss rises. More examples, fewer parameters or dropout help.":
    "过拟合：训练损失还在下降，验证损失却在上升。增加样本、减少参数或加随机失活会有帮助。",
  "Changed: every layer keeps what it has learned.": "已修改：各层都保留学到的权重。",
  "Changed: layer {number} starts from new weights, the others keep theirs.":
    "已修改：第 {number} 层从新权重开始，其余各层不变。",
  "Changed: {count} layers start from new weights, the others keep theirs.":
    "已修改：{count} 层从新权重开始，其余各层不变。",
  "Go back to step {step}": "回到第 {step} 步",
  "Try rate {rate}": "学习率改为 {rate}",

  // Share
  Link: "链接",
  "Whoever opens it sees the same data, the same network and, step by step, the same run.":
    "打开它的人会看到相同的数据、相同的网络，以及逐步相同的运行。",
  "with the weights of now": "带上现在的权重",
  "Its run starts at step 0 from these weights.": "它的运行从这些权重开始，步数从 0 算起。",
  "For a course page": "放进课程页面",
  "The frame starts on a click and rests while it is out of sight.": "点击后才开始，移出视野时自动暂停。",
  "What the frame shows": "嵌入内容",
  "without the data": "不含数据",
  "without the result": "不含结果",
  "without the settings": "不含设置",
  "in this language and theme": "用当前语言和主题",
  Copy: "复制",
  Copied: "已复制",
  "Start Convoscope": "启动卷积镜",
  "A network that learns in this page while you watch.": "一个就在这页里学习的网络，看着它学。",
  "Open on a page of its own": "在单独的页面中打开",

  // Help
  "Left: what the network learns from. Middle: the network, layer by layer; each small picture is what one unit makes of the example. Right: what comes of it. Below: the player of the training.":
    "左边：网络从什么学起。中间：一层一层的网络，每张小图是一个单元对样本的反应。右边：学出来的结果。下边：训练的播放器。",
  "Orange is less than zero, blue is more; nothing is the colour of the ground. Click, point and drag anywhere: everything can be undone, and nothing leaves this device.":
    "橙色小于零，蓝色大于零，零就是底色。随便点、指、拖：一切都能撤销，任何数据都不会离开这台设备。",
  Keys: "快捷键",
  Space: "空格键",
  "Play or pause": "播放或暂停",
  "Projector theme on and off": "开关投影主题",
  "Help with all keys": "帮助与全部快捷键",
  "On a slider: a step, with Shift ten. In a picture: to the next place.":
    "在滑块上：移动一格，按住 Shift 移动十格。在图中：移到相邻的位置。",
  "Keys work while no text is being typed; in a frame only once you have clicked into it.":
    "输入文字时快捷键不起作用；嵌入页面时，点进去之后才起作用。",
  Licences: "许可",
};
