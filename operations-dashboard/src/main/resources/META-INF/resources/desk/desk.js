import { $, element } from "../page.js";
import { applyTheme, nextTheme, theme } from "../theme.js";
import { clock, currentLanguage, otherLanguage, t, translatePage } from "./words.js";
import { begin, enter, goAway } from "./entrance.js";
import { recordView } from "./record.js";
import { findView } from "./find.js";
import { casesView } from "./cases.js";
import { teamView } from "./team.js";
import { caseKeys, caseView } from "./case.js";

// Places of the desk: who may go there, the key that leads there, and what is shown.
const PLACES = [
  { name: "new", key: "n", roles: ["agent"], show: recordView },
  { name: "cases", key: "m", roles: ["owner", "supervisor"], show: casesView },
  { name: "team", key: "t", roles: ["supervisor"], show: teamView },
  { name: "find", key: "/", roles: ["agent", "owner", "supervisor"], show: findView },
];

let me = null, leave = () => {};

const may = place => place.roles.some(role => me.roles.includes(role));
const place = () => PLACES.find(each => each.name === location.hash.slice(2).split("/")[0] && may(each));

function show() {
  if (!me) return;
  leave();
  leave = () => {};
  const [, kind, key] = location.hash.split("/");
  const view = $("view");
  view.className = "at-" + (kind || "start");
  if (kind === "case" && key) leave = caseView(view, decodeURIComponent(key), me) || leave;
  else if (place()) leave = place().show(view, me) || leave;
  else location.replace("#/" + PLACES.find(may).name);
  drawTop();
}

function drawTop() {
  translatePage();
  $("language").textContent = t("language.other");
  $("language").lang = currentLanguage() === "es" ? "en" : "es";
  $("theme").textContent = t("theme." + theme());
  $("leave").hidden = !me;
  $("who").textContent = me ? me.name : "";
  $("nav").replaceChildren(...(me ? PLACES.filter(may).map(each => element("a", { href: "#/" + each.name, "aria-current": place() === each ? "page" : null },
    t("p." + each.name), element("kbd", {}, each.key))) : []));
  const keys = [...(me ? PLACES.filter(may).map(each => [each.key, t("p." + each.name)]) : []), ["↑ ↓", t("k.lines")], ["⏎", t("k.open")], ["Ctrl ⏎", t("k.send")], ["Esc", t("k.back")], ["l", t("k.language")], ...caseKeys().map(([key, name]) => [key, t("a." + name)])];
  $("help-keys").replaceChildren(...keys.flatMap(([key, does]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)]));
}

// Whoever comes back to what he was typing finds it as it was.
enter(somebody => {
  const same = me?.name === somebody.name;
  me = somebody;
  if (same) drawTop(); else show();
});

function otherTongue() {
  otherLanguage();
  show();
}

function move(step) {
  const lines = [...document.querySelectorAll("#view a.line")];
  const at = lines.indexOf(document.activeElement);
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus();
  return lines.length > 0;
}

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") || !me) return;
  const typing = event.target.matches("input, textarea, select") && !event.target.closest("dialog:not([open])");
  if (typing) { if (event.key === "Escape") event.target.blur(); return; }
  const going = PLACES.find(each => each.key === event.key && may(each));
  const joining = document.querySelector("[data-key='" + CSS.escape(event.key) + "']");
  if (joining) joining.click();
  else if (going) go(going);
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") { if (!move(event.key === "ArrowDown" ? 1 : -1)) return; }
  else if (event.key === "l") otherTongue();
  else if (event.key === "?") $("help").showModal();
  else if (event.key === "Escape" && location.hash.startsWith("#/case/")) history.back();
  else return;
  event.preventDefault();
});

function go(to) {
  if (location.hash === "#/" + to.name) show(); else location.hash = "#/" + to.name;
}

// A line that broke is said; what is on the page stays, with the time it was true.
addEventListener("desk:link", ({ detail }) => {
  document.body.classList.toggle("stale", detail.lost);
  $("link").textContent = detail.lost ? t("link.lost", clock(detail.at)) : "";
});
addEventListener("hashchange", show);
$("leave").addEventListener("click", () => { leave(); leave = () => {}; me = null; $("view").replaceChildren(); drawTop(); goAway(); });
$("language").addEventListener("click", otherTongue);
$("theme").addEventListener("click", () => { nextTheme(); drawTop(); });
$("keys").addEventListener("click", () => $("help").showModal());
$("skip").addEventListener("click", event => { event.preventDefault(); $("view").focus(); });

applyTheme();
drawTop();
begin();
