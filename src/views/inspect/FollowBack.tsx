import { traceBack } from "../../experiment/traceBack";
import { message } from "../../locales/message";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { layerName } from "../network/names";
import styles from "./Inspector.module.css";
import { sourceName, type Inspection } from "./inspection";

/** Opens the number before this one that brings most to it, so that a number can be followed to the pixels step by step. */
export function FollowBack({ inspection, source }: { inspection: Inspection; source: number }) {
  const t = useTranslate();
  const session = useSession();
  const { arithmetic, columns, column, network } = inspection;
  const before = columns[column - 1];
  const came = arithmetic && traceBack(inspection, arithmetic, source);
  if (!came || before.layer < 0) return null;
  const { unit, cell } = came;
  const named = message("{layer}, {unit}", {
    layer: layerName(network, before.layer),
    unit: sourceName(inspection, unit),
  });
  const name = cell
    ? message("{name}, row {row}, column {column}", { name: named, row: cell[0] + 1, column: cell[1] + 1 })
    : named;
  return (
    <Button
      icon="back"
      className={styles.back}
      title={t("Opens the number that brings most")}
      onClick={() => session.setFocus({ inspected: { key: before.key, unit, cell } })}
    >
      {t("Follow it back to {name}", { name })}
    </Button>
  );
}
