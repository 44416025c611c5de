/** The lab's pictures: scenes, kernels with names, filtering, own pictures and the camera. */
export const labPictures: Readonly<Record<string, string>> = {
  // Scenes
  lighthouse: "灯塔",
  "A lighthouse on rocks by the sea, the moon above hills.": "海边礁石上的灯塔，山上有一轮月亮。",
  street: "街道",
  "A street with houses, lamps, a railing and people walking.": "一条街，有房屋、路灯、栏杆和行人。",
  leaf: "树叶",
  "A green leaf with its veins and drops of water.": "一片绿叶，有叶脉和水珠。",
  "line grid": "线网格",
  "White lines on black, upright and level, and two slanted ones.": "黑底白线：竖线、横线，还有两条斜线。",
  blocks: "积木",
  "Blocks drawn without perspective: upright lines, and lines that all rise by one angle.":
    "不带透视的积木：竖线，以及倾角都相同的斜线。",
  "rise of the receding lines": "向后线条的倾角",

  // Choosing a picture
  "Drawn by code, or one of your own, which never leaves this device.":
    "由程序绘制，或用你自己的图像；它不会离开本设备。",
  "your own": "你自己的",
  "Pixels across": "横向像素数",
  "How many pixels the picture has from left to right. Below about 20 its numbers appear.":
    "图像从左到右有多少个像素。少于约 20 个时会显示数值。",
  "In colour": "彩色",
  "Three channels, each filtered by itself, or one of brightness.": "三个通道分别滤波，或只用一个亮度通道。",
  "Rise of the lines": "线条倾角",
  "The angle of the receding lines of the blocks.": "积木向后线条的倾角。",
  "Own photo": "自己的照片",
  Camera: "摄像头",
  "Stop the camera": "关闭摄像头",
  "The picture stays as it was.": "图像保持原样。",
  "Pictures can't be filtered any more; reload the page.": "已无法对图像滤波，请重新载入页面。",
  "Your picture stays on this device; a link does not carry it.": "你的图像只留在本设备，链接里没有它。",
  "A link carries no picture of your own: this is the lighthouse in its place.":
    "链接里没有你自己的图像，这里用灯塔代替。",
  "This file is empty.": "这个文件是空的。",
  "This browser gives the page no camera here.": "浏览器在这里不向网页提供摄像头。",
  "The camera was refused. You can allow it beside the address.": "摄像头未获允许，可在地址栏旁改为允许。",
  "There is no camera on this device.": "本设备没有摄像头。",
  "The camera could not be started; another program may be using it.": "摄像头无法启动，可能正被其他程序使用。",

  // Before and after
  "Drawing the picture …": "正在绘制图像……",
  Zoom: "缩放",
  "Zoom; numbers appear when cells are large enough": "缩放；格子足够大时显示数值",
  "{times} times": "{times} 倍",
  "{width} × {height} results from {least} to {most}.": "{width}×{height} 个结果，从 {least} 到 {most}。",
  "Line between before and after": "前后分界线",
  "Line between before and after; with Shift, arrows move the picture": "前后分界线；按住 Shift 时方向键移动图像",
  "{share} of the picture is as it was": "图像的 {share} 保持原样",
  Shown: "显示方式",
  "By sign on two hues, by size from black to white, stretched from the smallest to the largest, or cut to 0…1.":
    "按正负用两种色相，按大小从黑到白，从最小到最大拉伸，或裁剪到 0–1。",
  signed: "带符号",
  absolute: "绝对值",
  stretched: "拉伸",
  clipped: "裁剪",
  "brighter on the right": "右边更亮",
  "brighter on the left": "左边更亮",
  "brighter below": "下边更亮",
  "brighter above": "上边更亮",
  "darker than around": "比周围暗",
  "brighter than around": "比周围亮",
  "brighter lower left": "左下更亮",
  "brighter upper right": "右上更亮",
  "unlike the pattern": "不像图案",
  "like the pattern": "像图案",

  // Kernels
  "Leaves the picture as it is.": "使图像保持不变。",
  "box blur": "均值模糊",
  "The mean of nine neighbours: grain and fine detail go.": "九个相邻像素的平均：颗粒和细节消失。",
  "Gaussian blur": "高斯模糊",
  "A mean in which near neighbours count more: softer than the box, without its squares.":
    "越近的像素权重越大的平均：比均值模糊柔和，不留方块。",
  "Gaussian blur 5×5": "5×5 高斯模糊",
  "A wider Gaussian blur: coarser detail goes too.": "范围更大的高斯模糊：较粗的细节也消失。",
  "Adds to each pixel what sets it apart from its four neighbours. It can leave 0 to 1.":
    "给每个像素加上它与上下左右四个像素的差。结果可能超出 0 到 1。",
  emboss: "浮雕",
  "As if lit from the upper left: edges become bright on one side and dark on the other.":
    "如同光从左上方照来：边缘一侧变亮，另一侧变暗。",
  "edges, centre −7": "边缘，中心 −7",
  "Eight neighbours less seven times the centre: equal areas stay, edges jump. It can leave 0 to 1.":
    "八个相邻像素之和减去中心的七倍：均匀处不变，边缘突出。结果可能超出 0 到 1。",
  "Left column less right column: answers where brightness changes from left to right.":
    "左列减右列：在亮度左右变化处有响应。",
  "Upper row less lower row: answers to every edge with a change from top to bottom, slanted ones too; only exact verticals give 0.":
    "上行减下行：凡是亮度上下有变化的边缘都有响应，斜的也算；只有完全竖直的边缘得 0。",
  "slanted edges": "斜边缘",
  "Upper right corner less lower left corner: answers across one diagonal.":
    "右上角减左下角：在一条对角线方向的变化处有响应。",
  "Sobel, across": "Sobel（横向）",
  "Vertical edges, the middle row counts double: less grain than the plain kernel.":
    "竖直边缘，中间一行加倍：比简单的核颗粒更少。",
  "Sobel, down": "Sobel（纵向）",
  "Horizontal edges, the middle column counts double.": "水平边缘，中间一列加倍。",
  "A pixel less its right neighbour: the smallest edge detector.": "一个像素减去右边的像素：最小的边缘检测核。",
  "Four neighbours less four times the centre: edges of every direction.":
    "四个相邻像素之和减去中心的四倍：任何方向的边缘。",
  "all edges": "所有边缘",
  "Eight times the centre less its eight neighbours: whatever differs from its surroundings.":
    "中心的八倍减去周围八个像素：凡与周围不同的都有响应。",
  "diagonal change": "对角变化",
  "Two opposite corners less the other two: answers to corners and slanted edges, not to straight ones.":
    "两个对角减去另外两个对角：对拐角和斜边缘有响应，对横平竖直的边缘没有。",
  "oblique lines": "斜线",
  "A line that rises to the right, brighter than what lies beside it.": "向右上升、比两旁亮的线。",
  "upright bar": "竖条",
  "A bright upright line between darker sides.": "两边较暗的明亮竖线。",
  "level bar": "横条",
  "A bright level line between a darker top and bottom.": "上下较暗的明亮横线。",
  spot: "斑点",
  "A bright spot in a darker ring; an even area gives nothing.": "暗环中的亮点；均匀处没有响应。",
  "Counts how much of an X a patch holds: 5 is all of it.": "数出一小块里含有多少 X：5 表示完整。",
  "X, falling stroke": "X 的下降笔画",
  "The stroke of an X that falls to the right.": "X 中向右下降的一笔。",
  "X, rising stroke": "X 的上升笔画",
  "The stroke of an X that rises to the right.": "X 中向右上升的一笔。",
  "X, crossing": "X 的交叉",
  "The middle of an X, where its strokes cross.": "X 的中央，两笔相交之处。",
  "Kernels to try": "试试这些卷积核",
  "Pick one, or change a number above and make your own.": "选一个，或改动上面的数，做出你自己的。",
  "sum {sum}": "和为 {sum}",
  "your kernel": "你的卷积核",
  "Your kernel": "你的卷积核",
  "The same kernel on a photo": "同一个卷积核作用于照片",
  "Left: the photo. Right: {name}, with their sign.": "左：照片。右：{name}，带符号。",
  "Left: the photo. Right: {name}.": "左：照片。右：{name}。",
  Rows: "行数",
  Columns: "列数",
  "Divide by the sum": "除以总和",
  "The weights add up to {sum}: dividing needs a sum above 0.": "权重之和为 {sum}，和大于 0 才能相除。",

  // Kernels on pictures
  "Kernels on pictures": "卷积核作用于图像",
  "Change a number, or let one stage follow another; the whole picture follows at once.":
    "改一个数，或再接一步，整幅图像随即变化。",
  "{picture}, {size} pixels across, through {count, plural, one {# stage} other {# stages}}, the first a kernel: {kernel}.":
    "{picture}，横向 {size} 个像素，经过 {count} 步，第一步是卷积核：{kernel}。",
  "your picture": "你的图像",
  "The picture through {name}": "图像经过{name}",
  "Its weights add up to {sum}. On pixels from 0 to 1 it can answer {least} to {most}.":
    "各权重之和为 {sum}。像素在 0 到 1 之间时，结果可从 {least} 到 {most}。",
  "What was removed": "去掉了什么",
  "Shows the picture less the filtered picture: kept and removed add up to the picture.":
    "显示原图减去滤波后的图：保留的与去掉的相加就是原图。",
  "And then": "然后",
  "What a window finds beyond the edge: zeros, the edge again, or the picture mirrored. Leave keeps border pixels as they were.":
    "窗口在边界外取到什么：零、重复边界或镜像。保留原样则边界像素不变。",
  "Sets results below 0 to 0.": "把小于 0 的结果设为 0。",
  Pooling: "池化",
  "One number for each block of the result: each side of the picture is divided by the size of a block.":
    "结果的每一块变成一个数：图像的每条边除以块的大小。",
  "no pooling": "不池化",
  max: "最大值",
  average: "平均值",
  "Size of a block": "块的大小",
  "How many pixels down and across become one.": "纵横各多少个像素变成一个。",
  "Second kernel": "第二个卷积核",
  "Slides another kernel over the result.": "让另一个卷积核在结果上滑动。",
  "The weights of the second kernel.": "第二个卷积核的权重。",
  "Show as code": "显示代码",
  Language: "语言",
  Code: "代码",

  // Kernels as numbers
  "Kernels as numbers": "卷积核的数值",
  "Their sum and range, their look, and what two of them make together.":
    "它们的和与取值范围、样子，以及两个合起来成为什么。",
  "A kernel of {rows} × {columns}: sum {sum}, answers from {least} to {most}.":
    "{rows}×{columns} 的卷积核：和为 {sum}，结果从 {least} 到 {most}。",
  "Make of it": "用它得到",
  "Alone, or with a second kernel: added, subtracted, or slid over the result of the first.":
    "单独使用，或与第二个卷积核相加、相减，或接在第一个之后。",
  "as it is": "原样",
  "what it removes": "它去掉的部分",
  "turned by 180°": "旋转 180°",
  "sum of two": "两者之和",
  "difference of two": "两者之差",
  "one after the other": "先后相接",
  Take: "取用",
  "The picture through the result": "图像经过所得的卷积核",
  "Sum of the weights": "权重之和",
  "Smallest answer": "最小结果",
  "Largest answer": "最大结果",
  "On pixels from 0 to 1 its answers stay in 0 to 1: they are a picture as they are.":
    "像素在 0 到 1 之间时，结果仍在 0 到 1 之间：本身就是一幅图像。",
  "On pixels from 0 to 1 its answers can leave 0 to 1: to show them they are signed, taken by size, stretched or cut.":
    "像素在 0 到 1 之间时，结果可能超出 0 到 1：显示时需带符号、取绝对值、拉伸或裁剪。",
  "The kernel by sign": "按正负显示的卷积核",
  "by sign": "按正负",
  "The kernel as a picture": "卷积核看作图像",
  "as a picture: what it looks for": "看作图像：它寻找的样子",

  // Six at once
  "Six at once": "六个并列",
  "The same picture through six kernels: each keeps something and ignores the rest.":
    "同一幅图像经过六个卷积核：各自留下一些，忽略其余。",
  "The picture through {one}, {two}, {three}, {four}, {five} and {six}.":
    "图像分别经过{one}、{two}、{three}、{four}、{five}和{six}。",
  "What the picture goes through here.": "图像在这里经过哪个卷积核。",

  // Kernels and angles
  "Kernels and angles": "卷积核与角度",
  "Turn a kernel, tilt the lines, and see to which edges it answers.": "旋转卷积核，倾斜线条，看它对哪些边缘有响应。",
  "To level edges the kernel answers {level}, to upright ones {upright}, to those at {angle}° {slanted}.":
    "卷积核对水平边缘的响应为 {level}，对竖直边缘为 {upright}，对 {angle}° 的边缘为 {slanted}。",
  "One that can be turned to any angle, or one of the usual edge kernels.": "可转到任意角度的核，或常用的边缘检测核。",
  "turned to any angle": "可任意旋转",
  "Edges at": "边缘角度",
  "The angle of the edges that the kernel answers to: 0° is level, 90° upright.":
    "卷积核所响应的边缘的角度：0° 为水平，90° 为竖直。",
  Cells: "格数",
  "How many cells the kernel has down and across.": "卷积核纵横各有多少格。",
  "Answers by the angle of an edge: strongest, {answer}, at {degrees}°":
    "响应随边缘角度的变化：在 {degrees}° 处最强，为 {answer}",
  "The picture through the kernel": "图像经过卷积核",
  upright: "竖直",
  "rising to the right": "向右上升",
  "rising to the left": "向左上升",
  "Edges of the blocks": "积木的边缘",
  angle: "角度",
  "answer, in size": "响应大小",
  "A kernel for level edges answers to every edge with a change from top to bottom, however slanted. It does not know perspective; only exactly upright edges give 0.":
    "检测水平边缘的核，对凡有上下变化的边缘都有响应，不论多斜。它不懂透视；只有完全竖直的边缘得 0。",

  // Patches as points
  "Patches as points": "小块成点",
  "Two kinds of small pictures, each a point of two numbers, and the straight line between the kinds.":
    "两类小图像，每幅是由两个数确定的点，中间一条直线把两类分开。",
  "{count} patches; the line has {right} on the right side.": "{count} 个小块，直线把其中 {right} 个分对。",
  Patches: "小块",
  "The two kinds of patches that are to be told apart. Their place and brightness are left to chance.":
    "要区分的两类小块。位置和亮度都是随机的。",
  "upright or level": "竖或横",
  "falling or rising": "下降或上升",
  "spots or bars": "斑点或条",
  Axes: "坐标轴",
  "Two pixels in the middle of each patch, or the answers of two kernels.":
    "每个小块正中的两个像素，或两个卷积核的响应。",
  "two pixels": "两个像素",
  "two kernels": "两个卷积核",
  Across: "横轴",
  Upwards: "纵轴",
  "The kernel whose strongest answer in a patch, whatever its sign, is this axis.":
    "以这个卷积核在小块中最强的响应（不论正负）为此轴。",
  Noise: "噪声",
  "How much grain lies over each patch.": "每个小块上的颗粒有多强。",
  Patch: "小块",
  "Which patch is looked at.": "查看哪个小块。",
  "the pixel in the middle": "正中的像素",
  "the pixel to its right": "它右边的像素",
  "answer of {name}": "{name}的响应",
  "On the right side by two pixels": "用两个像素分对",
  "On the right side by two kernels": "用两个卷积核分对",
  "Place and brightness are left to chance, so single pixels mix the kinds. The strongest answer of a kernel does not ask where, and a straight line parts them.":
    "位置和亮度是随机的，单个像素会把两类混在一起。卷积核最强的响应不问位置，一条直线就能分开。",
  "{count} patches as points; {share} of them on the right side of the line":
    "{count} 个小块成点，直线分对其中 {share}",
  "Patch {number}": "小块 {number}",

  // Undo a blur
  "Undo a blur": "还原模糊",
  "Blur a picture, add noise if you like, and see how much can be had back: deconvolution.":
    "把图像变模糊，也可加噪声，看能还原多少：这就是反卷积。",
  "A blur of {rows} × {columns}, noise {noise}, undone in {steps} steps with calm {calm}.":
    "{rows}×{columns} 的模糊，噪声 {noise}，以平稳度 {calm} 用 {steps} 步还原。",
  Steps: "步数",
  "How many steps are taken towards the picture before the blur. 0 leaves the blurred picture.":
    "向模糊之前的图像走多少步。0 表示保持模糊。",
  "Standard deviation of the noise added after the blur, on pixels from 0 to 1.":
    "模糊之后所加噪声的标准差，像素在 0 到 1 之间。",
  Calm: "平稳度",
  "What large numbers cost. More of it keeps noise from growing, and brings less detail back.":
    "数值过大的代价。越大，噪声越不会放大，但还原的细节也越少。",
  "the picture": "原图",
  blurred: "模糊后",
  "blur undone": "还原后",
  "error {error}": "误差 {error}",
  "Kernel of the blur": "模糊所用的卷积核",
  "The error is {factor} times smaller than that of the blurred picture.": "误差是模糊图像的 1/{factor}。",
  "The error is {factor} times larger than that of the blurred picture: noise has grown. Try fewer steps or more calm.":
    "误差是模糊图像的 {factor} 倍：噪声被放大了。可减少步数或提高平稳度。",
  "The error is that of the blurred picture.": "误差与模糊图像相同。",
  "Sharpening back is a convolution with no kernel of its own: each step slides the blur and its mirror image once more.":
    "还原并没有自己的卷积核：每一步都让模糊核和它的镜像再滑动一次。",
};
