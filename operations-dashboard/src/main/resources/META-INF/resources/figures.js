import { $, element, text } from "./page.js";
import { clock, day, number, percent, span, t } from "./words.js";
import { openTimeline } from "./timeline.js";
import { openAct } from "./acts.js";

const STATUSES = ["RECORDED", "OPEN", "AWAITING_CUSTOMER", "ANSWERED", "DISPUTED", "AGREED", "CLOSED", "WITHDRAWN"];
const SLOW_OUTBOX_S = 30, FAR_BEHIND = 5000;

export function drawFigures(view) {
  drawTiles(view);
  drawRisk(view.atRisk, view.at);
  drawResults(view);
  drawWork(view.work);
  drawRelationship(view.relationship);
  drawServices(view.services, view.at);
  for (const node of document.querySelectorAll(".period")) node.textContent = t("days", view.days);
}

function drawTiles({ now, broken, silent, parked }) {
  text("per-minute", number(now.thisMinute));
  text("per-hour", t("per.hour", number(now.lastHour)));
  text("owner-p50", span(now.toOwner.p50));
  text("owner-p95", now.toOwner.count ? t("p95", span(now.toOwner.p95)) : t("p95.none"));
  text("mail-p50", span(now.toMail.p50));
  text("mail-p95", now.toMail.count ? t("p95", span(now.toMail.p95)) : t("p95.none"));
  zero("broken", broken.count, broken.count ? t("broken.under", number(broken.today), kinds(broken.byKind)) : t("all.kept"));
  zero("silent", silent.count, t(silent.count ? "silent.under" : "nobody.silent"));
  zero("parked", parked, t(parked ? "parked.under" : "nothing.parked"));
}

const kinds = byKind => Object.entries(byKind).map(([kind, count]) => `${t(kind)} ${number(count)}`).join(", ");

function zero(name, count, under) {
  text(name, number(count));
  text(name + "-under", under);
  $("tile-" + name).classList.toggle("ok", count === 0);
  $("tile-" + name).classList.toggle("no", count > 0);
}

/** What the figures come to; while nothing is heard, only how old they are: what they came to is no news of now. */
export function drawVerdict(view, lost) {
  if (lost) {
    $("verdict").className = "verdict warn";
    text("verdict-text", t("v.lost", clock(view.at), span(Math.max(0, Date.now() - new Date(view.at)))));
    $("verdict-reasons").replaceChildren();
    return;
  }
  const bad = [], warn = [], now = new Date(view.at);
  const late = view.atRisk.next.filter(due => new Date(due.due) < now).length;
  const behind = view.services.find(each => each.name === "operations")?.lag || 0;
  if (behind > FAR_BEHIND) {
    $("verdict").className = "verdict warn";
    text("verdict-text", t("v.behind", number(behind)));
    $("verdict-reasons").replaceChildren();
    return;
  }
  if (view.broken.today) bad.push(["risk", t("v.broken", number(view.broken.today))]);
  if (late) bad.push(["risk", t("v.late", late === view.atRisk.next.length ? late + "+" : late)]);
  if (view.silent.count) bad.push(["risk", t("v.silent", number(view.silent.count))]);
  if (view.services.length && view.services.every(each => each.lag == null)) bad.push(["services-panel", t("v.kafka")]);
  for (const each of view.services) {
    const name = t("s." + each.name);
    if (!each.up) bad.push(["services-panel", t("v.down", name)]);
    if (each.lag > FAR_BEHIND) warn.push(["services-panel", t("v.lag", name, number(each.lag))]);
    if (each.outboxAgeSeconds > SLOW_OUTBOX_S) warn.push(["services-panel", t("v.outbox", name, span(each.outboxAgeSeconds * 1000))]);
  }
  if (view.parked) warn.push(["parked-panel", t("v.parked", number(view.parked))]);
  const kind = bad.length ? "bad" : warn.length ? "warn" : "good";
  $("verdict").className = "verdict " + kind;
  text("verdict-text", t(kind === "good" && !view.eventsHeard ? "v.empty" : "v." + kind));
  $("verdict-reasons").replaceChildren(...[...bad, ...warn].map(([where, said]) => element("li", {}, element("a", { href: "#" + where }, said))));
}

