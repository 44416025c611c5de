import { augment } from "./augment";
import { capture } from "./capture";
import { engine } from "./engine";
import { datasets } from "./datasets";
import { experiment } from "./experiment";
import { health } from "./health";
import { importers } from "./importers";
import { inspect } from "./inspect";
import { lab } from "./lab";
import { labPictures } from "./labPictures";
import { labPixels } from "./labPixels";
import { labShapes } from "./labShapes";
import { layers } from "./layers";
import { link } from "./link";
import { optimizers } from "./optimizers";
import { ownData } from "./ownData";
import { ownMore } from "./ownMore";
import { results } from "./results";
import { network } from "./network";
import { scores } from "./scores";
import { shell } from "./shell";
import { time } from "./time";
import { session } from "./session";
import { stepper } from "./stepper";

/** 简体中文: the translation of each English text, one file an area of the product. */
export const zh: Readonly<Record<string, string>> = {
  ...augment,
  ...capture,
  ...engine,
  ...datasets,
  ...experiment,
  ...lab,
  ...labPictures,
  ...labPixels,
  ...labShapes,
  ...layers,
  ...optimizers,
  ...results,
  ...scores,
  ...network,
  ...health,
  ...inspect,
  ...importers,
  ...ownData,
  ...ownMore,
  ...shell,
  ...time,
  ...session,
  ...stepper,
  ...link,
};
