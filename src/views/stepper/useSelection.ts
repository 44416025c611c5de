import { useCallback, useMemo } from "react";
import type { Network } from "../../experiment/network";
import type { Inspected } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";

type Cell = readonly [row: number, column: number];

const middle = ([rows, columns]: readonly number[]): Cell => [Math.floor(rows / 2), Math.floor(columns / 2)];

/** Where a unit is looked at: in a map at a cell that is there. */
function placed(output: readonly number[], unit: number, cell: Cell | null): { unit: number; cell: Cell | null } {
  const [rows, columns] = output;
  return {
    unit: Math.min(unit, output[output.length - 1] - 1),
    cell:
      output.length === 3
        ? cell
          ? [Math.min(cell[0], rows - 1), Math.min(cell[1], columns - 1)]
          : middle(output)
        : null,
  };
}

/** The unit that the stages show: the one that is pointed out in the network, too. */
export function useSelection(network: Network) {
  const session = useSession();
  const inspected = useSessionState((state) => state.focus.inspected ?? null);
  const pick = useCallback(
    (layer: number, unit = 0, cell: Cell | null = null) => {
      const { spec, output } = network.layers[layer];
      session.setFocus({ inspected: { key: spec.key, ...placed(output, unit, cell) } });
    },
    [session, network],
  );
  return useMemo(() => {
    const chosen = network.layers.findIndex(({ spec }) => spec.key === inspected?.key);
    return { inspected, chosen, pick, at: (layer: number) => whereIn(network, layer, inspected) };
  }, [network, inspected, pick]);
}

/** The unit of a layer that is shown: the inspected one where it is of this layer, else the first. */
function whereIn({ layers }: Network, layer: number, inspected: Inspected | null) {
  const info = layers[layer];
  const own = info && inspected?.key === info.spec.key ? inspected : null;
  return placed(info?.output ?? [1], own?.unit ?? 0, own?.cell ?? null);
}
