import { Stepper } from "../views/stepper/Stepper";
import { BrokenView } from "./BrokenView";
import { ErrorBoundary } from "./ErrorBoundary";

/** One batch stage by stage; `sheet` where it rises from below. */
export function StepperRail({ sheet }: { sheet?: boolean }) {
  return (
    <ErrorBoundary fallback={BrokenView}>
      <Stepper sheet={sheet} />
    </ErrorBoundary>
  );
}
