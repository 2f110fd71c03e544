import { $, element } from "../page.js";
import { field, collect, showFaults, clearFaults, submitByKey, said } from "./form.js";
import { ask, postOnce, requestNames, Refused } from "./service.js";
import { aloud, CATEGORIES, CHANNELS, LANGUAGES, options, t } from "./words.js";

let nameOf = requestNames();

export function recordView(view) {
  nameOf = requestNames();
  const fault = element("p", { class: "fault all-faults", role: "alert" }), told = element("div", { id: "told-before" });
  const story = field("story", { type: "long", rows: 7, required: true, hint: "story.hint", "aria-required": "true" });
  const form = element("form", { class: "form record", id: "record", novalidate: "" }, element("h2", {}, t("record")), story,
    element("div", { class: "columns" },
      group("customer", field("customer.name", { label: "name", required: true }), field("customer.phone", { label: "phone", type: "tel", hint: "phone.or.mail" }),
        field("customer.email", { label: "email", type: "email" }), field("customer.language", { label: "customer.language", type: "choice", options: options(LANGUAGES, "lang."), value: "es" }), told),
      group("matter", field("questions", { type: "lines", hint: "one.per.line" }), field("category", { type: "choice", options: options(CATEGORIES), value: "OTHER" }),
        field("channel", { type: "choice", options: options(CHANNELS), value: "PHONE" }), field("contract"), field("desiredOutcome"),
        element("div", { class: "marks" }, field("upset", { type: "yes" }), field("vulnerable", { type: "yes" }))),
      element("details", { class: "group" }, element("summary", {}, t("less.often")), field("customer.number", { label: "customer.number" }), field("customer.since", { label: "since", type: "date" }), field("missing", { type: "lines", hint: "missing.hint" }))),
    fault, element("div", { id: "already" }), element("menu", {}, element("button", { class: "main big", type: "submit" }, t("record.do"), element("kbd", {}, "Ctrl ⏎"))));
  form.addEventListener("submit", event => { event.preventDefault(); send(form); });
  form.addEventListener("keydown", submitByKey);
  form.addEventListener("change", event => { if (["customer.phone", "customer.email", "contract"].includes(event.target.name)) lookBefore(event.target, told); });
  view.replaceChildren(form);
  form.querySelector("textarea").focus();
}

const group = (title, ...fields) => element("fieldset", { class: "group" }, element("legend", {}, t(title)), ...fields);

// Nobody is asked for what the company knows already: earlier complaints show as soon as the customer can be recognised.
async function lookBefore(input, told) {
  const by = input.name.replace("customer.", ""), value = input.value.trim();
  told.replaceChildren();
  if (!value) return;
  const found = await ask(`intake/complaints?size=3&${by}=${encodeURIComponent(value)}`).catch(() => null);
  if (!found?.items.length) return;
  told.replaceChildren(element("p", { class: "hint" }, t("told.before")), element("ul", { class: "told" }, ...found.items.map(each =>
    element("li", {}, element("a", { class: "key", href: "#/case/" + each.key }, each.key), " ", each.customer.name, " · ", t(each.progress?.status || each.status)))));
}

async function send(form, join) {
  const body = collect(form), name = nameOf(JSON.stringify([body, join]));
  clearFaults(form);
  $("already").replaceChildren();
  busy(form, true);
  try {
    const path = "intake/complaints" + (join === undefined ? "" : "?join=" + join);
    sayAloud(await postOnce(path, body, name, tried => { form.querySelector(".all-faults").textContent = t("trying.again", tried); }), join, body);
  } catch (problem) {
    if (problem instanceof Refused && problem.is("already-told")) alreadyTold(form, problem.problem.existing);
    else { showFaults(form, problem); if (!form.querySelector("[aria-invalid]")) form.querySelector(".all-faults").textContent = said(problem); }
  } finally {
    busy(form, false);
  }
}

function busy(form, is) { form.querySelector("menu .main").disabled = is; }

function alreadyTold(form, existing) {
  const join = element("button", { type: "button", class: "main big", "data-key": "j", onclick: () => send(form, true) }, t("join"), element("kbd", {}, "⏎"));
  const other = element("button", { type: "button", onclick: () => send(form, false) }, t("another.matter"));
  $("already").replaceChildren(element("section", { class: "notice", role: "alert" }, element("h3", {}, t("already.told")),
    element("p", {}, t("already.told.text"), " ", element("a", { class: "key", href: "#/case/" + existing.key, target: "_blank", rel: "noopener" }, existing.key)),
    element("menu", {}, join, other)));
  $("already").scrollIntoView({ block: "nearest" });
  join.focus();
}

// What the agent reads out: the date, then the key letter by letter.
function sayAloud(recorded, joined, body) {
  const again = element("button", { type: "button", onclick: () => recordView($("view")) }, t("record.next"), element("kbd", {}, "n"));
  const open = element("a", { class: "button main big", href: "#/case/" + recorded.key }, t("open.case"), element("kbd", {}, "⏎"));
  $("view").replaceChildren(element("section", { class: "aloud", id: "aloud" },
    element("p", { class: "hint" }, t(joined ? "joined" : "recorded")),
    element("h2", {}, t("say.date")), element("p", { class: "date", id: "say-date" }, recorded.answerBy ? aloud(recorded.answerBy) : t("date.later")),
    element("h2", {}, t("say.key")), element("p", { class: "spell", id: "say-key" }, recorded.key),
    body.customer?.email ? element("p", { class: "hint" }, t("mail.follows")) : element("p", { class: "hint" }, t("no.mail")),
    element("ul", { class: "clocks" }, ...(recorded.clocks || []).map(clock => element("li", {}, element("b", {}, clock.rule), " ", clock.explanation))),
    element("menu", {}, open, again)));
  open.focus();
}
