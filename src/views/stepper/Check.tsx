import { useEffect, useRef, useState } from "react";
import type { CheckedWeight } from "../../experiment/trace";
import { isMessage, message, type Message } from "../../locales/message";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { TermsTable } from "../inspect/TermsTable";
import { cell, type Table } from "../view";
import type { Followed } from "./followed";
import { precise } from "./precise";
import styles from "./Stepper.module.css";
import type { UnitWeight } from "./weightsOfUnit";

/** Weights of one check at most. */
const most = 64;

/** Going back and measuring are the same where they differ by less than this share. */
const alike = 1e-3;

type Found = CheckedWeight & { readonly weight: UnitWeight };

/** Measures the slope of the loss along weights by two values beside them, and sets it beside their gradients. */
export function Check({
  followed,
  layer,
  weights,
}: {
  followed: Followed;
  layer: number;
  weights: readonly UnitWeight[];
}) {
  const t = useTranslate();
  const session = useSession();
  const { trace } = followed;
  const [found, setFound] = useState<readonly Found[] | Message | "busy" | null>(null);
  const [of, setOf] = useState(trace);
  if (of !== trace) {
    setOf(trace);
    setFound(null);
  }
  const newest = useRef(trace);
  useEffect(() => {
    newest.current = trace;
  });

  async function check() {
    setFound("busy");
    const chosen = [
      ...weights.filter(({ source }) => source === null),
      ...weights.filter(({ source }) => source !== null),
    ];
    const all: Found[] = [];
    for (const [array, { name }] of trace.layers[layer].arrays.entries()) {
      const these = chosen.slice(0, most).filter((weight) => weight.array === array);
      if (these.length === 0) continue;
      const answer = await session.check(
        trace.question,
        { key: trace.layers[layer].key, name },
        these.map(({ index }) => index),
      );
      if (newest.current !== trace) return;
      if (isMessage(answer)) return setFound(answer);
      all.push(...answer.map((each, at) => ({ ...each, weight: these[at] })));
    }
    setFound(all);
  }

  return (
    <div className={styles.part}>
      <Button
        kind="outlined"
        className={styles.check}
        unavailable={found === "busy" && t("It is being measured.")}
        onClick={() => void check()}
      >
        {t("Check by finite differences")}
      </Button>
      {found === "busy" && (
        <p className={styles.text} role="status">
          {t("It is being measured.")}
        </p>
      )}
      {isMessage(found) && (
        <p className={styles.refused} role="alert">
          {t(found)}
        </p>
      )}
      {Array.isArray(found) && <Result found={found} />}
    </div>
  );
}

function Result({ found }: { found: readonly Found[] }) {
  const t = useTranslate();
  const apart = found.reduce((worst, each) => (each.kink ? worst : Math.max(worst, each.apart)), 0);
  const kinks = found.filter(({ kink, apart }) => kink && apart > alike).length;
  const table: Table = {
    head: [message("weight"), message("going back"), message("measured"), message("relative difference")],
    rows: found.map(({ weight, gradient, measured, apart: share }) => [
      weight.name,
      cell(precise(gradient)),
      cell(precise(measured)),
      cell(precise(share, 2)),
    ]),
  };
  return (
    <>
      <p className={styles.text} role="status">
        {apart < alike
          ? t(
              "(L(w + ε) − L(w − ε)) / 2ε says the same: {count, plural, one {one weight} other {# weights}}, at most {apart} apart.",
              {
                count: found.length,
                apart: precise(apart, 2),
              },
            )
          : t("(L(w + ε) − L(w − ε)) / 2ε says otherwise by up to {apart}.", { apart: precise(apart, 2) })}{" "}
        {kinks > 0 &&
          t("{kinks, plural, one {One stands} other {# stand}} at a kink, where the slope has two values.", { kinks })}
      </p>
      <TermsTable table={table} label={t("Going back beside measuring")} />
    </>
  );
}
