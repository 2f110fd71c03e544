import { ask, post, postOnce, requestNames } from "./service.js";
import { field, openForm } from "./form.js";
import { CAUSES, CHANNELS, MEASURES, options, t } from "./words.js";
import { openDecision } from "./decision.js";
import { sender } from "./versions.js";

const WORKS = ["OPEN", "AWAITING_CUSTOMER", "DISPUTED"];
const ENDED = ["CLOSED", "WITHDRAWN"];
const long = (name, more = {}) => field(name, { type: "long", required: true, ...more });
const channel = name => field(name, { type: "choice", options: options(CHANNELS), value: "PHONE", label: "channel" });
const afterDays = days => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);

// What can be done with a case as it stands, by whom; the service decides, this only spares useless tries.
export function actsFor(it, me, again) {
  const is = role => me.roles.includes(role), works = (is("owner") || is("supervisor")) && it.case, status = it.case?.status || it.complaint?.progress?.status || it.complaint?.status;
  const offer = it.case?.handoffs.find(each => each.state === "OFFERED"), open = it.case?.solution?.items.find(each => !each.done);
  const possible = (name, key, when, run, main) => when ? [{ name, key, run, main }] : [];
  const send = sender(it.case);
  const at = path => `resolution/cases/${it.case.id}/${path}`;
  const form = (name, fields, path, more = {}) => openForm({ title: t("a." + name), text: more.text, fields, submit: "a." + name, send: body => send(path, { ...more.with, ...body }), done: again });
  const stated = it.case?.statements.some(each => each.side === "TEAM");
  const heard = stated || it.case?.versionRequest && new Date(it.case.versionRequest.until) < new Date();
  return [
    ...possible("acceptance", "y", works && offer, () => send(`resolution/handoffs/${offer.id}/acceptance`, {}).then(again, problem => form("acceptance", [], `resolution/handoffs/${offer.id}/acceptance`, { text: problem.message })), true),
    ...possible("refusal", "z", works && offer, () => form("refusal", [long("reason")], `resolution/handoffs/${offer.id}/refusal`)),
    ...possible("statement", "s", works && !ENDED.includes(status), () => form("statement", [long("text", { label: "team.version", rows: 6 })], at("statements"), { with: { side: "TEAM" } }), !heard),
    ...possible("version", "t", works && WORKS.includes(status) && !stated && !it.case.versionRequest, () => form("version", [field("to", { label: "version.to", required: true }), long("text", { rows: 5 }), field("through", { type: "choice", options: options(CHANNELS), value: "EMAIL", label: "channel" })], at("version-requests"), { text: t("version.text") })),
    ...possible("decision", "d", works && WORKS.includes(status) && !it.case.pendingDecision, () => openDecision(it.case, send, again), heard),
    ...possible("approval", "v", works && it.case.pendingDecision, () => form("approval", [], at("decision/approval"), { text: t("approval.text") }), true),
    ...possible("answer", "a", it.case ? status === "ANSWERED" : is("agent") && status === "ANSWERED", () => answer(it, send, again), true),
    ...possible("done", "x", works && open && ["AGREED", "DISPUTED"].includes(status), item => form("done", [], at(`items/${(item?.number && item || open).number}/done`), { text: (item?.number && item || open).what }), true),
    ...possible("closure", "c", works && ["AGREED", "DISPUTED"].includes(status), () => form("closure", closing(), at("closure")), !open),
    ...possible("handoff", "o", works && !offer && status !== "CLOSED", () => handoff(it, form, at)),
    ...possible("request", "i", works && ["OPEN", "DISPUTED"].includes(status), () => form("request", [long("text", { label: "ask.customer", lang: it.case.customer.language })], at("information-requests"), { text: t("in.language", t("lang." + it.case.customer.language)) })),
    ...possible("question", "q", works && WORKS.includes(status), () => form("question", [long("text", { label: "question" })], at("questions"))),
    ...possible("promise", "p", works && status !== "CLOSED" && it.case.promises.some(each => each.state === "OPEN"), promise => move(it, form, at, promise)),
    ...possible("kept", "", works, promise => form("kept", [long("note")], at(`promises/${promise.id}/fulfilment`), { text: t(promise.kind) })),
    ...possible("reopening", "r", works && status === "CLOSED", () => form("reopening", [long("reason")], at("reopening"))),
    ...possible("contact", "k", is("agent") && it.complaint && status !== "WITHDRAWN", () => contact(it, again), !works),
    ...possible("check", "e", it.checks.length && it.checks.some(each => !each.status || each.status === "ASKED"), () => check(it, again)),
    ...possible("withdrawal", "w", is("agent") && it.complaint && !ENDED.includes(status), () => form("withdrawal", [field("reason", { type: "long" })], `intake/complaints/${it.complaint.id}/withdrawal`, { text: t("withdrawal.text") })),
  ];
}

