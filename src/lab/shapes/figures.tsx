import { useTranslate } from "../../ui/language";

/** Writes whole numbers with the commas of thousands. */
export function useCount(): (count: number) => string {
  const t = useTranslate();
  return (count) => t("{count, number}", { count });
}

/** A count that can be read off the page by its names (see `Bench`), one of a list where `item` is set. */
export function Count({ value, name, item }: { value: number; name?: string; item?: boolean }) {
  const count = useCount();
  return (
    <data value={value} {...(name !== undefined && { [item ? "data-reading-item" : "data-reading"]: name })}>
      {count(value)}
    </data>
  );
}

/** A shape whose sides can be read off the page as a list. */
export function ShapeText({ shape, name, item }: { shape: readonly number[]; name?: string; item?: boolean }) {
  return (
    <span {...(name !== undefined && { [item ? "data-reading-item" : "data-reading"]: name })}>
      {shape.map((side, index) => (
        <span key={index}>
          {index > 0 && "×"}
          <data value={side}>{side}</data>
        </span>
      ))}
    </span>
  );
}
