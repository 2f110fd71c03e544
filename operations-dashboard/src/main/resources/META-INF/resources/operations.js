import { $, ask, element, LoggedOut, text } from "./page.js";
import { clock, currentLanguage, otherLanguage, store, stored, t, translatePage } from "./words.js";
import { applyTheme, nextTheme, theme } from "./theme.js";
import { drawAge, drawDeadLetters, drawFigures, drawVerdict } from "./figures.js";
import { drawMinutes, redrawMinutes } from "./minutes.js";
import { redrawTicker, startTicker, stopTicker, togglePause } from "./ticker.js";
import { openTimeline } from "./timeline.js";
import { drawActs, openAct, prepareActs } from "./acts.js";

const EVERY_MS = 3000;
let view = null, letters = [], acts = [], link = "connecting", overviewFails = false, started = false;

async function refresh() {
  try {
    view = await ask("/api/overview?days=" + $("days").value);
    letters = await ask("/api/dead-letters");
    acts = await ask("/api/acts");
    overviewFails = false;
    document.body.classList.remove("loading");
    if (!started) { started = true; startTicker(state => { link = state; drawLink(); }); }
    $("door").hidden = true;
    draw();
  } catch (problem) {
    if (problem instanceof LoggedOut) { logOut(); return; }
    overviewFails = true;
  }
  drawLink();
  setTimeout(refresh, document.hidden ? 4 * EVERY_MS : EVERY_MS);
}

function logOut() {
  stopTicker();
  started = false;
  link = "closed";
  $("door").hidden = false;
  document.body.classList.remove("loading");
  drawLink();
}

function draw() {
  if (!view) return;
  drawFigures(view);
  drawVerdict(view, isLost());
  drawMinutes(view.now.perMinute, view.at);
  drawDeadLetters(letters);
  drawActs(acts);
  drawAge(view);
  const ticks = $("ticks");
  if (!ticks.children.length) ticks.append(emptyTicker());
}

function emptyTicker() {
  const first = !view.eventsHeard;
  return element("li", { class: "empty" }, t(first ? "ticker.first" : "ticker.none"), first ? element("p", {}, element("code", {}, "POST http://localhost:8081/complaints")) : null);
}

const isLost = () => link !== "closed" && (link === "lost" || overviewFails);

function drawLink() {
  const lost = isLost();
  document.body.classList.toggle("closed", link === "closed");
  document.body.classList.toggle("stale", lost);
  document.body.classList.toggle("live", link === "live" && !overviewFails);
  text("link-text", link === "closed" ? t("link.closed") : lost ? t("link.lost", view ? clock(view.at) : "–") : t("link." + link));
  if (view) drawVerdict(view, lost);
}

function drawSettings() {
  translatePage();
  $("language").textContent = t("language.other");
  $("language").lang = currentLanguage() === "es" ? "en" : "es";
  $("theme").textContent = t("theme." + theme());
  for (const option of $("days").options) option.textContent = t("days", option.value);
  const keys = [["/", "k.find"], ["p", "k.pause"], ["r", "k.risk"], ["t", "k.ticker"], ["s", "k.services"], ["l", "k.language"], ["d", "k.theme"]];
  $("help-keys").replaceChildren(...keys.flatMap(([key, does]) => [element("dt", {}, t(does)), element("dd", {}, key)]));
  drawLink();
}

function changeLanguage() {
  otherLanguage();
  drawSettings();
  draw();
  redrawTicker();
}

function changeTheme() {
  nextTheme();
  drawSettings();
  redrawMinutes();
}

const go = id => { $(id).scrollIntoView({ block: "start" }); $(id).focus(); };
const KEYS = { "/": () => $("find-key").focus(), p: togglePause, r: () => go("risk"), t: () => go("ticker"), s: () => go("services-panel"), l: changeLanguage, d: changeTheme, "?": () => $("help").showModal() };

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select") || document.querySelector("dialog[open]")) return;
  const act = KEYS[event.key];
  if (act) { event.preventDefault(); act(); }
});
$("language").addEventListener("click", changeLanguage);
$("theme").addEventListener("click", changeTheme);
$("keys").addEventListener("click", KEYS["?"]);
$("days").addEventListener("change", () => { store("days", $("days").value); ask("/api/overview?days=" + $("days").value).then(fresh => { view = fresh; draw(); }, () => {}); });
$("log-in").addEventListener("click", () => location.assign("/log-in"));
$("find").addEventListener("submit", event => { event.preventDefault(); if ($("find-key").value.trim()) openTimeline($("find-key").value.trim()); });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redrawMinutes);
setInterval(() => {
  if (!view) return;
  drawAge(view);
  if (isLost()) drawVerdict(view, true);
}, 1000);

applyTheme();
if (stored("days")) $("days").value = stored("days");
drawSettings();
$("reconcile").addEventListener("click", () => openAct("reconcile"));
$("export").addEventListener("click", () => openAct("export"));
prepareActs(() => Promise.all([ask("/api/dead-letters"), ask("/api/acts")]).then(([fresh, done]) => { letters = fresh; acts = done; draw(); }, () => {}));
refresh();
