import { redrawn } from "../../experiment/redraw";
import { message } from "../../locales/message";
import type { Session } from "../../session/session";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import { layerName } from "../network/names";
import styles from "./health.module.css";
import type { Diagnosis } from "./look";
import type { Finding, Look, Remedy } from "./rules/rule";

/** What is wrong, why, and buttons that try what may help; or that nothing is. */
export function Findings({ diagnosis: { findings, look, sum } }: { diagnosis: Diagnosis }) {
  const t = useTranslate();
  if (findings.length === 0)
    return (
      <p className={styles.well}>
        <Icon name="check" /> {t(sum)}
      </p>
    );
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <Trouble key={`${finding.what.text} ${finding.layer}`} finding={finding} look={look} />
      ))}
    </ul>
  );
}

function Trouble({ finding, look }: { finding: Finding; look: Look }) {
  const t = useTranslate();
  const session = useSession();
  return (
    <li className={styles.finding} data-bad={finding.bad || undefined}>
      <p>
        {finding.bad && <Icon name="trouble" size={12} />}
        <strong>{t(finding.what)}</strong> {t(finding.why)}
      </p>
      <div className={styles.remedies}>
        {finding.remedies.map((remedy) => (
          <Button key={t(remedy.label)} kind="outlined" onClick={() => void take(session, remedy, look)}>
            {t(remedy.label)}
          </Button>
        ))}
      </div>
    </li>
  );
}

async function take(session: Session, remedy: Remedy, { network, experiment, step }: Look): Promise<void> {
  if ("redraw" in remedy) {
    const { layer, units } = remedy.redraw;
    const name = message("New weights: {layer}", { layer: layerName(network, layer) });
    const changes = redrawn(network.layers[layer], layer, units, (experiment.seeds.weights + step + 1) >>> 0);
    await session.operate(changes, name);
    return;
  }
  await session.edit(remedy.edit(session.getState().experiment));
  if (remedy.restart) await session.reset();
}
