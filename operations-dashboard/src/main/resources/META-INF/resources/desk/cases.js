import { element } from "../page.js";
import { ask } from "./service.js";
import { said } from "./form.js";
import { day, number, span, store, stored, t } from "./words.js";
import { offers, panel } from "./team.js";
import { watch } from "./watch.js";

const OPEN = ["OPEN", "AWAITING_CUSTOMER", "ANSWERED", "DISPUTED", "AGREED"];
const EVERY_MS = 15000;

// The cases somebody answers for, the promise that comes next first.
export function casesView(view, me) {
  const all = me.roles.includes("supervisor") && stored("desk.cases") !== "mine";
  const list = element("div", { id: "cases" }, element("p", { class: "empty" }, "…")), sum = element("p", { class: "hint", id: "cases-sum" });
  const choose = me.roles.includes("supervisor") ? element("select", { id: "whose", "aria-label": t("whose") }, element("option", { value: "all", selected: all || null }, t("whose.all")), element("option", { value: "mine", selected: all ? null : "" }, t("whose.mine"))) : null;
  choose?.addEventListener("change", () => { store("desk.cases", choose.value); watching.again(); });
  const asked = element("div", { id: "offered" });
  view.replaceChildren(asked, element("section", { class: "panel" }, element("header", {}, element("h2", {}, t("p.cases")), sum, choose), list));
  let shown = 1;
  const more = () => { shown++; watching.again(); };
  const read = () => Promise.all([pages(choose?.value === "all" ? "" : "owner=me&", shown), ask("resolution/handoffs")]);
  const watching = watch(read, (both, problem) => {
    const [found, offered] = both || [];
    asked.replaceChildren(offered?.length ? panel("offers.mine", offers(offered, () => watching.again())) : "");
    draw(list, sum, found, problem, more);
  }, EVERY_MS);
  const clock = setInterval(() => drawLeft(list), 20000);
  return () => { watching.stop(); clearInterval(clock); };
}

async function pages(whose, most) {
  const cases = [];
  let next = null;
  for (let page = 0; page < most && (page === 0 || next); page++) {
    const found = await ask(`resolution/cases?${whose}status=${OPEN.join(",")}` + (next ? "&page=" + encodeURIComponent(next) : ""));
    cases.push(...found.cases);
    next = found.next;
  }
  return { cases, next };
}

function draw(list, sum, found, problem, more) {
  if (problem) { list.replaceChildren(element("p", { class: "fault" }, said(problem))); return; }
  const at = document.activeElement?.getAttribute?.("href");
  sum.textContent = t("cases.sum", number(found.cases.length) + (found.next ? "+" : ""));
  if (!found.cases.length) { list.replaceChildren(element("p", { class: "empty" }, t("cases.none"))); return; }
  list.replaceChildren(element("ul", { class: "lines" }, ...found.cases.map(line)), found.next ? element("button", { class: "more", type: "button", onclick: more }, t("more.of.them")) : "");
  drawLeft(list);
  (at && [...list.querySelectorAll("a.line")].find(each => each.getAttribute("href") === at) || (document.activeElement === document.body ? list.querySelector("a.line") : null))?.focus({ preventScroll: true });
}

const line = each => element("li", {}, element("a", { class: "line" + (each.urgent ? " urgent" : ""), href: "#/case/" + each.key },
  element("span", { class: "left", "data-due": each.nextDue, title: each.nextDue ? day(each.nextDue) : null }),
  element("b", { class: "mono" }, each.key), element("span", {}, each.customer || "–"), element("span", { class: "soft" }, each.nextPromise ? t(each.nextPromise) : "–"),
  element("span", { class: "pill s-" + each.status }, t(each.status)), element("span", { class: "soft" }, t(each.category), each.urgent ? element("b", { class: "warn" }, " · " + t("urgent")) : null),
  element("span", { class: "soft" }, each.owner.name)));

export function drawLeft(where) {
  for (const node of where.querySelectorAll("[data-due]")) {
    const left = new Date(node.dataset.due) - Date.now();
    node.textContent = left < 0 ? t("late", span(-left)) : span(left);
    node.classList.toggle("past", left < 0);
    node.classList.toggle("soon", left >= 0 && left < 86400000);
  }
}
