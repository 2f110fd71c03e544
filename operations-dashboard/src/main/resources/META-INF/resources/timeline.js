import { $, ask, element, service } from "./page.js";
import { day, moment, span, t } from "./words.js";

const LONG_PAUSE_MS = 3600000;

export async function openTimeline(complaint) {
  const dialog = $("timeline"), body = $("timeline-body");
  $("timeline-title").textContent = t("timeline", complaint.length > 20 ? "…" : complaint);
  body.replaceChildren(element("p", { class: "empty" }, "…"));
  if (!dialog.open) dialog.showModal();
  try {
    const view = await ask("/api/complaints/" + encodeURIComponent(complaint) + "/timeline");
    $("timeline-title").textContent = t("timeline", view.key || view.complaintId);
    body.replaceChildren(summary(view), story(view.events));
  } catch (problem) {
    body.replaceChildren(element("p", { class: "empty" }, problem.status === 404 ? t("not.found") : problem.message));
  }
}

function summary(view) {
  const fact = (name, value) => value ? element("span", {}, t(name) + " ", element("b", {}, value)) : null;
  return element("p", { class: "summary" },
    fact("status", t(view.status)), fact("owner", view.owner), fact("category", view.category && t(view.category)),
    fact("answer.by", view.answerBy && day(view.answerBy)), fact("told.until", view.toldUntil && day(view.toldUntil)));
}

function story(events) {
  const list = element("ol", { class: "story" });
  let before = null;
  for (const event of events) {
    const pause = before ? new Date(event.at) - before : 0;
    if (pause > LONG_PAUSE_MS) list.append(element("li", { class: "pause" }, t("later", span(pause))));
    list.append(entry(event));
    before = new Date(event.at);
  }
  return list;
}

function entry(event) {
  const about = [event.who, event.about && event.about.split(" · ").map(word => t(word)).join(" · "), event.due && t("due", day(event.due))];
  return element("li", { class: "t-" + service(event.topic) },
    element("span", { class: "what", title: event.type }, t("e." + event.type)),
    element("time", { datetime: event.at, title: event.trace ? t("trace") + " " + event.trace : null }, moment(event.at)),
    element("p", { class: "about" }, about.filter(Boolean).join(" · ")));
}
