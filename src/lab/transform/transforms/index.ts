import type { Transform } from "../transform";
import { brighten } from "./brighten";
import { crop } from "./crop";
import { drop } from "./drop";
import { mirror } from "./mirror";
import { shear } from "./shear";
import { turn } from "./turn";

/** The transforms in the order in which they are offered. */
export const transforms = { mirror, turn, crop, shear, brighten, drop };

export type TransformId = keyof typeof transforms;

export const transformOf = (id: TransformId): Transform => transforms[id];
