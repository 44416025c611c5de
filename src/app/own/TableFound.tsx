import { useState, type ReactNode } from "react";
import { message } from "../../locales";
import type { Choices, Found } from "../../session/importing/api";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { TextTable } from "../../ui/TextTable";
import { Toggle } from "../../ui/Toggle";
import { NameField } from "./NameField";
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

/** What was understood of a table: its columns, which of them holds the classes, and what cannot be used. */
export function TableFound(props: {
  found: Table;
  name: string;
  onTake: (choices: Choices) => void;
  aside: ReactNode;
}) {
  const { found, onTake, aside } = props;
  const { rows, columns } = found;
  const t = useTranslate();
  const [name, setName] = useState(props.name === "" ? t("Own table") : props.name);
  const [label, setLabel] = useState(() => likelyLabel(columns));
  const [cells, setCells] = useState(true);
  const pictures = couldBePictures(columns, label);
  const choices = columns.flatMap((column, place) =>
    column.classes !== null && column.classes >= 2 ? [{ value: String(place), label: column.name }] : [],
  );
  const roleOf = (column: Column, place: number) => {
    if (place === label) return t("the classes: {count, number}", { count: column.classes ?? 0 });
    if (column.kind !== "numbers") return t("left out: no numbers");
    if (column.missing > 0) return t("left out: row {row, number} is empty", { row: column.missing });
    return t("a number to learn from");
  };
  return (
    <form
      className={styles.understood}
      onSubmit={(event) => {
        event.preventDefault();
        const framing = { side: 28, channels: 1, crop: "whole" } as const;
        onTake({ name, framing, names: [], table: { label, pictures: pictures && cells } });
      }}
    >
      <p className={styles.said} role="status">
        {t("A table: {rows, number} rows of {columns, number} columns.", { rows, columns: columns.length })}
      </p>
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
      {columns.length <= 40 && (
        <TextTable
          head={[message("column"), message("what it is")]}
          rows={columns.map((column, place) => [column.name, roleOf(column, place)])}
          text={(cell) => cell}
          label={t("Columns")}
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
