/**
 * Stands for TensorFlow.js's list of gradients, which only a browser's build can read: in Node the gradients come with
 * TensorFlow.js itself.
 */
import "@tensorflow/tfjs-core";
