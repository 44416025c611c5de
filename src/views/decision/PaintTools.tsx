import type { Experiment } from "../../experiment/experiment";
import { erase, movePoint, paint } from "../../experiment/painting";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import styles from "./PaintTools.module.css";

/** What a press on the map does. */
export type Tool = "ring" | "first" | "second" | "move" | "erase";

/** The experiment after a tool was used at a place; null for the ring, which paints nothing. */
export function used(tool: Tool, experiment: Experiment, x: number, y: number): Experiment | null {
  if (tool === "ring") return null;
  if (tool === "erase") return erase(experiment, x, y);
  return tool === "move" ? movePoint(experiment, x, y) : paint(experiment, x, y, tool === "first" ? 0 : 1);
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
    move: t("moves the nearest point"),
    erase: t("erases the nearest point"),
  };
  const use = (tool: Tool) => {
    const next = at && used(tool, session.getState().experiment, at[0], at[1]);
    if (next) void session.edit(next);
  };
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
        <Button onClick={() => use("erase")}>{t("erase")}</Button>
      </span>
    </div>
  );
}
