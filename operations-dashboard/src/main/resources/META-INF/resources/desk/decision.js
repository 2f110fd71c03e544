import { element } from "../page.js";
import { post } from "./service.js";
import { field, openForm } from "./form.js";
import { options, t } from "./words.js";

const VERDICTS = ["UPHELD", "PARTLY_UPHELD", "NOT_UPHELD"];

// Every question answered by its clause, and what will be done, item by item.
export function openDecision(it, again) {
  const items = element("div", { class: "items" }), lang = it.customer.language;
  const add = () => { items.append(item(items.children.length, lang)); items.lastChild.querySelector("input").focus(); };
  const form = openForm({
    title: t("a.decision"), text: t("in.language", t("lang." + lang)), submit: "a.decision", done: again,
    fields: it.questions.map((question, index) => finding(question, index, lang)),
    more: [element("h3", {}, t("solution")), items, element("p", {}, element("button", { type: "button", id: "add-item", onclick: add }, t("add.item")), " ", element("button", { type: "button", onclick: () => items.lastChild?.remove() }, t("remove.item")))],
    send: body => post(`resolution/cases/${it.id}/decision`, { findings: numbered(it, body.findings), ...(body.solution && { solution: { items: body.solution.items.map(priced) } }) }, { version: it.version }),
  });
  form.classList.add("wide");
  return form;
}

const numbered = (it, findings) => findings.map((each, index) => ({ question: it.questions[index].number, ...each }));

// Without an amount a currency says nothing.
const priced = ({ currency, ...each }) => each.amount === undefined ? each : { ...each, currency };

function finding(question, index, lang) {
  const path = name => `findings[${index}].${name}`;
  return element("fieldset", { class: "group" }, element("legend", { lang }, question.number + ". " + question.text),
    element("div", { class: "row" }, field(path("verdict"), { label: "verdict", type: "choice", options: options(VERDICTS) }), field(path("clause"), { label: "clause", placeholder: "T&C 4.2" }), field(path("noClause"), { label: "no.clause" })),
    field(path("answer"), { label: "answer", type: "long", required: true, lang }));
}

function item(index, lang) {
  const path = name => `solution.items[${index}].${name}`, box = element("fieldset", { class: "group" });
  box.append(element("legend", {}, t("item", index + 1)), field(path("what"), { label: "item.what", required: true, lang }),
    element("div", { class: "row" }, field(path("who"), { label: "item.who", required: true }), field(path("amount"), { label: "amount", type: "money" }), field(path("currency"), { label: "currency", value: "EUR", maxlength: 3 }), field(path("by"), { label: "until.day", type: "date", required: true })),
    field(path("goodwill"), { label: "goodwill", type: "yes" }));
  return box;
}
