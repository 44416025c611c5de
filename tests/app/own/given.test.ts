import { expect, it } from "vitest";
import { nameFrom } from "../../../src/app/own/given";

it.each([
  ["things/cat/1.jpg", "things"],
  ["my cats.zip", "my cats"],
  ["猫和狗.zip", "猫和狗"],
  ["flowers_train.csv", "flowers"],
  ["fashion-train-images-idx3-ubyte.gz", "fashion"],
  ["train-images-idx3-ubyte", ""],
  ["train/cat/1.jpg", ""],
])("data that come as %s may be called “%s”", (path, name) => {
  expect(nameFrom(path)).toBe(name);
});
