import { createContext, useContext } from "react";

export type Theme = "light" | "dark" | "projector";

/** The theme that is shown; canvases choose their ramps by it. */
export const ThemeContext = createContext<Theme>("light");

export const useTheme = (): Theme => useContext(ThemeContext);
