import { store, stored } from "./language.js";

// Light, dark, or as the machine says; kept by the browser.
const THEMES = ["auto", "light", "dark"];
let chosen = stored("theme") || "auto";

export const theme = () => chosen;

export function nextTheme() {
  chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length];
  store("theme", chosen);
  applyTheme();
}

export function applyTheme() {
  if (chosen === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}
