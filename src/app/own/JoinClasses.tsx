import { noName } from "../../datasets/importers/names";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import type { Joins } from "./joining";
import styles from "./own.module.css";
import type { PicturesFound } from "./picturesFound";

/** Where more classes are found, only those are listed that wait for a choice. */
const mostListed = 24;

/** For each found class the one it goes to. */
export function JoinClasses(props: {
  found: PicturesFound;
  /** The classes there are. */
  classes: readonly string[];
  joins: readonly Joins[];
  onJoins: (joins: readonly Joins[]) => void;
}) {
  const { found, classes, joins, onJoins } = props;
  const t = useTranslate();
  const places = found.classes.map((_, place) => place);
  const listed = places.length > mostListed ? places.filter((place) => joins[place] === null) : places;
  if (listed.length === 0) return null;
  return (
    <fieldset className={styles.joins}>
      <legend>{t("Each class found, and the class its pictures go to")}</legend>
      {listed.map((place) => {
        const { name, count } = found.classes[place];
        return (
          <JoinClass
            key={place}
            name={name}
            count={count}
            classes={classes}
            join={joins[place]}
            onJoin={(join) => onJoins(joins.with(place, join))}
          />
        );
      })}
    </fieldset>
  );
}

function JoinClass(props: {
  name: string;
  count: number;
  classes: readonly string[];
  join: Joins;
  onJoin: (join: Joins) => void;
}) {
  const { classes, count, join, onJoin } = props;
  const t = useTranslate();
  const loose = props.name === noName;
  const name = loose ? t("single pictures") : props.name;
  const known = join === null ? -1 : classes.indexOf(join);
  const way = join === null ? "choose" : join === "" ? "out" : known >= 0 ? String(known) : "new";
  return (
    <div className={styles.join}>
      <span className={styles.name}>{name}</span>
      <span className={styles.quiet}>{t("{count, number}", { count })}</span>
      <Select
        quiet
        label={t("class of {name}", { name })}
        value={way}
        options={[
          ...(join === null ? [{ value: "choose", label: t("choose a class") }] : []),
          ...classes.map((each, place) => ({ value: String(place), label: each })),
          { value: "new", label: t("a new class") },
          { value: "out", label: t("left out") },
        ]}
        onChange={(way) => {
          if (way === "out") onJoin("");
          else if (way === "new") onJoin(loose ? t("new class") : props.name);
          else onJoin(classes[Number(way)]);
        }}
      />
      {way === "new" && (
        <input
          type="text"
          maxLength={40}
          aria-label={t("name of the new class for {name}", { name })}
          value={join ?? ""}
          onChange={(event) => onJoin(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
