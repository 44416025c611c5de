import type { SetName } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";
import { AxisSelect } from "../../ui/AxisSelect";
import { useTranslate } from "../../ui/language";

/** Which examples are looked at. The test set can be chosen once it was opened. */
export function SetPicker({ set }: { set: SetName }) {
  const t = useTranslate();
  const session = useSession();
  const opened = useSessionState((state) => state.test !== null);
  return (
    <div>
      <AxisSelect
        label={t("Examples from")}
        value={set}
        options={[
          { value: "training", label: t("training") },
          { value: "validation", label: t("validation") },
          ...(opened || set === "test" ? [{ value: "test" as const, label: t("test") }] : []),
        ]}
        onChange={(chosen) => session.setFocus({ set: chosen, gallery: undefined })}
      />
    </div>
  );
}
