import {
  elu,
  gelu,
  leakyRelu,
  relu,
  selu,
  sigmoidOperator,
  softplusOperator,
  swish,
  tanhOperator,
} from "./activations";
import { adagrad } from "./adagrad";
import { adam } from "./adam";
import { batchNormalization } from "./batchNormalization";
import { conv } from "./conv";
import { softmaxCrossEntropyLoss } from "./crossEntropy";
import { dropout } from "./dropout";
import { flatten } from "./flatten";
import { gemm } from "./gemm";
import { globalAveragePool, globalMaxPool } from "./globalPooling";
import { matMul } from "./matmul";
import { momentum } from "./momentum";
import type { Operator } from "./operator";
import { averagePool, maxPool } from "./pooling";
import { logSoftmaxOperator, softmaxOperator } from "./softmax";

/** Every operator that is understood, by its name in ONNX. */
export const operators: Readonly<Record<string, Operator>> = {
  Adagrad: adagrad,
  Adam: adam,
  AveragePool: averagePool,
  BatchNormalization: batchNormalization,
  Conv: conv,
  Dropout: dropout,
  Elu: elu,
  Flatten: flatten,
  Gelu: gelu,
  Gemm: gemm,
  GlobalAveragePool: globalAveragePool,
  GlobalMaxPool: globalMaxPool,
  LeakyRelu: leakyRelu,
  LogSoftmax: logSoftmaxOperator,
  MatMul: matMul,
  MaxPool: maxPool,
  Momentum: momentum,
  Relu: relu,
  Selu: selu,
  Sigmoid: sigmoidOperator,
  Softmax: softmaxOperator,
  SoftmaxCrossEntropyLoss: softmaxCrossEntropyLoss,
  Softplus: softplusOperator,
  Swish: swish,
  Tanh: tanhOperator,
};
