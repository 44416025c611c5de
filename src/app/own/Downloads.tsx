import { bytesOfDownload, downloads, hostOf, type Download } from "../../datasets/downloads";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** Known datasets, each with the host that is asked and how much it sends; nothing is asked before the click. */
export function Downloads({ onFetch }: { onFetch: (download: Download) => void }) {
  const t = useTranslate();
  return (
    <Disclosure summary={t("MNIST, Fashion-MNIST, CIFAR-10 from the internet")}>
      <ul className={styles.kept}>
        {downloads.map((download) => {
          const { name, count, test } = download;
          const megabytes = Math.round(bytesOfDownload(download) / 1_048_576);
          return (
            <li key={name}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>
                {t(
                  "{megabytes, number} MB from {host}: {open, number} pictures to learn from and {test, number} for the test",
                  { megabytes, host: hostOf(download), open: count - test, test },
                )}
              </span>
              <Button aria-label={t("Download {name}", { name })} onClick={() => onFetch(download)}>
                {t("Download")}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        {t(
          "Only a click here asks another host. The files then stay on this device. Dropping the same files does as well.",
        )}
      </p>
    </Disclosure>
  );
}
