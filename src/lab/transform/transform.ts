import type { Message } from "../../locales/message";
import type { Picture } from "../../math/convolution";
import type { Settings, ValuesOf } from "../../settings";

/**
 * One way to make another picture of a picture. The names of its settings are its own among all transforms, since they
 * stand side by side in a link.
 */
export interface Transform<S extends Settings = Settings> {
  readonly label: string;
  readonly settings: S;
  /** The new picture, or the sentence why there is none. */
  apply(input: Picture, values: ValuesOf<S>): Picture | Message;
  /** What to mind when training pictures are changed so. */
  readonly caution: string;
}
