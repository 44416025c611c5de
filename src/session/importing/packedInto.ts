import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { className } from "../../datasets/importers/names";
import { joinProblem } from "../../datasets/own/join";
import { formatShape } from "../../math/shape";
import { added } from "../ownData/added";
import type { Kept } from "../ownData/cabinet";
import type { Choices, Heard, Taken } from "./api";
import { framedAll, testLast } from "./framedAll";
import type { PictureSource } from "./pictureSource";

/**
 * Adds what files hold to pictures there are, each in the class of its new name; framed as those are, whatever size and
 * colour `choices` ask for. Too many are refused before one is decoded.
 */
export async function packedInto(
  into: Kept,
  source: PictureSource,
  choices: Choices,
  heard: Heard,
): Promise<Taken | Fault> {
  const { collection } = into;
  const where = message("the pictures");
  if (collection.kind !== "pictures") throw new Error("packedInto: pictures are added to pictures, got a table");
  const { shape } = collection;
  if (source.shape && source.shape.join() !== shape.join())
    return faultAt(
      where,
      message("Its pictures are {shape}, the others {first}.", {
        shape: formatShape(source.shape),
        first: formatShape(shape),
      }),
    );
  const names = choices.names.map((name) => (name.trim() === "" ? "" : className(name)));
  const nameOf = (place: number) => names[source.labels[place]];
  const tests = choices.apart ? source.tests : null;
  const wanted = testLast(
    Array.from(source.labels.keys()).filter((place) => nameOf(place) !== ""),
    tests,
  );
  if (wanted.length === 0) return faultAt(where, message("All are left out: choose a class for some."));
  const problem = joinProblem(collection, wanted.map(nameOf));
  if (problem) return problem;
  const framing = { ...choices.framing, size: [shape[0], shape[1]], channels: shape[2] === 3 ? 3 : 1 } as const;
  const framed = await framedAll(source, wanted, framing, heard);
  if (isFault(framed)) return framed;
  const { pixels, places, faults, unread } = framed;
  if (places.length === 0 && faults.length > 0) return faults[0];
  const test = places.filter((place) => tests?.[place]).length;
  const more = added(into, { pixels, classes: places.map(nameOf), test });
  return isFault(more) ? more : { ...more, faults, unread };
}