function answer(it, send, again) {
  openForm({
    title: t("a.answer"), text: t("answer.text"), submit: "a.answer", done: again,
    fields: [field("accepted", { type: "choice", options: [["", "…"], ["true", t("accepted")], ["false", t("refused")]] }), channel("by"), field("note", { type: "long", hint: "note.hint" })],
    send: body => send(`resolution/cases/${(it.case || it.complaint).id}/agreement`, body),
  });
}

function contact(it, again) {
  const nameOf = requestNames(), reasons = ["NEWS", "CHASING", "CORRECTION"];
  openForm({
    title: t("a.contact"), submit: "a.contact", done: again,
    fields: [field("text", { type: "long", label: "what.is.new", required: true, rows: 5 }), field("reason", { type: "choice", options: options(reasons), value: "NEWS" }), channel("channel"), field("customerMinutes", { type: "number", hint: "minutes.hint" })],
    send: body => postOnce(`intake/complaints/${it.complaint.id}/contacts`, body, nameOf(JSON.stringify(body))),
  });
}

async function handoff(it, form, at) {
  const handlers = await ask("resolution/handlers");
  const others = handlers.filter(each => each.id !== it.case.owner.id && !each.absentUntil).map(each => [each.id, `${each.name} (${each.open}/${each.capacity})`]);
  form("handoff", [field("to", { type: "choice", options: others, label: "to" }), long("reason")], at("handoffs"), { text: t("handoff.text") });
}

function move(it, form, at, promise) {
  const open = it.case.promises.filter(each => each.state === "OPEN").sort((a, b) => new Date(a.due) - new Date(b.due)), one = promise?.id ? promise : open[0];
  form("promise", [field("due", { type: "datetime-local", required: true }), long("reason", { hint: "reason.told", lang: it.case.customer.language }), field("beyond", { type: "choice", label: "beyond", options: [["", "–"], ...it.case.clocks.map(each => [each.rule, each.rule])] })],
    at(`promises/${one.id}/renegotiation`), { text: t("promise.text", t(one.kind)) });
}

const closing = () => [field("rootCause", { type: "choice", options: options(CAUSES) }), field("correctiveAction.type", { type: "choice", label: "measure", options: MEASURES.map(each => [each, t("M." + each)]) }),
  field("correctiveAction.owner", { label: "measure.owner", required: true }), field("correctiveAction.by", { label: "until.day", type: "date", value: afterDays(30), required: true }), long("correctiveAction.text", { label: "measure.text" })];

function check(it, again) {
  const one = it.checks.find(each => !each.status || each.status === "ASKED"), scale = most => [["", "–"], ...Array.from({ length: most }, (_, index) => [String(index + 1), String(index + 1)])], yes = [["", "–"], ["true", t("true")], ["false", t("false")]];
  openForm({
    title: t("a.check"), text: t("check.text"), submit: "a.check", done: again,
    fields: [field("fulfilled", { type: "choice", options: yes.slice(1) }), field("satisfaction", { type: "choice", options: scale(5).slice(1), value: "5" }), field("effort", { type: "choice", options: scale(7) }), field("repeated", { type: "choice", options: yes }), field("comment", { type: "long" })],
    send: body => post(`followup/checks/${one.id}/answer`, { ...body, satisfaction: Number(body.satisfaction), ...(body.effort && { effort: Number(body.effort) }) }),
  });
}
