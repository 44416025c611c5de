import { views } from "../views";
import { ViewFrame } from "./ViewFrame";

/** The network itself, as wide and high as there is room. */
export function NetworkRail() {
  const { network } = views;
  return network ? <ViewFrame id="network" view={network} bare /> : null;
}
