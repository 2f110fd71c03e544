import { element } from "../page.js";
import { aloud, day, money, plainly, t } from "./words.js";

const panel = (name, title, ...body) => element("section", { class: "panel", id: "part-" + name }, element("h2", {}, t(title)), ...body);
const none = word => element("p", { class: "soft" }, t(word));
const pill = status => element("span", { class: "pill s-" + status, id: "case-status" }, t(status));
const both_ = it => it.case || it.complaint;

export function top(it) {
  const one = both_(it), owner = it.case?.owner || it.complaint?.progress?.owner, due = it.case?.nextDue;
  return element("header", { class: "case-top" },
    element("h2", { class: "mono", id: "case-key" }, one.key), pill(it.case?.status || it.complaint.progress?.status || it.complaint.status),
    it.case?.urgent || it.complaint?.upset ? element("b", { class: "warn" }, t("urgent")) : null,
    element("span", {}, one.customer.name), element("span", { class: "soft", id: "case-owner" }, owner ? t("owned.by", owner.name) : t("owner.soon")),
    due ? element("span", { class: "next" }, t("next"), " ", element("b", { "data-due": due, class: "left", title: day(due) })) : null);
}

export function both(it) {
  const one = both_(it), lang = one.customer.language, statements = it.case?.statements || [];
  const team = statements.filter(each => each.side === "TEAM"), replies = statements.filter(each => each.side === "CUSTOMER").slice(1);
  const words = (who, text, when, own) => element("figure", { class: own ? "theirs" : "ours" }, element("figcaption", {}, who, when ? element("time", {}, day(when)) : null), element("blockquote", { lang }, text));
  const contacts = (it.complaint?.contacts || it.case?.contacts || []).map(each => words(t("contact.by", t(each.reason), t(each.channel)), each.text, each.at, true));
  const asked = (it.case?.informationRequests || []).map(each => words(t(each.endedAt ? "asked" : "asked.waits", each.by.name), each.text, each.at));
  return panel("story", "both.versions", words(t("story.of", one.customer.name), one.story, one.recordedAt, true), one.desiredOutcome ? element("p", { lang }, element("b", {}, t("desiredOutcome"), ": "), one.desiredOutcome) : null,
    ...contacts, ...replies.map(each => words(one.customer.name, each.text, each.at, true)), ...asked,
    ...(team.length ? team.map(each => words(t("team.version"), each.text, each.at)) : it.case ? [element("p", { class: "warn" }, missing(it.case.versionRequest))] : []));
}

function missing(request) {
  if (!request) return t("team.version.missing");
  return t(new Date(request.until) < new Date() ? "team.version.silent" : "team.version.asked", request.to, day(request.until));
}

export function questions(it) {
  const findings = it.case?.findings || it.complaint?.progress?.findings || [], one = both_(it);
  return panel("questions", "questions", element("ol", { class: "questions" }, ...one.questions.map(each => {
    const found = findings.find(finding => finding.question === each.number);
    return element("li", {}, element("p", { lang: one.customer.language }, each.text),
      found ? element("div", { class: "finding" }, element("b", { class: "v-" + found.verdict }, t(found.verdict)), " ", element("span", { class: "soft" }, found.clause), element("p", { lang: one.customer.language }, found.answer)) : element("p", { class: "soft" }, t("not.answered")));
  })));
}

export function solution(it, possible) {
  const items = it.case?.solution?.items || it.complaint?.progress?.solution;
  const pending = it.case?.pendingDecision ? element("p", { class: "warn" }, t("pending", it.case.pendingDecision.by.name)) : null;
  if (!items) return pending ? panel("solution", "solution", pending) : element("span", {});
  const done = possible.find(act => act.name === "done");
  const agreed = it.case?.agreement;
  return panel("solution", "solution", pending, items.length ? element("ul", { class: "items" }, ...items.map(each => element("li", { class: each.done ? "done" : null },
    element("span", { lang: both_(it).customer.language }, each.what), element("span", { class: "soft" }, [each.who, each.amount != null && money(each.amount, each.currency), t("until", aloud(each.by))].filter(Boolean).join(" · ")),
    each.done ? element("b", { class: "good" }, t("done")) : done ? element("button", { type: "button", id: "done-" + each.number, onclick: () => done.run(each) }, t("a.done")) : null))) : none("nothing.owed"),
    agreed ? element("p", {}, element("b", {}, t(agreed.accepted ? "accepted" : "refused")), " ", t(agreed.by), agreed.note ? ": " + agreed.note : "") : it.case?.status === "ANSWERED" ? none("waits.for.customer") : null,
    ...(it.case?.closings || []).map(each => element("p", {}, element("b", {}, t("closed.as", t(each.outcome))), " ", t(each.rootCause), each.action ? " · " + each.action.text : "")));
}

