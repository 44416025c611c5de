/** Own data: files that come to what is there, and what is left out of them. */
export const ownMore = {
  "its paths": "其中的路径",
  "{count, plural, one {# file with an unsafe path was left out: it leads} other {# files with unsafe paths were left out: they lead}} out of the archive.":
    "有 {count, number} 个文件的路径不安全，没有采用：它们指向压缩包之外。",
  "The name says that this is a test. By itself it is divided into training, validation and test; to keep it apart, bring the files to learn from with it, or add it to data that are there.":
    "从名称看，这是测试集。单独使用时，它会被划分为训练集、验证集和测试集；要单独保留它，请和用来学习的文件一起拖进来，或者添加到已有的数据中。",
  "All examples to learn from are of class “{name}”; only the test that is kept apart holds others. There must be two classes at least: something to tell apart.":
    "用来学习的样本都属于“{name}”类，只有单独保留的测试集里有别的类别。至少要有两个类别，才有东西可以区分。",
  "All examples are of class “{name}”. There must be two classes at least: something to tell apart.":
    "所有样本都属于“{name}”类。至少要有两个类别，才有东西可以区分。",
  "They can’t be added to “{name}”, whose pictures are {shape}: they become data of their own.":
    "它们不能添加到“{name}”（其中的图片是 {shape}），只能成为新的数据。",
  "Where the pictures go": "图片放到哪里",
  "Add to “{name}”": "添加到“{name}”",
  "Data of their own": "成为新的数据",
  "Each class found, and the class its pictures go to": "找到的每个类别，以及其中的图片归入哪个类别",
  "single pictures": "单张图片",
  "class of {name}": "{name} 的类别",
  "choose a class": "请选择类别",
  "a new class": "新的类别",
  "new class": "新类别",
  "left out": "不用",
  "name of the new class for {name}": "{name} 的新类别的名称",
  "Keep them apart as the test, as their name says": "按名称所说，作为测试集单独保留",
  "“{name}” then has {count, number} pictures in {classes, number} classes.":
    "之后“{name}”有 {count, number} 张图片，{classes, number} 个类别。",
  "Choose a class for the single pictures first.": "请先为单张图片选择类别。",
  "All are left out: choose a class for some.": "全部都不用：请至少为一部分选择类别。",
  "Add and learn from them": "添加并用来学习",
  "A new run begins then. Undo brings back what was.": "随后会开始新的运行。撤销可以恢复原来的数据。",
  "Learn from the others": "用其余的学习",
  "the middle": "中间部分",
};
