import type { Experiment } from "../../experiment/experiment";
import { formatShape } from "../../math/shape";
import { useSession } from "../../session/useSession";
import { plainButton } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import { Popover } from "../../ui/Popover";
import styles from "./AddLayer.module.css";
import { additionsAt } from "./additions";

/** The sign in a gap that opens the list of layer types; `from … to` are the places of the network it stands for. */
export function AddLayer(props: { experiment: Experiment; from: number; to: number; named?: boolean }) {
  const { experiment, from, to, named } = props;
  const t = useTranslate();
  const label = t("Add a layer here");
  return (
    <Popover
      label={label}
      openerLabel={named ? undefined : label}
      openerClassName={named ? plainButton : styles.plus}
      className={styles.panel}
      opener={
        <>
          <Icon name="plus" size={named ? 16 : 14} />
          {named && t("Add a layer after it")}
        </>
      }
    >
      <Additions experiment={experiment} from={from} to={to} />
    </Popover>
  );
}

function Additions({ experiment, from, to }: { experiment: Experiment; from: number; to: number }) {
  const t = useTranslate();
  const session = useSession();
  return (
    <>
      <h3 className={styles.head}>{t("Add a layer")}</h3>
      <ul>
        {additionsAt(experiment, from, to).map(({ id, type, fits, why }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.option}
              title={t(type.summary)}
              aria-disabled={fits === null}
              onClick={(event) => {
                if (!fits) return;
                event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                void session.edit(fits.experiment);
              }}
            >
              <span className={styles.name}>{t(type.label)}</span>
              {fits && <span className={styles.shape}>{formatShape(fits.shape)}</span>}
              {why && <span className={styles.why}>{t(why)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
