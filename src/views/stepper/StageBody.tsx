import { CommittedStage } from "./CommittedStage";
import { DeltaStage } from "./DeltaStage";
import type { Followed } from "./followed";
import { ForwardStage } from "./ForwardStage";
import { GradientStage } from "./GradientStage";
import { LogitsStage, LossStage } from "./OutputStages";
import type { Stage } from "./stages";
import { UpdateStage } from "./UpdateStage";

/** What there is to see at a stage. */
export function StageBody(props: {
  followed: Followed;
  stage: Stage;
  /** The layer of the stage, or the one that was looked at last. */
  layer: number;
  committed: boolean;
  unavailable: string | null;
  onLayer: (layer: number) => void;
  onCommit: () => void;
  onNext: () => void;
}) {
  const { followed, stage, layer, onLayer } = props;
  switch (stage.kind) {
    case "forward":
      return <ForwardStage key={layer} followed={followed} layer={layer} />;
    case "loss":
      return <LossStage followed={followed} />;
    case "logits":
      return <LogitsStage followed={followed} />;
    case "gradient":
      return <GradientStage key={layer} followed={followed} layer={layer} />;
    case "delta":
      return <DeltaStage key={stage.layer} followed={followed} layer={stage.layer} />;
    case "update":
      return <UpdateStage followed={followed} layer={layer} onLayer={onLayer} />;
    default:
      return <CommittedStage {...props} />;
  }
}
