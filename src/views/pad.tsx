import { useEffect, useRef } from "react";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import type { Shape } from "../math/shape";
import { useSession, useSessionState } from "../session/useSession";
import { IconButton } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { useSize } from "../ui/measure";
import { answerAt } from "./answers";
import { Drawing } from "./pad/Drawing";
import { groundOf } from "./pad/ground";
import { Keep } from "./pad/Keep";
import { useCentring } from "./pad/useCentring";
import { cell, type Table, type View } from "./view";

/** The largest pad as a view of its own, in CSS pixels. */
const largest = 280;

/**
 * The shown example as a sheet to draw on, `side` CSS pixels wide and high: a whole number of device pixels for each
 * cell of its longer side. What is drawn becomes the shown example. Nothing for inputs that are not pictures. Its tools
 * stand under it, or `beside` it where the page is narrow.
 */
export function Pad({ side, beside = false }: { side: number; beside?: boolean }) {
  const session = useSession();
  useEffect(() => session.need(["example"]), [session]);
  const example = useSessionState((state) => state.snapshot?.parts.example ?? null);
  if (!example || example.shape.length !== 3) return <div style={{ width: side, height: side }} />;
  return <ExampleSheet example={example} side={side} beside={beside} />;
}

function ExampleSheet({ example, side, beside }: { example: Parts["example"]; side: number; beside: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const shown = useSessionState((state) => state.focus.example);
  const sending = useRef<{ frame: number; pixels: readonly number[] } | null>(null);
  useEffect(() => () => void (sending.current && cancelAnimationFrame(sending.current.frame)), []);
  const { shape, picture, output } = example;
  const pixels = shown.kind === "drawn" && shown.pixels.length === picture.length ? shown.pixels : picture;
  const ground = groundOf(pixels, shape);
  const over = shown.kind === "drawn" ? shown.over : example.factors && Array.from(example.factors);

  /** At most once a frame, the newest. */
  const send = (drawn: readonly number[]) => {
    if (sending.current) {
      sending.current.pixels = drawn;
      return;
    }
    const frame = requestAnimationFrame(() => {
      const newest = sending.current?.pixels ?? drawn;
      sending.current = null;
      session.setFocus({ example: { kind: "drawn", pixels: newest, ...(over && { over }) } });
    });
    sending.current = { frame, pixels: drawn };
  };
  const centring = useCentring(shape, send);
  return (
    <Drawing
      side={side}
      shape={shape}
      pixels={pixels}
      ground={ground}
      label={t("The shown example")}
      beside={beside}
      onDraw={(drawn) => {
        centring.wait();
        send(drawn);
      }}
      onLift={centring.soon}
      onClear={() => {
        centring.wait();
        send(Array.from(picture, (_, index) => ground[index % ground.length]));
      }}
    >
      {centring.on !== null && (
        <IconButton
          icon="centre"
          label={t("Frame the drawing as the examples are framed")}
          aria-pressed={centring.on}
          onClick={centring.toggle}
        />
      )}
      <Keep pixels={pixels} likely={Math.max(0, example.label ?? answerAt(output, 0, output.length).index)} />
    </Drawing>
  );
}

function PadView() {
  const [frame, { width }] = useSize<HTMLDivElement>();
  return <div ref={frame}>{width > 0 && <Pad side={Math.min(largest, width)} />}</div>;
}

/** How much of a picture is inked, for those who don't see it. */
function describePad({ example }: Partial<Parts>): Message {
  if (!example || example.shape.length !== 3) return message("The pad shows the example to draw on.");
  return message("{share}% of the picture's {cells} cells are inked.", {
    share: inked(example),
    cells: cellsOf(example.shape),
  });
}

const cellsOf = ([height, width]: Shape) => height * width;

/** How many percent of the cells differ from the ground. */
function inked({ picture, shape }: Parts["example"]): number {
  const [, , channels] = shape;
  const ground = groundOf(picture, shape);
  let marked = 0;
  for (let at = 0; at < picture.length; at += channels) {
    if (ground.some((value, channel) => Math.abs(picture[at + channel] - value) > 0.3)) marked++;
  }
  return Math.round((100 * marked) / cellsOf(shape));
}

/** The rows of the picture, a cell 0…100 by its strongest channel. */
function padTable({ example }: Partial<Parts>): Table {
  if (!example || example.shape.length !== 3) return { head: [], rows: [] };
  const [height, width, channels] = example.shape;
  const at = (row: number, column: number) => {
    const start = (row * width + column) * channels;
    return Math.round(100 * Math.max(...example.picture.subarray(start, start + channels)));
  };
  return {
    head: [message("row"), ...Array.from({ length: width }, (_, column) => cell(String(column + 1)))],
    rows: Array.from({ length: height }, (_, row) => [
      cell(String(row + 1)),
      ...Array.from({ length: width }, (_, column) => cell(String(at(row, column)))),
    ]),
  };
}

/** A pad to draw an example on and see it classified. */
export const pad: View = {
  title: "Draw an example",
  needs: ["example"],
  chooses: true,
  suits: ({ data }: Experiment) => datasetOf(data).dataset.kind === "pictures",
  Component: PadView,
  describe: describePad,
  table: padTable,
};