function drawRisk(risk, at) {
  text("risk-sum", t("risk.sum", number(risk.within24Hours)));
  const most = Math.max(1, ...risk.byHour), first = new Date(risk.firstHour);
  const hour = place => new Date(first.getTime() + place * 3600000).getHours();
  $("hours").setAttribute("aria-label", t("hours.label", risk.byHour.join(", ")));
  $("hours").replaceChildren(...risk.byHour.map((count, place) => {
    const bar = element("i", { class: count ? null : "none", title: `${hour(place)}:00 · ${number(count)}` });
    bar.style.height = Math.round(100 * count / most) + "%";
    return bar;
  }), ...[0, 6, 12, 18].map(place => {
    const label = element("span", {}, String(hour(place)).padStart(2, "0") + ":00");
    label.style.left = 100 * place / 24 + "%";
    return label;
  }));
  keepFocus($("dues"), risk.next.length ? risk.next.map(due => dueRow(due, new Date(at))) : [element("li", { class: "empty" }, t("risk.none"))]);
}

function dueRow(due, now) {
  const left = new Date(due.due) - now;
  return element("li", { class: left < 0 ? "past" : left < 3600000 ? "soon" : null, title: day(due.due) },
    element("span", { class: "left" }, left < 0 ? t("overdue.by", span(-left)) : span(left)),
    element("button", { class: "key", type: "button", onclick: () => openTimeline(due.complaintId) }, due.key || due.complaintId.slice(-8)),
    element("span", { class: "kind" }, t(due.kind)),
    element("span", { class: "who" }, due.owner || ""));
}

// Redraws a list without taking the keyboard away from who is in it.
function keepFocus(list, rows) {
  const place = [...list.children].findIndex(row => row.contains(document.activeElement));
  list.replaceChildren(...rows);
  if (place >= 0) list.children[Math.min(place, rows.length - 1)]?.querySelector("button")?.focus();
}

function bars(id, rows) {
  const most = Math.max(1, ...rows.map(row => row.count));
  $(id).replaceChildren(...(rows.length ? rows.map(row => {
    const fill = element("i", { "aria-hidden": "true" });
    fill.style.width = 100 * row.count / most + "%";
    return element("div", { class: "bar " + (row.kind || "") }, fill, element("span", {}, row.name),
      element("span", { class: "count" }, number(row.count), row.beside ? element("span", { class: "beside" }, row.beside) : null));
  }) : [element("p", { class: "empty" }, t("none"))]));
}

const byWord = (counts, kinds = {}) => Object.entries(counts).sort((a, b) => b[1] - a[1]).map(([code, count]) => ({ name: t(code), count, kind: kinds[code] }));

function drawResults(view) {
  const status = view.status, open = STATUSES.slice(0, 6).reduce((sum, each) => sum + (status[each] || 0), 0);
  text("flow-sum", t("open", number(open)));
  bars("flow", STATUSES.filter(each => status[each]).map(each => ({ name: t(each), count: status[each], kind: each === "DISPUTED" ? "warn" : "" })));
  text("owners-sum", t("owners.sum", number(view.owners.length)));
  bars("owners", view.owners.slice(0, 10).map(each => ({ name: each.name, count: each.open })));
  const all = view.causes.reduce((sum, each) => sum + each.count, 0);
  let sum = 0;
  bars("causes", view.causes.slice(0, 8).map(each => {
    sum += each.count;
    return { name: t(each.cause), count: each.count, beside: `Σ ${Math.round(100 * sum / all)} %` + money(each) };
  }));
  bars("outcome", byWord(view.outcome, { DISPUTED: "warn" }));
  bars("verdicts", byWord(view.verdicts));
  bars("notices", byWord(view.notices, { BOUNCED: "bad", FAILED: "bad" }));
  drawSatisfaction(view.satisfaction);
}

const money = cause => Object.entries(cause.cents).map(([currency, cents]) =>
  " · " + new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency, maximumFractionDigits: 0 }).format(cents / 100)).join("");

function drawSatisfaction(said) {
  if (!said.asked) { $("satisfaction").replaceChildren(element("p", { class: "empty" }, t("none"))); return; }
  const rate = Math.round(100 * said.answered / said.asked), yes = counts => {
    const all = (counts.true || 0) + (counts.false || 0);
    return all ? Math.round(100 * (counts.true || 0) / all) : null;
  };
  $("satisfaction").replaceChildren(
    element("p", { class: "stars" }, element("b", {}, said.average == null ? "–" : number(said.average)), element("span", {}, "/ 5 · " + t("answered.of", number(said.answered), number(said.asked), rate))),
    element("div", { class: "bars", id: "stars" }),
    element("dl", { class: "facts" }, ...[["effort", number(said.effort)], ["fulfilled", percent(yes(said.fulfilled))], ["repeated", percent(yes(said.repeated))]]
      .flatMap(([name, value]) => [element("dt", {}, t(name)), element("dd", {}, value)])));
  bars("stars", [5, 4, 3, 2, 1].map(stars => ({ name: "★".repeat(stars), count: said.stars[stars] || 0, kind: stars < 3 && said.stars[stars] ? "bad" : "" })));
}

