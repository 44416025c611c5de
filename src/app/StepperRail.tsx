import { lazy, Suspense } from "react";
import { BrokenView } from "./BrokenView";
import { ErrorBoundary } from "./ErrorBoundary";

/** It is loaded when it is first opened: most visits begin without it. */
const Stepper = lazy(async () => ({ default: (await import("../views/stepper/Stepper")).Stepper }));

/** One batch stage by stage; `sheet` where it rises from below. */
export function StepperRail({ sheet }: { sheet?: boolean }) {
  return (
    <ErrorBoundary fallback={BrokenView}>
      <Suspense>
        <Stepper sheet={sheet} />
      </Suspense>
    </ErrorBoundary>
  );
}
