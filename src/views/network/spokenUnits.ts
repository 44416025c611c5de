import { message, type Message } from "../../locales/message";
import { percent } from "../../ui/figures";
import { probabilitiesOf } from "../answers";
import { unitName } from "./names";
import { unitText } from "./sentences";
import type { Scene } from "./scene";

/** Every tile of every column in one spoken sentence. */
export function spokenUnits(scene: Scene): readonly (readonly Message[])[] {
  const { layout, labels, parts } = scene;
  return layout.columns.map((column) =>
    column.tiles.map(({ unit }): Message => {
      if (column.features) return { text: column.features.find((feature) => feature.unit === unit)?.label ?? "" };
      if (column.kind === "picture") return message("the shown example");
      const output = parts.example?.output;
      if (column.kind === "answer" && labels.length === column.units && output?.length === labels.length) {
        return message("{label}: {percent}", { label: labels[unit], percent: percent(probabilitiesOf(output)[unit]) });
      }
      return message("{name}: {text}", { name: unitName(column.kind, unit), text: unitText(scene, column, unit) });
    }),
  );
}
