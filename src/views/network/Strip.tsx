import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { setDataValue } from "../../experiment/edits";
import { datasetOf } from "../../experiment/network";
import { useSession, useSessionState } from "../../session/useSession";
import { useDevicePixels } from "../../ui/Canvas";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { useTheme } from "../../ui/theme";
import { useCalm } from "../../ui/useCalm";
import { useMedia } from "../../ui/useMedia";
import { huesOf } from "../hues";
import { Pad } from "../pad";
import { useBiographer } from "../inspect/biography";
import type { ViewProps } from "../view";
import { inputsSetting } from "./columns";
import { Frame } from "./Frame";
import { inksAt, type Inks } from "./inks";
import { LayerPanel } from "./LayerPanel";
import { Legend } from "./Legend";
import { legendsOf } from "./legends";
import { ReadingCorner } from "./ReadingCorner";
import { ScaleSwitch } from "./ScaleSwitch";
import { scopes, type Scope } from "./scales";
import { spokenUnits } from "./spokenUnits";
import styles from "./Strip.module.css";
import { FaceSwitch, type Face } from "./FaceSwitch";
import type { Layout } from "./places";
import { facePlace, overPicture, scalePlace, switchHeight } from "./switchPlaces";
import { useFace } from "./useFace";
import { useGlide } from "./useGlide";
import { useLayout, useScene } from "./useDrawing";
import { useInspectedPage, usePages } from "./usePages";
import { usePainting } from "./usePainting";
import { usePress } from "./usePress";
import { usePush } from "./usePush";
import type { Spot } from "./spots";
import { useInSight } from "./useInSight";
import { useInspected } from "./useInspected";
import { useSeen } from "./useSeen";
import { useSpot } from "./useSpot";
import { useWalk } from "./useWalk";
import { Verdict } from "./Verdict";

/** How often what is spoken of units follows the training, in ms. */
const spokenPause = 2_000;

