import { $, element, service, text } from "./page.js";
import { clock, number, stored, store, t } from "./words.js";
import { openTimeline } from "./timeline.js";

const SHOWN = 150;
const PER_SECOND = 60;
const SILENT_MS = 25000;
const SERVICES = ["intake", "resolution", "followup", "notification", "letters"];

let source, heardAt = 0, retry = 1000, paused = false, missed = 0, waiting = [], counted = fresh();
let wanted = new Set((stored("topics") || "").split(",").filter(name => SERVICES.includes(name)));
let tell = () => {};

export function startTicker(onState) {
  tell = onState;
  $("pause").addEventListener("click", togglePause);
  drawChips();
  drawPause();
  connect();
  setInterval(flush, 250);
  setInterval(watch, 5000);
}

export function stopTicker() {
  source?.close();
  source = null;
}

export function redrawTicker() {
  drawChips();
  drawPause();
  for (const row of $("ticks").children) if (row.tick) row.replaceWith(rowOf(row.tick));
  note();
}

function fresh() {
  return { shown: 0, hidden: 0, since: Date.now() };
}

export function togglePause() {
  paused = !paused;
  missed = 0;
  counted = fresh();
  text("ticker-note", "");
  drawPause();
  note();
}

function connect() {
  source?.close();
  source = new EventSource(new URL("/api/events?perSecond=" + PER_SECOND + "&topics=" + [...wanted].join(","), location.origin));
  counted = fresh();
  heardAt = Date.now();
  source.onopen = () => { retry = 1000; alive(); };
  source.onmessage = message => { alive(); take(JSON.parse(message.data)); };
  source.addEventListener("alive", alive);
  source.addEventListener("sampled", message => {
    alive();
    const said = JSON.parse(message.data);
    counted.hidden += said.notShown;
    if (paused) missed += said.notShown;
  });
  source.onerror = () => {
    tell("lost");
    if (source && source.readyState === EventSource.CLOSED) again();
  };
}

function again() {
  stopTicker();
  setTimeout(connect, retry);
  retry = Math.min(retry * 2, 30000);
}

function alive() {
  heardAt = Date.now();
  tell("live");
}

// A line that says nothing, not even that it is alive, is broken whatever the browser believes.
function watch() {
  if (source && Date.now() - heardAt > SILENT_MS) { tell("lost"); again(); }
}

function take(tick) {
  counted.shown++;
  if (paused) { missed++; return; }
  waiting.push(tick);
  if (waiting.length > SHOWN) waiting.splice(0, waiting.length - SHOWN);
}

function flush() {
  note();
  if (document.hidden || !waiting.length) return;
  const list = $("ticks");
  list.querySelector(".empty")?.remove();
  const rows = waiting.splice(0).map(tick => rowOf(tick, true)).reverse();
  const reading = list.scrollTop > 20, before = list.scrollHeight;
  list.prepend(...rows);
  while (list.children.length > SHOWN) list.lastChild.remove();
  if (reading) list.scrollTop += list.scrollHeight - before;
}

function note() {
  const seconds = (Date.now() - counted.since) / 1000, aSecond = count => number(Math.round(count / seconds));
  if (paused) text("ticker-note", t("paused", number(missed)));
  if (seconds < 1) return;
  if (!paused) text("ticker-note", counted.hidden ? t("sampled", aSecond(counted.shown), aSecond(counted.shown + counted.hidden)) : "");
  counted = fresh();
}

export function rowOf(tick, isNew) {
  const row = element("li", { class: "t-" + service(tick.topic) + (isNew ? " new" : "") },
    element("time", { datetime: tick.at }, clock(tick.at)),
    element("span", { class: "what" }, t("e." + tick.type) === "e." + tick.type ? tick.type : t("e." + tick.type)),
    element("button", { class: "key", type: "button", onclick: () => openTimeline(tick.complaintId) }, tick.key || tick.complaintId.slice(-8)),
    element("span", { class: "who" }, tick.owner || ""));
  row.tick = tick;
  return row;
}

function drawPause() {
  $("pause").textContent = t(paused ? "resume" : "pause");
  $("pause").setAttribute("aria-pressed", paused);
}

function drawChips() {
  const chip = (name, label) => element("button", {
    type: "button", class: "t-" + name, "aria-pressed": name === "all" ? !wanted.size : wanted.has(name), onclick: () => choose(name),
  }, label);
  $("chips").replaceChildren(chip("all", t("all")), ...SERVICES.map(name => chip(name, t("s." + name))));
}

function choose(name) {
  if (name === "all") wanted.clear();
  else if (!wanted.delete(name)) wanted.add(name);
  store("topics", [...wanted].join(","));
  const focused = [...$("chips").children].indexOf(document.activeElement);
  drawChips();
  $("chips").children[focused]?.focus();
  showOnlyWanted();
}

// The server thins out what is wanted: a page that filtered a sample itself would hardly ever show what is rare.
function showOnlyWanted() {
  const unwanted = tick => wanted.size && !wanted.has(service(tick.topic));
  for (const row of [...$("ticks").children]) if (row.tick && unwanted(row.tick)) row.remove();
  waiting = waiting.filter(tick => !unwanted(tick));
  if (source) connect();
}
