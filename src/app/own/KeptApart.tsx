import { useTranslate } from "../../ui/language";
import { Toggle } from "../../ui/Toggle";

/** Says that the files hold a test of their own, and lets it be kept apart or dealt out with the rest. */
export function KeptApart(props: { test: number; apart: boolean; onApart: (apart: boolean) => void }) {
  const { test, apart, onApart } = props;
  const t = useTranslate();
  if (test === 0) return null;
  return (
    <div>
      <p>
        {apart
          ? t(
              "{test, plural, one {# of them is} other {# of them are}} the test, as the files say: kept apart, never trained on.",
              { test },
            )
          : t(
              "{test, plural, one {# of them is} other {# of them are}} the test, as the files say: mixed with the others and divided anew.",
              { test },
            )}
      </p>
      <Toggle label={t("Keep the test of the files apart")} checked={apart} onChange={onApart} />
    </div>
  );
}
