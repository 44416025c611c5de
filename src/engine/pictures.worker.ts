import { expose } from "comlink";
import { createPictures } from "./pictures/pictures";

expose(createPictures());
