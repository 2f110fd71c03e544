import { element } from "../page.js";
import { ask, post } from "./service.js";
import { field, openForm, said } from "./form.js";
import { day, number, t } from "./words.js";
import { watch } from "./watch.js";

// What a supervisor has to see: load, absences, offers nobody answers, dates at risk, cases where nothing happens.
export function teamView(view) {
  const read = () => Promise.all([ask("resolution/team"), ask("resolution/handlers")]);
  const watching = watch(read, (found, problem) => {
    if (problem) { view.replaceChildren(element("p", { class: "fault" }, said(problem))); return; }
    const [team, handlers] = found, again = () => watching.again();
    view.replaceChildren(
      panel("team.members", table(["name", "load", "urgent", "absent.until", "substitute", ""], team.members.map(each => [each.name, number(each.open) + " / " + number(each.capacity), number(each.urgent), each.absentUntil ? day(each.absentUntil) : "", nameOf(handlers, each.substitute),
        element("button", { type: "button", onclick: () => absence(handlers.find(one => one.id === each.id), handlers, again) }, t("absence"))]))),
      panel("team.offers", offers(team.offers.concat(team.returned), again)),
      panel("team.risk", table(["key", "owner", "promise", "due"], team.atRisk.map(each => [link(each.key), each.owner.name, t(each.kind), day(each.due)]))),
      panel("team.idle", table(["key", "owner", "last.act"], team.idle.map(each => [link(each.key), each.owner.name, day(each.lastAct)]))));
  }, 15000);
  return watching.stop;
}

export const panel = (title, body) => element("section", { class: "panel" }, element("h2", {}, t(title)), body);
const link = key => element("a", { class: "key line-key", href: "#/case/" + key }, key);
const nameOf = (handlers, id) => handlers.find(each => each.id === id)?.name || id || "";

function table(heads, rows) {
  if (!rows.length) return element("p", { class: "empty" }, t("nothing.here"));
  return element("div", { class: "scroll" }, element("table", {}, element("thead", {}, element("tr", {}, ...heads.map(head => element("th", { scope: "col" }, head && t(head))))),
    element("tbody", {}, ...rows.map(row => element("tr", {}, ...row.map(cell => element("td", {}, cell)))))));
}

export function offers(list, again) {
  const act = (each, verb) => element("button", { type: "button", onclick: () => verb === "refusal" ? refuse(each, again) : post(`resolution/handoffs/${each.id}/acceptance`).then(again, again) }, t("a." + verb));
  return table(["key", "from", "to", "why", "until", ""], list.map(each => [link(each.key), each.from, each.to, each.reason, day(each.expiresAt), element("span", { class: "acts" }, act(each, "acceptance"), " ", act(each, "refusal"))]));
}

function refuse(each, again) {
  openForm({ title: t("a.refusal"), fields: [field("reason", { type: "long", required: true })], send: body => post(`resolution/handoffs/${each.id}/refusal`, body), done: again });
}

function absence(handler, handlers, again) {
  const others = [["", "–"], ...handlers.filter(each => each.id !== handler.id).map(each => [each.id, each.name])];
  openForm({
    title: t("absence.of", handler.name), text: t("absence.text"),
    fields: [field("absentUntil", { type: "date", label: "absent.until", value: handler.absentUntil?.slice(0, 10) }), field("substitute", { type: "choice", options: others, value: handler.substitute || "" })],
    send: body => ask("resolution/handlers/" + handler.id, { method: "PUT", body: { name: handler.name, email: handler.email, skills: handler.skills, languages: handler.languages, capacity: handler.capacity, ...body } }),
    done: again,
  });
}
