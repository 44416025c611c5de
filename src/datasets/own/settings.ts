import { given } from "../../settings";
import { mostOwn } from "./collection";

/** Which data they are. */
export const fileSetting = given({
  label: "file",
  help: "Which data they are: a fingerprint of them. The data themselves are never in a link.",
  default: "",
  read: (text) => (/^[0-9a-f]{16}$/.test(text) ? text : null),
  write: (id) => id,
});

/** How many classes they are in. */
export const classesSetting = given({
  label: "classes",
  help: "How many classes the data are in.",
  default: 2,
  read: (text) => (/^\d{1,3}$/.test(text) && +text >= 2 && +text <= mostOwn.classes ? Number(text) : null),
  write: String,
});

/** How many examples their files keep apart as the test. */
export const testSetting = given({
  label: "test",
  help: "How many examples the files keep apart for the test, beside those to train and check with.",
  default: 0,
  read: (text) => (/^\d{1,6}$/.test(text) && +text <= mostOwn.pictures ? Number(text) : null),
  write: String,
});
