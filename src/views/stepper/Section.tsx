import { useId, useState, type ReactNode } from "react";
import type { Message } from "../../locales/message";
import { IconButton } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { TermsTable } from "../inspect/TermsTable";
import type { Table } from "../view";
import side from "../../ui/sidePanel.module.css";
import styles from "./Stepper.module.css";

/** A part of a stage under its title, as a picture or as a table. */
export function Section({ title, table, children }: { title: Message; table?: Table; children: ReactNode }) {
  const t = useTranslate();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.part} role="group" aria-labelledby={id}>
      <div className={styles.line}>
        <h4 id={id}>{t(title)}</h4>
        {table && (
          <IconButton
            icon="table"
            className={side.tool}
            label={asTable ? t("As a picture") : t("As a table")}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
        )}
      </div>
      {asTable && table ? <TermsTable table={table} label={t(title)} /> : children}
    </div>
  );
}
