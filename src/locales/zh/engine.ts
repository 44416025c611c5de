export const engine: Readonly<Record<string, string>> = {
  "The fused trainer computes a whole step at once, in WASM code of our own.":
    "融合训练器：用我们自己的 WASM 代码，一次算完整步。",
  "The graph trainer computes it operation by operation, in TensorFlow.js. {why}":
    "图训练器：用 TensorFlow.js 逐个运算计算。{why}",
  "Our own code runs on WASM only.": "我们自己的代码只在 WASM 上运行。",
  "This browser's WebAssembly lacks what our own code needs.": "此浏览器的 WebAssembly 缺少我们自己的代码所需的指令。",
  "Our own code does not know {layer}.": "我们自己的代码不支持 {layer}。",
  "The windows of {layer} hold {count, number} numbers an example, more than the {most, number} our own code lays out.":
    "{layer} 的窗口对每个样本展开成 {count, number} 个数，超过我们自己的代码能放下的 {most, number} 个。",
  "fused, {backend}": "融合，{backend}",
  "graph, {backend}": "图，{backend}",
  "WASM computes: it starts at once.": "由 WASM 计算：它可以立即开始。",
  "WASM computes: the reference, with the same bits everywhere.": "由 WASM 计算：作为参考，在任何地方每一位都相同。",
  "WASM computes, as chosen.": "按你的选择，由 WASM 计算。",
  "JavaScript computes, as chosen.": "按你的选择，由 JavaScript 计算。",
  "WebGL computes, as chosen.": "按你的选择，由 WebGL 计算。",
  "WebGPU computes, as chosen.": "按你的选择，由 WebGPU 计算。",
  "{wished} does not start here; {name} computes instead.": "{wished} 在这里无法启动，改由 {name} 计算。",
  "{name} is not available here.": "这里没有 {name}。",
  "{name} runs in software here and is not used.": "{name} 在这里由软件模拟，因此不使用。",
  "{name} does not start here.": "{name} 在这里无法启动。",
  "{name} computes other numbers here and is not used.": "{name} 在这里算出的数不同，因此不使用。",
  "{name}: {ms} ms a step.": "{name}：每步 {ms} ms。",
  "{name}: {ms} ms a step; it computes new runs.": "{name}：每步 {ms} ms，新的运行由它计算。",
  "{name}: {ms} ms a step, not fast enough to be used.": "{name}：每步 {ms} ms，不够快，因此不使用。",
  "{first} {next}": "{first}{next}",

  "Stopped at step {step}: the loss grew past every number. The learning rate {rate} is too large for this network.":
    "第 {step} 步损失超出了数的范围，训练已停止。学习率 {rate} 对这个网络太大。",
  "Stopped at step {step}: the weights of layer {number} ({layer}) grew past every number. The learning rate {rate} is too large for this network.":
    "第 {step} 步第 {number} 层（{layer}）的权重超出了数的范围，训练已停止。学习率 {rate} 对这个网络太大。",
  "Stopped at step {step}: what layer {number} ({layer}) answers grew past every number. The learning rate {rate} is too large for this network.":
    "第 {step} 步第 {number} 层（{layer}）的输出超出了数的范围，训练已停止。学习率 {rate} 对这个网络太大。",
  "No examples are kept for the test. Change the split to keep some.": "没有留出用于测试的样本。请修改划分，留出一些。",
  "These weights are not there any more.": "这些权重已经不存在了。",
  "A weight must be a number of ordinary size.": "权重必须是大小正常的数。",
};
