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
