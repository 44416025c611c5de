import { useEffect, useRef } from "react";
import { moveLayer, removeLayer, setLayer } from "../../experiment/edits";
import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { formatShape } from "../../math/shape";
import { useSession, useSessionState } from "../../session/useSession";
import { Button, IconButton } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Notice } from "../../ui/Notice";
import { SettingsForm } from "../../ui/SettingsForm";
import { AddLayer } from "./AddLayer";
import styles from "./LayerPanel.module.css";
import { Collapse } from "./Collapse";
import { layerName, parametersLine } from "./names";
import { panelWidth } from "./usePush";

/** Everything that can be said and done about one layer. Closes with Escape. */
export function LayerPanel(props: {
  experiment: Experiment;
  network: Network;
  layer: number;
  /** Where it begins beside the network, in CSS pixels; null for a sheet from below. */
  left: number | null;
  onClose: () => void;
}) {
  const { experiment, network, layer, left, onClose } = props;
  const t = useTranslate();
  const session = useSession();
  const refused = useSessionState((state) => state.refused);
  const panel = useRef<HTMLElement>(null);
  const info = network.layers[layer];
  const { key } = info.spec;
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const newest = useRef(onClose);
  useEffect(() => {
    newest.current = onClose;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inside = event.target instanceof Node && panel.current?.contains(event.target);
      // A list that is open over the panel closes first.
      if (!inside || event.key !== "Escape" || event.defaultPrevented || document.querySelector(":popover-open"))
        return;
      newest.current();
    };
    // What it lies over must not have the focus unseen.
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !panel.current || panel.current.contains(target)) return;
      if (target.closest("[popover]")) return;
      const [own, other] = [panel.current.getBoundingClientRect(), target.getBoundingClientRect()];
      if (other.left < own.right && other.right > own.left && other.top < own.bottom && other.bottom > own.top) {
        newest.current();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("focusin", onFocusIn);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("focusin", onFocusIn);
    };
  }, []);
  const last = layer === network.layers.length - 1;
  return (
    <section
      ref={panel}
      className={left === null ? styles.sheet : styles.beside}
      style={left === null ? undefined : { left, width: panelWidth }}
      aria-label={t("Settings of {name}", { name: layerName(network, layer) })}
      tabIndex={-1}
    >
      <header className={styles.head}>
        <h3>{t(layerName(network, layer))}</h3>
        <IconButton icon="close" label={t("Close")} onClick={onClose} />
      </header>
      <p className={styles.quiet}>{t(info.type.summary)}</p>
      <p className={styles.facts}>
        {formatShape(info.input)} → {formatShape(info.output)}
        <br />
        {t(parametersLine(info.parameters))}
        <br />
        {t("{count, plural, one {# multiplication} other {# multiplications}}", { count: info.multiplications })}
      </p>
      <Collapse network={network} layer={layer} />
      {refused && (
        <div role="alert">
          <Notice bad>{t(refused.what)}</Notice>
        </div>
      )}
      <SettingsForm
        settings={info.type.settings}
        values={info.spec.values}
        when="released"
        onChange={(name, value) => void session.edit(setLayer(experiment, key, name, value))}
      />
      {last && "activation" in info.type.settings && network.outputActivation !== "linear" && (
        <p className={styles.quiet}>
          {t("The last layer has no curve of its own: {curve} turns its sums into probabilities.", {
            curve: network.outputActivation,
          })}
        </p>
      )}
      <footer className={styles.foot}>
        <div className={styles.row}>
          <IconButton
            icon="back"
            label={t("Move one place towards the input")}
            unavailable={layer === 0 && t("It is the first layer.")}
            onClick={() => void session.edit(moveLayer(experiment, key, layer - 1))}
          />
          <IconButton
            icon="next"
            label={t("Move one place towards the answer")}
            unavailable={last && t("It is the last layer.")}
            onClick={() => void session.edit(moveLayer(experiment, key, layer + 1))}
          />
          <Button icon="remove" onClick={() => void session.edit(removeLayer(experiment, key))}>
            {t("Remove")}
          </Button>
        </div>
        <AddLayer experiment={experiment} from={layer + 1} to={layer + 1} named />
      </footer>
    </section>
  );
}
