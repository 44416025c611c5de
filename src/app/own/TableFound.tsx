import { useState, type ReactNode } from "react";
import { message } from "../../locales";
import type { Choices, Found } from "../../session/importing/api";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { TextTable } from "../../ui/TextTable";
import { Toggle } from "../../ui/Toggle";
import { KeptApart } from "./KeptApart";
import { NameField } from "./NameField";
import { OnlyTest } from "./OnlyTest";
import styles from "./own.module.css";

type Table = Extract<Found, { kind: "table" }>;
type Column = Table["columns"][number];

/** Words that columns of classes go by. */
const usualNames = /^(class|label|target|species|kind|type|y|category|类别|标签)$/i;

/** The column that most likely holds the classes: by its name, words before numbers, the last before the first. */
function likelyLabel(columns: readonly Column[]): number {
  const can = ({ classes }: Column) => classes !== null && classes >= 2;
  const named = columns.findIndex((column) => can(column) && usualNames.test(column.name));
  if (named >= 0) return named;
  const words = columns.findLastIndex((column) => can(column) && column.kind === "words");
  if (words >= 0) return words;
  const ends = [columns.length - 1, 0].filter((place) => can(columns[place]));
  return ends.toSorted((a, b) => (columns[a].classes ?? 0) - (columns[b].classes ?? 0))[0] ?? columns.findIndex(can);
}

/** Whether the other columns could be the cells of a square picture. */
function couldBePictures(columns: readonly Column[], label: number): boolean {
  const others = columns.filter((_, place) => place !== label);
  const square = [1, 3].some((channels) => Number.isInteger(Math.sqrt(others.length / channels)));
  return others.length >= 16 && square && others.every(({ bytes }) => bytes);
}

/** A column of no more different words than this may be learned from, a feature a word. */
const mostWords = 20;

/** Whether a column of words may be learned from. */
const fewWords = ({ kind, classes }: Column): boolean =>
  kind === "words" && classes !== null && classes >= 2 && classes <= mostWords;

/** Columns beyond this are not told one by one, but for those that are left out. */
const mostTold = 40;

/** What was understood of a table: its columns, which of them holds the classes, and what cannot be used. */
export function TableFound(props: {
  found: Table;
  onlyTest: boolean;
  name: string;
  onTake: (choices: Choices) => void;
  aside: ReactNode;
}) {
  const { found, onlyTest, onTake, aside } = props;
  const { rows, columns } = found;
  const t = useTranslate();
  const [name, setName] = useState(props.name === "" ? t("Own table") : props.name);
  const [label, setLabel] = useState(() => likelyLabel(columns));
  const [cells, setCells] = useState(true);
  const [apart, setApart] = useState(true);
  const [words, setWords] = useState<readonly number[]>([]);
  const pictures = couldBePictures(columns, label);
  const choices = columns.flatMap((column, place) =>
    column.classes !== null && column.classes >= 2 ? [{ value: String(place), label: column.name }] : [],
  );
  const wordy = columns.flatMap((column, place) => (place !== label && fewWords(column) ? [place] : []));
  const chosen = wordy.filter((place) => words.includes(place));
  const isLeft = (column: Column, place: number) =>
    place !== label && !chosen.includes(place) && (column.kind !== "numbers" || column.missing > 0);
  const roleOf = (column: Column, place: number) => {
    if (place === label) return t("the classes: {count, number}", { count: column.classes ?? 0 });
    if (chosen.includes(place)) return t("{count, number} numbers, one a word", { count: column.classes ?? 0 });
    if (column.missing > 0) return t("left out: row {row, number} is empty", { row: column.missing });
    if (column.kind === "text") return t("left out: text, something else in every row");
    if (column.kind === "words") return t("left out: {count, number} different words", { count: column.classes ?? 0 });
    return t("a number to learn from");
  };
  const rowsOf = columns.map((column, place) => [column.name, roleOf(column, place)] as const);
  const left = rowsOf.filter((_, place) => isLeft(columns[place], place));
  const told = columns.length <= mostTold ? rowsOf : left.slice(0, mostTold);
  return (
    <form
      className={styles.understood}
      onSubmit={(event) => {
        event.preventDefault();
        const framing = { size: [28, 28], channels: 1, crop: "whole" } as const;
        onTake({ name, framing, names: [], apart, table: { label, words: chosen, pictures: pictures && cells } });
      }}
    >
      <p className={styles.said} role="status">
        {t("A table: {rows, number} rows of {columns, number} columns.", { rows, columns: columns.length })}
      </p>
      <KeptApart test={found.test} apart={apart} onApart={setApart} />
      {onlyTest && <OnlyTest />}
      <NameField name={name} onName={setName} />
      {choices.length > 0 ? (
        <Select
          label={t("The classes are in")}
          value={String(label)}
          options={choices}
          onChange={(place) => setLabel(Number(place))}
        />
      ) : (
        <p className={styles.faults}>
          {t("No column holds classes: whole numbers or words that come again and again.")}
        </p>
      )}
      {pictures && <Toggle label={t("Each row is a picture, a column a cell")} checked={cells} onChange={setCells} />}
      {wordy.length > 0 && !(pictures && cells) && (
        <fieldset className={styles.classes}>
          <legend>{t("Words to learn from, each as 0 or 1 (one-hot encoding)")}</legend>
          {wordy.map((place) => (
            <Toggle
              key={place}
              label={columns[place].name}
              checked={chosen.includes(place)}
              onChange={(on) => setWords(on ? [...chosen, place] : chosen.filter((other) => other !== place))}
            />
          ))}
        </fieldset>
      )}
      {left.length > 0 && (
        <p role="status">
          {t("{count, plural, one {One column is} other {# columns are}} left out.", { count: left.length })}
        </p>
      )}
      {told.length > 0 && (
        <TextTable
          head={[message("column"), message("what it is for")]}
          rows={told}
          text={(cell) => cell}
          label={columns.length <= mostTold ? t("Columns") : t("Columns that are left out")}
          className={styles.scroll}
          tableClassName={styles.columns}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" kind="solid" unavailable={choices.length === 0 && t("No column holds classes.")}>
          {t("Learn from this")}
        </Button>
        {aside}
      </div>
    </form>
  );
}
