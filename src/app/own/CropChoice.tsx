import type { Framing } from "../../datasets/importers/framing";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";

/** How much of a picture with other proportions is kept. */
export function CropChoice(props: {
  crop: Framing["crop"];
  /** Whether pictures become squares. */
  square: boolean;
  onCrop: (crop: Framing["crop"]) => void;
}) {
  const { crop, square, onCrop } = props;
  const t = useTranslate();
  return (
    <Select
      label={t("part")}
      value={crop}
      options={[
        { value: "middle", label: square ? t("the middle square") : t("the middle") },
        { value: "whole", label: t("the whole picture") },
      ]}
      onChange={onCrop}
    />
  );
}
