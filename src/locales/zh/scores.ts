/** Right and wrong answers, how sure that is, and where the errors come from. */
export const scores = {
  "Right, wrong, and how sure": "对、错与把握",
  "Its scores are on their way.": "得分马上就来。",
  "Bar: where the true share lies, 95% sure. More examples make it shorter.":
    "横条：真实比例所在的范围，95% 的把握。样本越多，横条越短。",
  "{right, number} right, {wrong, number} wrong": "对 {right, number}，错 {wrong, number}",
  "{low} to {high}": "{low} 到 {high}",
  "{right, number} of {count, number} validation examples right: between {low} and {high}, 95% sure.":
    "{count, number} 个验证样本对了 {right, number} 个：在 {low} 到 {high} 之间，95% 的把握。",
  set: "集",
  right: "对",
  wrong: "错",
  "at least": "至少",
  "at most": "至多",
  "Bias: it gets much wrong even of what it trained on. Train longer, or give it more units.":
    "偏差：连训练过的也错得多。训练久一点，或者给它更多单元。",
  "Variance: it does worse on examples it never saw. More examples help, or fewer parameters, or dropout.":
    "方差：没见过的样本上差一些。可以增加样本、减少参数或用随机失活。",
  "Mismatch: the test is of another kind than what it was checked with. Train on examples like those of the test.":
    "分布不一致：测试集和验证集不是一类。请用像测试集那样的样本来训练。",
  "No gap to speak of: it does as well on what it never saw.": "没有明显差距：没见过的也一样好。",
  "What is in the data": "数据里有什么",
  "The data are on their way.": "数据马上就来。",
  "Examples by class": "各类别的样本",
  "mean {mean}, deviation {deviation}": "均值 {mean}，标准差 {deviation}",
  "Over {looked, number} training examples. In memory: {size}.":
    "按 {looked, number} 个训练样本计算。占用内存：{size}。",
  "{classes, number} classes; the inputs take {size}.": "{classes, number} 个类别，输入占 {size}。",
};
