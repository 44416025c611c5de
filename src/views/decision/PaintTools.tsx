import type { Experiment } from "../../experiment/experiment";
import { erase, movePoint, nearestPoint, paint } from "../../experiment/painting";
import type { Session } from "../../session/session";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import styles from "./PaintTools.module.css";
import type { Press } from "./Surface";

/** What a press on the map does. */
export type Tool = "ring" | "first" | "second" | "move" | "erase";

type Place = readonly [across: number, up: number];

/** The experiment after a tool was pressed at one place and let go at another. */
function used(tool: Exclude<Tool, "ring">, experiment: Experiment, from: Place, to: Place): Experiment {
  if (tool === "erase") return erase(experiment, ...to);
  return tool === "move" ? movePoint(experiment, from, to) : paint(experiment, ...to, tool === "first" ? 0 : 1);
}

/** What a press with a tool does; undefined for the ring, which the map moves by itself. */
export function pressOf(tool: Tool, session: Session): Press | undefined {
  if (tool === "ring") return undefined;
  return {
    onPress: (from, to) => void session.edit(used(tool, session.getState().experiment, from, to)),
    carried: (from) => (tool === "move" ? nearestPoint(session.getState().experiment, from) : null),
  };
}

/** Painting on the map: what a press does, and the same at the ring, which the arrow keys move. */
export function PaintTools(props: {
  tool: Tool;
  onTool: (tool: Tool) => void;
  /** Where the ring is. */
  at: readonly [x: number, y: number] | null;
}) {
  const { tool, onTool, at } = props;
  const t = useTranslate();
  const session = useSession();
  const names: Readonly<Record<Tool, string>> = {
    ring: t("moves the ring"),
    first: t("paints −1"),
    second: t("paints +1"),
    move: t("drags the nearest point"),
    erase: t("erases the nearest point"),
  };
  const use = (tool: Tool) => at && pressOf(tool, session)?.onPress(at, at);
  return (
    <div className={styles.tools}>
      <Select
        label={t("A press")}
        value={tool}
        options={Object.entries(names).map(([value, label]) => ({ value: value as Tool, label }))}
        onChange={onTool}
      />
      <span className={styles.at}>
        {t("At the ring:")}
        <Button onClick={() => use("first")}>{t("paint −1")}</Button>
        <Button onClick={() => use("second")}>{t("paint +1")}</Button>
        <Button onClick={() => use("move")}>{t("move the nearest here")}</Button>
        <Button onClick={() => use("erase")}>{t("erase")}</Button>
      </span>
    </div>
  );
}
