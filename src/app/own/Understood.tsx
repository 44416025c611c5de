import { useState, type ReactNode } from "react";
import { formatShape } from "../../math/shape";
import type { Choices, Report } from "../../session/importing/api";
import type { Kept } from "../../session/ownData/cabinet";
import type { Importer } from "../../session/importing/startImporter";
import { useTranslate } from "../../ui/language";
import { Destination } from "./Destination";
import { goesInto, picturesOf } from "./joining";
import { MorePictures } from "./MorePictures";
import { NewPictures } from "./NewPictures";
import styles from "./own.module.css";
import type { PicturesFound } from "./picturesFound";
import { TableFound } from "./TableFound";

/** What was understood and how it goes on. */
export interface UnderstoodProps {
  readonly report: Report;
  /** What the collection may be called. */
  readonly name: string;
  /** The names of its classes, where they are known. */
  readonly classes?: readonly string[];
  /** What is learned from now, where it is somebody's own. */
  readonly into: Kept | null;
  readonly preview: Importer["preview"];
  readonly onTake: (choices: Choices) => void;
  /** Other ways on. */
  readonly aside: ReactNode;
}

/** What was understood of the files, said before it is used; and what a learner decides about it. */
export function Understood(props: UnderstoodProps) {
  const { found, onlyTest } = props.report;
  if (!found) return props.aside;
  if (found.kind === "table") return <TableFound {...props} key={found.rows} found={found} onlyTest={onlyTest} />;
  return <Pictures {...props} key={found.count} found={found} />;
}

function Pictures(props: UnderstoodProps & { found: PicturesFound }) {
  const { found, report, into } = props;
  const { onlyTest } = report;
  const t = useTranslate();
  const there = picturesOf(into);
  const [joins, setJoins] = useState<boolean | null>(null);
  const fits = there !== null && (!found.shape || found.shape.join() === there.shape.join());
  const joining = fits && (joins ?? (onlyTest || goesInto(found, there.classes)));
  const counts = { count: found.count, classes: found.classes.length };
  return (
    <>
      <p className={styles.said} role="status">
        {found.shape
          ? t(
              "{count, plural, one {# picture} other {# pictures}} in {classes, plural, one {one class} other {# classes}}, each {shape}.",
              { ...counts, shape: formatShape(found.shape) },
            )
          : t(
              "{count, plural, one {# picture} other {# pictures}} in {classes, plural, one {one class} other {# classes}}, from {smallest} to {largest} pixels.",
              { ...counts, smallest: formatShape(found.smallest), largest: formatShape(found.largest) },
            )}
      </p>
      {there && <Destination there={there} fits={fits} joining={joining} onJoining={setJoins} />}
      {joining && into ? (
        <MorePictures {...props} into={into} there={there} onlyTest={onlyTest} />
      ) : (
        <NewPictures {...props} onlyTest={onlyTest} />
      )}
    </>
  );
}