function drawWork(work) {
  const handoffs = Object.entries(work.handoffs), all = handoffs.reduce((sum, [, count]) => sum + count, 0);
  const mean = all ? Math.round(100 * handoffs.reduce((sum, [moves, count]) => sum + moves * count, 0) / all) / 100 : null;
  const rows = [["w.term", percent(work.withinTermPercent)], ["w.promises", percent(work.promisesKeptPercent)], ["w.response", span(work.firstResponse.p50)],
    ["w.closing", span(work.firstClosing.p50)], ["w.last", span(work.lastClosing.p50)], ["w.waiting", span(work.customerWaiting.p50)], ["w.reopened", percent(work.reopenedPercent)],
    ["w.handoffs", number(mean)], ["w.chasing", number(work.contacts.CHASING || 0)], ["w.news", number(work.contacts.NEWS || 0)]];
  $("work").replaceChildren(...rows.flatMap(([name, value]) => [element("dt", {}, t(name)), element("dd", {}, value)]));
  const bands = list => list.map(each => ({ name: t(each.band), count: each.open, kind: each.band === "overdue" && each.open ? "bad" : "" }));
  bars("ages", bands(work.backlogByAge));
  bars("left", bands(work.backlogByDaysLeft));
}

function table(id, heads, rows) {
  const cell = (name, value, place) => element(name, { class: place && value !== t("state") ? "n" : null, scope: name === "th" ? "col" : null }, value);
  $(id).replaceChildren(element("thead", {}, element("tr", {}, ...heads.map((head, place) => cell("th", head, place)))), element("tbody", {}, ...rows));
}

function drawRelationship(bands) {
  table("relationship", ["band", "recorded", "response", "closing", "upheld", "stars"].map(head => t(head)), bands.filter(each => each.recorded).map(each =>
    element("tr", {}, ...[t(each.band), number(each.recorded), span(each.firstResponseP50), span(each.closingP50), percent(each.upheldPercent), number(each.satisfaction)]
      .map((value, place) => element("td", { class: place ? "n" : null }, value)))));
}

function drawServices(services, at) {
  const asked = services.map(each => new Date(each.askedAt)).sort((a, b) => a - b)[0];
  text("services-age", asked ? t("services.age", span(Math.max(0, new Date(at) - asked))) : "");
  table("services", ["service", "state", "lag", "waits", "outbox", "parkedn"].map(head => t(head)), services.map(each =>
    element("tr", { class: !each.up ? "bad" : each.lag > FAR_BEHIND || each.outboxAgeSeconds > SLOW_OUTBOX_S ? "warn" : null },
      element("td", {}, t("s." + each.name)), element("td", { class: "state" }, t(each.up ? "up" : "down")),
      element("td", { class: "n" }, each.lag == null ? t("unknown") : number(each.lag)),
      element("td", { class: "n" }, number(each.outboxPending)),
      element("td", { class: "n" }, each.outboxAgeSeconds == null ? "–" : span(each.outboxAgeSeconds * 1000)),
      element("td", { class: "n" }, number(each.parked)))));
}

export function drawDeadLetters(letters) {
  if (!letters.length) { $("dead-letters").replaceChildren(element("tbody", {}, element("tr", {}, element("td", { class: "empty" }, t("nothing.parked"))))); return; }
  const heads = ["when", "service", "what", "complaint", "why", "state", ""].map(head => element("th", { scope: "col" }, head && t(head)));
  $("dead-letters").replaceChildren(element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...letters.map(letterRow)));
}

function letterRow(letter) {
  const waits = letter.state === "PARKED", button = command => element("button", { type: "button", onclick: () => openAct(command, letter) }, t(command));
  return element("tr", { class: waits ? null : "over" },
    element("td", { title: letter.parkedAt }, letter.parkedAt ? day(letter.parkedAt) : "–"), element("td", {}, t("s." + letter.service)),
    element("td", {}, letter.type ? t("e." + letter.type) : "–"),
    element("td", {}, element("button", { class: "key", type: "button", onclick: () => openTimeline(letter.complaintId) }, letter.complaintId.slice(-8))),
    element("td", {}, letter.reason || ""), element("td", { class: waits ? "warn" : null, title: letter.endedWhy }, t(letter.state, letter.endedBy || "")),
    element("td", { class: "acts" }, waits ? button("replay") : null, " ", waits ? button("discard") : null));
}

export function drawAge(view) {
  text("age", t("age", clock(view.at), number(view.eventsHeard), view.lastHeardAt ? t("ago", span(Math.max(0, Date.now() - new Date(view.lastHeardAt)))) : t("never")));
}
