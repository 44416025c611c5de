import { useState } from "react";
import type { Border, Stage } from "../../math/pipeline";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { numpyCode } from "./numpy";
import styles from "./ShowAsCode.module.css";
import { tensorflowCode } from "./tensorflow";

const writers = { numpy: numpyCode, tensorflow: tensorflowCode } as const;
type Writer = keyof typeof writers;

/** The stages as a program that gives the same numbers. */
export function ShowAsCode(props: { stages: readonly Stage[]; border: Border }) {
  const t = useTranslate();
  return (
    <Disclosure summary={t("Show as code")}>
      <Code {...props} />
    </Disclosure>
  );
}

function Code({ stages, border }: { stages: readonly Stage[]; border: Border }) {
  const t = useTranslate();
  const [writer, setWriter] = useState<Writer>("numpy");
  const [copied, setCopied] = useState(false);
  const text = writers[writer](stages, border);
  return (
    <>
      <div className={styles.line}>
        <Select
          label={t("Language")}
          value={writer}
          options={[
            { value: "numpy", label: "Python, NumPy" },
            { value: "tensorflow", label: "JavaScript, TensorFlow.js" },
          ]}
          onChange={setWriter}
        />
        <Button
          icon="copy"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? t("Copied") : t("Copy")}
        </Button>
      </div>
      <pre className={styles.code} role="region" aria-label={t("Code")} tabIndex={0} data-keys>
        {text}
      </pre>
    </>
  );
}
