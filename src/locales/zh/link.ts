/** What a link says that can't be used. Names of datasets, layers and settings stay as they stand in links. */
export const link: Readonly<Record<string, string>> = {
  "{where}: {what}": "{where}：{what}",
  "“{text}” is not a choice here; {value} is used.": "“{text}”不是这里的选项，改用 {value}。",
  "“{text}” is not a number; {value} is used.": "“{text}”不是数，改用 {value}。",
  "{text} is outside {min} to {max}; {value} is used.": "{text} 不在 {min} 到 {max} 之间，改用 {value}。",
  "“{text}” is not a range such as {example}.": "“{text}”不是像 {example} 这样的范围。",
  "{text} is cut to {low}..{high}.": "{text} 已截为 {low}..{high}。",
  "“{text}” names something unknown; {value} is used.": "“{text}”中有未知的名称，改用 {value}。",
  "“{text}” is not a size such as 3 or 3x5; {value} is used.": "“{text}”不是像 3 或 3x5 这样的大小，改用 {value}。",
  "“{text}” is not three shares that add up to 100; {value} is used.":
    "“{text}”不是相加为 100 的三个份额，改用 {value}。",
  "“{text}” is neither yes nor no; {value} is used.": "“{text}”既不是 yes 也不是 no，改用 {value}。",

  "There is no dataset “{name}”; {value} is used.": "没有数据集“{name}”，改用 {value}。",
  "There is no optimiser “{name}”; {value} is used.": "没有优化器“{name}”，改用 {value}。",
  "There is no layer type “{name}”; the preset network is used.": "没有层类型“{name}”，改用预设网络。",
  "{where} has no setting “{name}”; it is left out.": "{where} 没有名为“{name}”的设置，已略去。",
  "The link names no layers; the preset network is used.": "链接中没有写出任何层，改用预设网络。",
  "Layer {number} of the link’s network does not work: {what} The preset network is used.":
    "链接中网络的第 {number} 层行不通：{what}已改用预设网络。",
  "w: a link carries the weights of small networks alone, up to {most} numbers.":
    "w：链接只装得下小网络的权重，至多 {most} 个数。",
  "w: the network has {needed, plural, one {# layer} other {# layers}} with weights, the link gives {given}. The weights are drawn from the seed.":
    "w：网络有 {needed} 层带权重，链接给了 {given} 层。权重改由种子抽取。",
  "w: {layer} takes {needed} numbers, the link gives {given}. The weights are drawn from the seed.":
    "w：{layer} 需要 {needed} 个数，链接给了 {given} 个。权重改由种子抽取。",
  "w: “{word}” is no weight. The weights are drawn from the seed.": "w：“{word}”不是权重。权重改由种子抽取。",
  "“{name}” is not a name of views; the usual ones are shown.": "“{name}”不是视图的名称，改为显示常用的视图。",

  "“{key}” is not a part of a link; it is left out.": "“{key}”不是链接的组成部分，已略去。",
  "“{key}” stands in the link twice; the first counts.": "“{key}”在链接中出现两次，以第一次为准。",
  "The link is longer than {most} characters; it is not read.": "链接超过 {most} 个字符，未读取。",
  "The link has version “{version}”; it is read as version 1.": "链接的版本是“{version}”，按版本 1 读取。",
  "{more, plural, one {One more part} other {# more parts}} of the link could not be used.":
    "链接中还有 {more} 处未能使用。",
};
