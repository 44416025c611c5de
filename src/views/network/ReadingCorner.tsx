import { message, type Message } from "../../locales/message";
import { LiveRegion } from "../../ui/LiveRegion";
import { useTranslate } from "../../ui/language";
import { isWeighed } from "./columns";
import styles from "./ReadingCorner.module.css";
import { readingOf, type Reading } from "./sentences";
import { cornerWidth } from "./room";
import type { Scene } from "./scene";
import type { Spot } from "./spots";

/** What to try while nothing is pointed at; in a hall the speaker says so. */
function invitation({ layout, state, theme }: Scene): Reading | null {
  const { pending, trained } = state;
  if (pending > 0) {
    return {
      title: message("{count, plural, one {# gradient waits} other {# gradients wait}}", { count: pending }),
      text: message("One for each example. The weights move by their mean when the batch is full. Point at a kernel."),
    };
  }
  if (theme === "projector") return null;
  if (!trained) {
    return {
      title: message("Not trained yet"),
      text: message("Its weights are chance. Press play and watch them become something."),
    };
  }
  if (layout.columns.some(({ kind }) => kind === "maps")) {
    return {
      title: layout.direction === "down" ? message("Tap a map") : message("Point at a map"),
      text: message("See which cells each number comes from. A layer's name opens its settings."),
    };
  }
  const text = message("See what it reads. A layer's name opens its settings.");
  const deep = depthOf(layout.columns);
  return {
    title: layout.direction === "down" ? message("Tap a unit") : message("Point at a unit"),
    text: deep ? message("{first} {second}", { first: text, second: deep }) : text,
  };
}

/** Says that a network is deep: that it has more than one layer between its input and its answer. */
function depthOf(columns: Scene["layout"]["columns"]): Message | null {
  const hidden = columns.filter(isWeighed).length - 1;
  return hidden > 1 ? message("A deep network: {hidden} hidden layers.", { hidden }) : null;
}

/** Two to five lines that say what is under the pointer, with its numbers; `aloud` where the keyboard doesn't say it already. */
export function ReadingCorner(props: { scene: Scene; spot: Spot | null; aloud: boolean }) {
  const { scene, spot, aloud } = props;
  const t = useTranslate();
  const reading = spot ? readingOf(scene, spot) : invitation(scene);
  return (
    <div className={styles.corner} style={placeIn(scene)} data-pointed={spot !== null || undefined}>
      {reading && hasRoom(scene) && (
        <>
          <p className={styles.title}>{t(reading.title)}</p>
          <p className={styles.text}>{t(reading.text)}</p>
        </>
      )}
      <LiveRegion>{aloud && spot && reading ? t("{title}. {text}", { ...reading }) : ""}</LiveRegion>
    </div>
  );
}

/** What one tool of the pad, and a row of them or of its colours take, in CSS pixels. */
const [tool, toolRow] = [30, 32];

/** What the text takes, in CSS pixels: five lines, and seven under a narrow picture. */
const [text, narrowText, narrow] = [98, 136, 120];

/** The tools of the pad, and how far they stand out on both sides of a picture together, in CSS pixels. */
const [tools, overhang] = [5, 16];

/** What the tools of the pad and the text take under a picture so wide, in CSS pixels. */
function underPicture(width: number, coloured: boolean): number {
  const inRow = Math.max(3, Math.floor((width + overhang) / tool));
  return (Math.ceil(tools / inRow) + Number(coloured)) * toolRow + (width < narrow ? narrowText : text);
}

/** Whether nothing would be written over the picture: a network that is low has no corner. */
function hasRoom({ layout: { columns, body, direction } }: Scene): boolean {
  const [input] = columns;
  if (direction === "down" || input.kind !== "picture") return true;
  const { y, width, height } = input.tiles[0].box;
  return body.y + body.height - (y + height) >= underPicture(width, input.units === 3);
}

/** Under the input where that leaves room; else under the answer. Where data flow down, the page decides. */
function placeIn({ layout: { columns, body, direction, width } }: Scene) {
  if (direction === "down") return undefined;
  const [input, next] = columns;
  if (input.kind === "picture") {
    const room = next ? next.box.x - 16 : input.box.width;
    return { left: 0, width: Math.max(100, Math.min(160, room)), bottom: `calc(100% - ${body.y + body.height}px)` };
  }
  const { tiles } = columns[columns.length - 1];
  const lowest = Math.max(...tiles.map(({ box }) => box.y + box.height));
  return { left: Math.min(tiles[0].box.x, width - cornerWidth), width: cornerWidth, top: lowest + 16 };
}
