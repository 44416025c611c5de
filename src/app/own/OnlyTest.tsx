import { useTranslate } from "../../ui/language";

/** Said where names call everything a test and nothing is there to learn from beside it. */
export function OnlyTest() {
  const t = useTranslate();
  return (
    <p>
      {t(
        "The name says that this is a test. By itself it is divided into training, validation and test; to keep it apart, bring the files to learn from with it, or add it to data that are there.",
      )}
    </p>
  );
}