export function customer(it) {
  const one = both_(it), who = one.customer;
  const rows = [["phone", who.phone && element("a", { href: "tel:" + who.phone }, who.phone)], ["email", who.email && element("a", { href: "mailto:" + who.email }, who.email)], ["customer.language", t("lang." + who.language)], ["since", who.since], ["customer.number", who.number], ["contract", one.contract], ["category", t(one.category)], ["channel", t(one.channel)]];
  return panel("customer", "customer", element("dl", { class: "pairs" }, ...rows.filter(([, value]) => value).flatMap(([name, value]) => [element("dt", {}, t(name)), element("dd", {}, value)])),
    it.complaint?.vulnerable ? element("p", { class: "warn" }, t("vulnerable")) : null);
}

export function promises(it, possible) {
  const list = it.case?.promises || it.complaint?.promises || [], can = name => possible.find(act => act.name === name);
  return panel("promises", "promises", list.length ? element("ul", { class: "promises" }, ...list.map(each => {
    const open = ["OPEN", "MADE", "RENEGOTIATED"].includes(each.state);
    return element("li", { class: "p-" + each.state }, element("span", {}, t(each.kind)), element("time", {}, day(each.due)), element("b", { class: "left", ...(open ? { "data-due": each.due } : {}) }, open ? "" : t("P." + each.state)),
      open && can("promise") ? element("span", { class: "acts" }, element("button", { type: "button", onclick: () => can("promise").run(each) }, t("a.promise")), ["CALL_BACK", "FIRST_CONTACT", "UPDATE"].includes(each.kind) ? element("button", { type: "button", onclick: () => can("kept").run(each) }, t("a.kept")) : null) : null);
  })) : none("nothing.here"));
}

export function clocks(it) {
  const list = it.complaint?.clocks || it.case?.clocks || [];
  return panel("clocks", "clocks", list.length ? element("ul", { class: "clocks" }, ...list.map(each => element("li", {}, element("b", {}, each.rule), " ", element("time", {}, day(each.due)), element("p", { class: "soft", lang: both_(it).customer.language }, plainly(each))))) : none("nothing.here"));
}

export function notices(it) {
  return panel("notices", "notices", it.notices?.length ? element("ul", { class: "notices" }, ...it.notices.map(each => element("li", {}, element("details", { "data-name": each.id },
    element("summary", {}, element("b", { class: "n-" + each.state }, t("N." + each.state)), " ", t(each.kind), " ", element("time", {}, day(each.settledAt || each.writtenAt)), element("span", { class: "soft" }, " " + (each.address || t("no.address")))),
    element("p", {}, element("b", {}, each.subject)), element("pre", { lang: each.language }, each.text), each.reason ? element("p", { class: "fault" }, each.reason) : null)))) : none(it.notices ? "no.notices" : "part.away"));
}

export function about(it) {
  const offers = (it.case?.handoffs || []).map(each => element("li", {}, t("H." + each.state), ": ", each.from.name, " → ", each.to.name, " ", element("span", { class: "soft" }, each.reason)));
  const checks = (it.checks || []).filter(each => each.status).map(each => element("li", {}, t("check"), " ", t("C." + each.status), " ", element("time", {}, day(each.answeredAt || each.due)), ...(each.answers || []).slice(-1).map(said => " · " + "★".repeat(said.satisfaction) + (said.comment ? " «" + said.comment + "»" : ""))));
  return offers.length + checks.length ? panel("about", "handoffs.and.checks", element("ul", { class: "plain" }, ...offers, ...checks)) : element("span", {});
}

export function history(it) {
  const lines = it.case?.history || (it.complaint?.history || []).map(each => ({ at: each.at, type: each.what, by: each.who }));
  return panel("history", "history", element("details", { "data-name": "history" }, element("summary", {}, t("history.lines", lines.length)),
    element("ol", { class: "history" }, ...lines.map(each => element("li", {}, element("time", {}, day(each.at)), " ", t("e." + each.type) === "e." + each.type ? each.type : t("e." + each.type), " ", element("span", { class: "soft" }, each.by || ""))))));
}
