// The language somebody reads in, and how it says numbers, times and dates. Each page teaches its own words.
const WORDS = { en: {}, es: {} };

export function learn(words) {
  Object.assign(WORDS.en, words.en);
  Object.assign(WORDS.es, words.es);
}

let language = stored("language") || (navigator.language || "en").slice(0, 2);
language = ["en", "es"].includes(language) ? language : "en";

export function stored(name) {
  try { return localStorage.getItem("operations." + name); } catch { return null; }
}
export function store(name, value) {
  try { localStorage.setItem("operations." + name, value); } catch { /* a browser that keeps nothing still shows the page */ }
}
export const currentLanguage = () => language;
export function otherLanguage() {
  language = language === "es" ? "en" : "es";
  store("language", language);
}
export function t(code, ...values) {
  const word = WORDS[language][code] ?? WORDS.en[code] ?? String(code ?? "");
  return values.reduce((text, value, place) => text.replace("{" + place + "}", () => value), word);
}
export function translatePage() {
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-placeholder]")) node.placeholder = t(node.dataset.tPlaceholder);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
}
export const number = value => value == null ? "–" : new Intl.NumberFormat(language).format(value);
export const percent = value => value == null ? "–" : number(value) + " %";
export const clock = time => new Date(time).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
export const moment = time => new Date(time).toLocaleString(language, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
export const day = time => new Date(time).toLocaleString(language, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });

// A duration as a person says it: two units at most.
export function span(ms) {
  if (ms == null) return "–";
  const units = language === "es" ? ["ms", "s", "min", "h", "d"] : ["ms", "s", "min", "h", "d"];
  const minutes = Math.floor(ms / 60000), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
  if (ms < 1000) return Math.round(ms) + " " + units[0];
  if (ms < 10000) return number(Math.round(ms / 100) / 10) + " " + units[1];
  if (ms < 60000) return Math.round(ms / 1000) + " " + units[1];
  if (minutes < 60) return minutes + " " + units[2];
  if (hours < 24) return hours + " " + units[3] + (minutes % 60 && hours < 10 ? " " + minutes % 60 + " " + units[2] : "");
  return days + " " + units[4] + (hours % 24 && days < 10 ? " " + hours % 24 + " " + units[3] : "");
}
