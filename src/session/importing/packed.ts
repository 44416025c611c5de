import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { className } from "../../datasets/importers/names";
import { fewestExamples, type Collection } from "../../datasets/own/collection";
import { fingerprintOf } from "../../datasets/own/fingerprint";
import { identified } from "../../datasets/own/identify";
import { oneClass } from "../../datasets/own/oneClass";
import type { Choices, Heard, Taken } from "./api";
import type { Chosen } from "./chosenClasses";
import { framedAll, testLast } from "./framedAll";
import type { PictureSource } from "./pictureSource";

/** Makes the collection: every picture framed, in the order of the files, the test that is kept apart at the end. */
export async function packed(
  source: PictureSource,
  choices: Choices,
  { classes, became }: Chosen,
  heard: Heard,
): Promise<Taken | Fault> {
  const tests = choices.apart ? source.tests : null;
  const wanted = testLast(
    Array.from(source.labels.keys()).filter((index) => became[source.labels[index]] >= 0),
    tests,
  );
  const framed = await framedAll(source, wanted, choices.framing, heard);
  if (isFault(framed)) return framed;
  const { shape, pixels, places, faults, unread } = framed;
  const test = places.filter((place) => tests?.[place]).length;
  const open = places.length - test;
  if (open < fewestExamples)
    return (
      faults[0] ??
      faultAt(
        message("the pictures"),
        message("{count} pictures are too few; {fewest} are the least.", {
          count: open,
          fewest: fewestExamples,
        }),
      )
    );
  const labels = Uint16Array.from(places, (place) => became[source.labels[place]]);
  const alone = oneClass({ classes, labels, test });
  if (alone) return faultAt(message("the classes"), alone);
  const collection = identified<Collection>({
    kind: "pictures",
    name: className(choices.name),
    shape,
    classes,
    labels,
    content: fingerprintOf(pixels),
    ...(test > 0 && { test }),
  });
  return { collection, content: new Blob([pixels]), faults, unread };
}
