/** The lab: its benches, its examples, and the grids they are made of. */
export const lab: Readonly<Record<string, string>> = {
  // Pages
  Pages: "页面",
  Playground: "游乐场",
  Lab: "实验台",
  "Opening the lab …": "正在打开实验台……",
  Bench: "实验",
  Benches: "实验台上的内容",

  // Grids
  "“{text}” is not a number": "“{text}”不是数",
  "a cell holds −{limit} to {limit}, not {text}": "格子里的数在 −{limit} 到 {limit} 之间，不能是 {text}",
  "row {row} is not as long as row 1": "第 {row} 行与第 1 行长度不同",
  "row {row}, column {column}: {what}": "第 {row} 行第 {column} 列：{what}",
  "{height} × {width} is outside {least} to {most}": "{height} × {width} 超出 {least} 到 {most} 的范围",
  "{what}; the usual numbers are used.": "{what}；改用默认的数。",
  "row {row}": "第 {row} 行",
  "column {column}": "第 {column} 列",

  // Links
  "There is no example “{id}”.": "没有编号为“{id}”的例题。",
  "There is no bench “{name}” in the lab; “{usual}” is open.": "实验台上没有“{name}”，已打开“{usual}”。",

  // One kernel, sliding
  "One kernel, sliding": "一个卷积核的滑动",
  "Drag the frame over the picture, or type into any cell. Every number follows.":
    "拖动图像上的框，或在任意格子里填数，其余的数随之变化。",
  Picture: "图像",
  "The numbers that the kernel slides over.": "卷积核滑过的数。",
  "The weights that each window is multiplied by.": "每个窗口逐格相乘的权重。",
  "A picture of {rows} × {columns} under a kernel of {height} × {width}.":
    "{rows} × {columns} 的图像，{height} × {width} 的卷积核。",

  // How a window slides
  "How many cells the window moves at a time.": "窗口每次移动几格。",
  "What is put around the picture: nothing, what keeps its size, all that a window can touch, or rings of cells.":
    "在图像四周补上什么：不补、补到大小不变、补到窗口能碰到的每一处，或补几圈格子。",
  none: "不补",
  "same size": "大小不变",
  full: "补满",
  Border: "边界处理",
  "What stands in the padding: zeros, the edge again, or the picture mirrored. Leave keeps border cells as they were.":
    "补上的格子里是什么：零、重复边缘，或镜像图像。保留原样则边上的格子不变。",
  zeros: "补零",
  repeat: "重复",
  mirror: "镜像",
  leave: "保留原样",
  Spacing: "间隔",
  "Distance of neighbouring cells that the window reads (dilation).": "窗口读取的相邻格子之间的距离（膨胀率）。",
  Flip: "翻转",
  "Turns the kernel by 180° first: the convolution of mathematics. Networks don't.":
    "先把卷积核旋转 180°，即数学中的卷积。网络中不翻转。",
  "Divide by": "除以",
  "Every sum is divided by this: 9 makes a box of ones a mean.": "每个和都除以它：全为 1 的 3×3 核除以 9 就是平均。",
  "Clip to 0…255": "截到 0…255",
  "Cuts results to what a pixel can hold.": "把结果截到像素能存的范围内。",
  row: "行",
  Position: "位置",
  Coverage: "使用次数",
  "How often each cell of the picture is read while the window slides.": "窗口滑动时，图像的每一格被读取多少次。",
  "how often each cell is used": "每一格被使用的次数",
  "The place of the window, counted along the rows from 1.": "窗口所在的位置，从 1 起逐行计数。",
  "Whether the result stands there at once, fills as the window moves, or waits for your guess.":
    "结果直接显示、随窗口移动逐格填上，还是等你先猜。",
  "at once": "直接显示",
  "as it slides": "逐格填上",
  "guess first": "先猜再看",
  Order: "顺序",
  "In which order the products are added up: the sum is the same.": "乘积按什么顺序相加，和都一样。",
  "row by row": "逐行",
  "column by column": "逐列",
  "picture, {size}": "图像，{size}",
  "kernel, {size}": "卷积核，{size}",
  "result, {size}": "结果，{size}",
  padding: "填充",
  "The window is larger than the picture: there is no place for it.": "窗口比图像大，放不下。",
};
