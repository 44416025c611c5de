import { message, type Message } from "../locales";

/** Where the speed slider rests, in updates per second: from slow motion to as fast as it goes. */
export const speeds: readonly number[] = [0.5, 1, 2, 5, 10, 20, 30, 60, 120, 240, 500, Infinity];

/** The resting place nearest to a speed, which may come from a link. */
export function placeOfSpeed(speed: number): number {
  if (speed === Infinity) return speeds.length - 1;
  const finite = speeds.slice(0, -1);
  const distances = finite.map((each) => Math.abs(Math.log(each / speed)));
  return distances.indexOf(Math.min(...distances));
}

export function spokenSpeed(speed: number): Message {
  if (speed === Infinity) return message("flat out");
  if (speed < 1) return message("one step in {seconds} s", { seconds: Number((1 / speed).toFixed(1)) });
  return message("{speed, plural, one {# step} other {# steps}}/s", { speed });
}
