import { backend_util } from "@tensorflow/tfjs-core";

type Info = Pick<
  backend_util.Conv2DInfo,
  | "batchSize"
  | "inHeight"
  | "inWidth"
  | "inChannels"
  | "outHeight"
  | "outWidth"
  | "filterHeight"
  | "filterWidth"
  | "strideHeight"
  | "strideWidth"
  | "padInfo"
>;

/**
 * Visits every window of a picture batch `[batch, h, w, channels]`, and in each the cells inside the picture: `cell`
 * counts the cells of all pictures, `output` the windows, `tap` the places in the window, all row by row. The order is
 * fixed, so that sums come out the same to the last bit.
 */
export function eachTap(info: Info, visit: (cell: number, output: number, tap: number) => void): void {
  const { batchSize, inHeight, inWidth, outHeight, outWidth, filterHeight, filterWidth, strideHeight, strideWidth } =
    info;
  const { top, left } = info.padInfo;
  let output = 0;
  for (let picture = 0; picture < batchSize; picture++) {
    for (let outRow = 0; outRow < outHeight; outRow++) {
      for (let outColumn = 0; outColumn < outWidth; outColumn++, output++) {
        for (let tapRow = 0; tapRow < filterHeight; tapRow++) {
          const row = outRow * strideHeight - top + tapRow;
          if (row < 0 || row >= inHeight) continue;
          for (let tapColumn = 0; tapColumn < filterWidth; tapColumn++) {
            const column = outColumn * strideWidth - left + tapColumn;
            if (column < 0 || column >= inWidth) continue;
            visit((picture * inHeight + row) * inWidth + column, output, tapRow * filterWidth + tapColumn);
          }
        }
      }
    }
  }
}