/** The network, live: columns of what it computes, joined by what it has learned. */
export function Strip({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const session = useSession();
  const theme = useTheme();
  const playing = useSessionState((state) => state.playing);
  const hurried = useSessionState((state) => state.focus.hurried === true);
  const down = useMedia("(max-width: 899px)");
  const inspectedUnit = useSessionState((state) => state.focus.inspected ?? null);
  const paging = usePages();
  const devicePixels = useDevicePixels();
  const beside = useSessionState((state) => snapshot !== null && state.beside === snapshot);
  useBiographer(session, beside ? null : snapshot);
  const [root, size] = useSize<HTMLDivElement>();
  const sheet = useRef<HTMLDivElement>(null);
  const [inks, setInks] = useState<Inks | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<Face, Scope>>>({ maps: "layer", tuned: "unit" });
  const [scaled, setScaled] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (root.current) setInks(inksAt(root.current, theme));
  }, [root, theme]);

  const openLayer = experiment.network.findIndex(({ key }) => key === open);
  const { left, push } = usePush(root, openLayer >= 0 && !down);
  // What is compared stands beside the run in front in the sizes that suit both.
  const toScale = scaled && !beside;
  const frame = { width: size.width - push, height: size.height, devicePixels, down, toScale };
  const { network, layout, labels, features } = useLayout({
    experiment,
    snapshot,
    frame,
    inks,
    pages: paging.pages,
    inspected: inspectedUnit,
  });
  useInspectedPage(layout, inspectedUnit, paging);
  const { dataset, values } = datasetOf(experiment.data);
  const hues = huesOf(dataset.classes(values)).join(" ");
  const { face, pictures, axes, setFace } = useFace(experiment, features, beside);
  const scope = chosen[face];
  const drawn = useGlide(layout, toScale);
  const scene = useScene({
    network,
    layout: drawn,
    pictures,
    axes: face === "tuned" ? axes : null,
    snapshot,
    inks,
    labels,
    hues,
    scope,
    playing,
    hurried,
  });
  const pad = layout?.columns[0].kind === "picture";
  const scalable = pad && !beside && layout.columns.some(({ kind }) => kind === "maps");
  const hall = scalable && theme === "projector" ? switchHeight : 0;

  const { hovered, pinned, under, pin, onPointerMove, onPointerLeave } = useSpot(layout, sheet);
  const { inspected, open: openUnit } = useInspected(layout, hovered);
  useInSight(root, layout, inspected);
  const look = useCallback(
    (spot: Spot) => {
      setOpen(null);
      pin(null);
      openUnit(spot);
    },
    [pin, openUnit],
  );
  const choose = useCallback(
    (column: number, place: number) => {
      const chosen = layout?.columns[column];
      const tile = chosen?.tiles[place];
      if (!chosen || !tile) return;
      if (!chosen.features) {
        const spot = { column, unit: tile.unit, part: "tile", slice: 0, cell: null } as const;
        if (chosen.layer >= 0) look(spot);
        else pin(spot);
        return;
      }
      const feature = chosen.features[place];
      const next = chosen.features
        .filter(({ unit, value }) => (value === feature.value ? unit < 0 : unit >= 0))
        .map(({ value }) => value);
      if (next.length > 0) void session.edit(setDataValue(session.getState().experiment, inputsSetting, next));
    },
    [layout, pin, look, session],
  );
  const onOpen = useCallback(
    (layer: number) => {
      const key = session.getState().experiment.network[layer]?.key ?? null;
      session.setFocus({ inspected: null });
      setOpen((before) => (before === key ? null : key));
    },
    [session],
  );
  const { turn } = paging;
  const onTurn = useCallback((column: number, by: number) => layout && turn(layout, column, by), [layout, turn]);
  const walk = useWalk({ root, layout, onChoose: choose, onTurn });
  const spot = wholeUnits(hovered ?? walk.focused ?? pinned ?? inspected, layout, face);
  const part = useSeen(sheet, drawn);
  const { links, tiles, overlay } = usePainting({
    scene,
    part,
    spot,
    devicePixels,
    playing,
    moving: playing || hurried,
    pad,
  });

  const { onPointerDown, onPointerUp } = usePress((event) => {
    if ((event.target as Element).closest("button, input")) return;
    const found = under(event);
    const column = found && layout?.columns[found.column];
    if (found && column?.features)
      choose(
        found.column,
        column.tiles.findIndex(({ unit }) => unit === found.unit),
      );
    else if (found && column && column.layer >= 0 && found.part === "tile" && (!down || sameUnit(found, pinned)))
      look(found);
    else if (!found || column?.kind !== "picture") pin(found);
  });

  const calm = useCalm(scene, spokenPause);
  const spoken = useMemo(() => (calm && layout ? spokenUnits({ ...calm, layout }) : []), [calm, layout]);
  const first = layout?.columns[0];
  const picture = first?.kind === "picture" ? first.tiles[0].box : null;
  return (
    <div
      ref={root}
      className={styles.root}
      data-direction={down ? "down" : "across"}
      data-pushed={push > 0 || undefined}
    >
      {openLayer >= 0 && openLayer < network.layers.length && (
        <LayerPanel
          key={open}
          experiment={experiment}
          network={network}
          layer={openLayer}
          left={down ? null : left}
          onClose={() => {
            setOpen(null);
            walk.focus({ column: layout?.columns.findIndex(({ layer }) => layer === openLayer) ?? 0, place: null });
          }}
        />
      )}
      {scene && layout && (
        <div
          className={styles.window}
          style={{ marginLeft: push }}
          data-scrolls={layout.width > frame.width + 1 || undefined}
        >
          <div
            ref={sheet}
            className={styles.sheet}
            style={{ width: layout.width, height: layout.height }}
            data-gliding={drawn !== layout || undefined}
            data-lit={spot !== null || undefined}
            onPointerMove={onPointerMove}
            onPointerLeave={onPointerLeave}
            onPointerDown={onPointerDown}
            onPointerUp={onPointerUp}
          >
            <canvas ref={links} className={styles.links} aria-hidden />
            <canvas ref={tiles} className={styles.layer} aria-hidden />
            {pad && picture && (
              <div className={styles.pad} style={{ left: picture.x, top: picture.y }}>
                <Pad side={Math.max(picture.width, picture.height)} beside={down} />
              </div>
            )}
            <canvas ref={overlay} className={styles.overlay} aria-hidden />
            <Frame
              experiment={experiment}
              network={network}
              layout={layout}
              spoken={spoken}
              open={openLayer}
              pinned={pinned ?? inspected}
              walk={walk}
              trouble={scene.state.trouble}
              onOpen={onOpen}
              onChoose={choose}
              pages={paging.pages}
              onTurn={onTurn}
            />
            {!down && scalable && (
              <ScaleSwitch toScale={toScale} onChange={setScaled} place={scalePlace(layout, hall)} />
            )}
            {!down && axes && picture && picture.y - layout.body.y >= overPicture + hall && !beside && (
              <FaceSwitch face={face} axes={axes} onFace={setFace} place={facePlace(layout, hall)} />
            )}
            {down && picture && <Verdict scene={scene} left={picture.x + picture.width + 16} />}
            {!down && !(inspected && spot === inspected) && (
              <ReadingCorner scene={scene} spot={spot} aloud={spot !== walk.focused} />
            )}
          </div>
          <div className={styles.legends} role="group" aria-label={t("Colour scales")}>
            {legendsOf(scene, scope).map(({ key, changes, ...legend }) => (
              <Legend
                key={key}
                {...legend}
                font={`400 ${scene.inks.label}px ${scene.inks.family}`}
                scope={changes ? scope : null}
                onScope={() => setChosen({ ...chosen, [face]: scopes[(scopes.indexOf(scope) + 1) % scopes.length] })}
              />
            ))}
          </div>
          {down && axes && !beside && <FaceSwitch face={face} axes={axes} onFace={setFace} />}
          {down && scalable && <ScaleSwitch toScale={toScale} onChange={setScaled} />}
          {down && <ReadingCorner scene={scene} spot={spot} aloud={spot !== walk.focused} />}
        </div>
      )}
    </div>
  );
}

/** A spot without its cell where that is none of a map. */
function wholeUnits(spot: Spot | null, layout: Layout | null, face: Face): Spot | null {
  const tuned = face === "tuned" && spot?.cell && spot.part === "tile" && layout?.columns[spot.column]?.kind === "maps";
  return tuned ? { ...spot, cell: null } : spot;
}

const sameUnit = (spot: Spot, other: Spot | null): boolean =>
  other !== null && spot.column === other.column && spot.unit === other.unit;
