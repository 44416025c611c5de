import type { Found } from "../../session/importing/api";

/** What was found where files hold pictures. */
export type PicturesFound = Extract<Found, { kind: "pictures" }>;
