import { message } from "../../locales/message";
import { faultAt, type Fault } from "../../datasets/importers/fault";
import { className } from "../../datasets/importers/names";
import { fewestExamples, mostOwn } from "../../datasets/own/collection";

/** The classes that are kept, and for each found class which of them it became; −1 for none. */
export interface Chosen {
  readonly classes: readonly string[];
  readonly became: readonly number[];
}

/** Classes by the names a learner gave them: the same name is the same class, no name leaves a class out. */
export function chosenClasses(
  { labels }: { readonly labels: ArrayLike<number> },
  names: readonly string[],
): Chosen | Fault {
  const clean = names.map((name) => (name.trim() === "" ? "" : className(name)));
  const classes = [...new Set(clean.filter((name) => name !== ""))];
  const became = clean.map((name) => classes.indexOf(name));
  let count = 0;
  for (let index = 0; index < labels.length; index++) if (became[labels[index]] >= 0) count++;
  const where = message("the classes");
  if (classes.length < 2)
    return faultAt(
      where,
      message("There must be two classes at least: something to tell apart. Add pictures of another."),
    );
  if (count < fewestExamples)
    return faultAt(
      where,
      message("{count} pictures are too few; {fewest} are the least.", { count, fewest: fewestExamples }),
    );
  if (count > mostOwn.pictures)
    return faultAt(
      where,
      message("{count, number} pictures are too many; {most, number} are the most.", { count, most: mostOwn.pictures }),
    );
  return { classes, became };
}
