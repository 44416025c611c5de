import { lossFigure } from "../ui/figures";

/** An accuracy as percent with one decimal; 100% only where nothing is missing. */
export function accuracyFigure(share: number): string {
  if (!Number.isFinite(share)) return "–";
  return share === 1 ? "100%" : `${Math.min(99.9, Math.round(share * 1000) / 10).toFixed(1)}%`;
}

/** The accuracy of a score; its loss where there is nothing to be right about. */
export const scoreFigure = ({ loss, accuracy }: { loss: number; accuracy: number | null }): string =>
  accuracy !== null ? accuracyFigure(accuracy) : Number.isFinite(loss) ? lossFigure(loss) : "–";
