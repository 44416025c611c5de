/** Data augmentation: how training pictures are varied. */
export const augment: Readonly<Record<string, string>> = {
  shift: "平移",
  rotate: "旋转",
  elastic: "弹性变形",
  cutout: "随机遮挡",
  "How many of the pictures have left and right changed over.": "有多少图片左右对调。",
  "How much of each side may be cut away. What is left fills the picture again.":
    "每条边最多裁掉多少。剩下的部分重新填满图片。",
  "How far the picture may be moved in any direction. Its edge goes on where nothing is left.":
    "图片向任意方向最多移动多远。空出来的地方由边缘延续。",
  "How far the picture may be turned to either side.": "图片向两边最多转多少。",
  "How much larger or smaller the picture may become.": "图片最多放大或缩小多少。",
  "How far upright lines may lean to either side.": "竖线向两边最多倾斜多少。",
  "How far parts of the picture may be pulled away from each other, as on rubber.":
    "图片各处最多被拉开多远，就像印在橡皮上。",
  "How much every cell of a picture may be raised or lowered, as a share of the whole range.":
    "图片的每一格最多一起调高或调低多少，按整个取值范围的百分比。",
  "How much the differences within a picture may grow or shrink.": "图片内部的差别最多放大或缩小多少。",
  "How much red, green and blue may each grow or shrink, as in light of another colour.":
    "红、绿、蓝各自最多增强或减弱多少，就像换了一种颜色的光。",
  "The deviation of the random numbers that are added to the cells, as a share of the whole range.":
    "加到各格上的随机数的标准差，按整个取值范围的百分比。",
  "How wide a square is emptied somewhere in each picture, as a share of its shorter side.":
    "在每张图片的某处清空一个多宽的方块，按短边的百分比。",
  Augment: "数据增强",
  "Augment: {list}": "数据增强：{list}",
  "Augment training pictures": "增强训练图片",
  "strength of {name}": "{name}的强度",
  "Only training pictures are varied, anew each time they come. Validation and test stay as they are.":
    "只改变训练图片，每次出现都重新变化。验证和测试图片保持原样。",
  "These pictures have no colour to vary.": "这些图片没有颜色可变。",
  "as they are": "原样",
  "as the network sees them the next {times, plural, one {time} other {# times}}": "接下来 {times} 次网络看到的样子",
  "Training pictures as they are: {names}": "原样的训练图片：{names}",
  "The same pictures as the network sees them at steps {steps}": "同样的图片，网络在第 {steps} 步看到的样子",
  "A mirrored 2, 3 or 7 is no digit: its label is not true any more.":
    "镜像后的 2、3 或 7 不再是数字：它的标签不再成立。",
  "Turned by half a circle a 6 is a 9. Up to about 45° the labels stay true.":
    "转半圈，6 就成了 9。大约 45° 以内标签仍然成立。",
  "The label is the direction: a mirrored / is a \\.": "标签就是方向：镜像后的 / 成了 \\。",
  "The label is the direction: turned by more than about 10°, a bar may belong to its neighbour.":
    "标签就是方向：转过大约 10°，线条可能就属于相邻的类别了。",
  "The label is the direction: slanting turns bars.": "标签就是方向：错切会使线条转动。",
  "The label is the colour: in other light it may be another one.": "标签就是颜色：换一种光，可能就成了另一种颜色。",
  "The label is the angle: mirrored, ← and → change places.": "标签就是角度：镜像后 ← 和 → 对调。",
  "The label is the angle: turning a shape makes another class of it.": "标签就是角度：转动形状，它就成了另一个类别。",
  "The pixels are shuffled: this moves them once more, each time otherwise.":
    "像素已经打乱：这会把它们再移动一次，而且每次都不同。",
  "What the label names may be cut away.": "标签所指的部分可能被裁掉。",
  "Mirrored writing is no writing: leave this off for letters and digits.":
    "镜像后的字不再是字：对字母和数字请关掉它。",
  "Turned far, a 6 is a 9 and a p is a d. Small turns leave labels true.":
    "转得太多，6 就成了 9，p 就成了 d。小角度转动时标签仍然成立。",
  "Leave this off where the label is a colour.": "标签是颜色时请关掉它。",
  "augment: only pictures can be varied; it is left out.": "augment：只有图片能变化，已略去。",
  "There is no augmentation “{name}”; it is left out.": "没有名为“{name}”的数据增强，已略去。",
};
