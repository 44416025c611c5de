import { useMemo } from "react";
import { neuronKey, neuronPoint, oneNeuron } from "../experiment/oneNeuron";
import { useSession } from "../session/useSession";
import { Canvas, type Paint } from "../ui/Canvas";
import { useTranslate } from "../ui/language";
import { cssColour, pixelAt, rampOf } from "../ui/ramps";
import { useTheme, type Theme } from "../ui/theme";

/** Two weights, one for and one against, into one unit: places on a grid of 26, width and place on the signed ramp. */
const wires = [
  { from: [3, 7], width: 3, colour: 0.85 },
  { from: [3, 19], width: 1.5, colour: 0.2 },
] as const;
const body = { at: [18, 13], radius: 5, colour: 0.85 } as const;

/** The sign of a neuron, `side` CSS pixels wide and high. */
const neuronPicture =
  (theme: Theme, side: number): Paint =>
  (context) => {
    const ramp = rampOf("signed", theme);
    const unit = side / 26;
    for (const { from, width, colour } of wires) {
      context.strokeStyle = cssColour(pixelAt(ramp, colour));
      context.lineWidth = width * unit;
      context.beginPath();
      context.moveTo(from[0] * unit, from[1] * unit);
      context.lineTo(body.at[0] * unit, body.at[1] * unit);
      context.stroke();
    }
    context.fillStyle = cssColour(pixelAt(ramp, body.colour));
    context.beginPath();
    context.arc(body.at[0] * unit, body.at[1] * unit, body.radius * unit, 0, 2 * Math.PI);
    context.fill();
  };

/** Puts one neuron on the page, opened with its inputs, its weights and its bias in hand. */
export function NeuronButton({ className, side }: { className: string; side: number }) {
  const t = useTranslate();
  const session = useSession();
  const theme = useTheme();
  const paint = useMemo(() => neuronPicture(theme, side), [theme, side]);
  const open = () => {
    void session.edit(oneNeuron(session.getState().experiment));
    session.setFocus({
      example: { kind: "factors", factors: neuronPoint },
      inspected: { key: neuronKey, unit: 0, cell: null, byHand: true },
    });
  };
  return (
    <button
      type="button"
      className={className}
      aria-label={t("One neuron")}
      title={t("{label}: {summary}", {
        label: t("One neuron"),
        summary: t("Two inputs, their weights and a bias to drag, and what comes of them."),
      })}
      onClick={open}
    >
      <Canvas width={side} height={side} paint={paint} label={null} />
    </button>
  );
}
