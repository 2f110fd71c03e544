import { element } from "../page.js";
import { ask } from "./service.js";
import { said } from "./form.js";
import { day, t } from "./words.js";

const KEY = /^[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{2}$/;
let asked = "";

// One box for whatever the customer can say: the key, a telephone number, an address, words of the story.
export function findView(view) {
  const box = element("input", { id: "find", name: "find", type: "search", value: asked, autocomplete: "off", spellcheck: "false", "aria-label": t("find.hint"), placeholder: t("find.hint") });
  const list = element("div", { id: "found", "aria-live": "polite" });
  const form = element("form", { class: "find", role: "search" }, box, element("button", { class: "main" }, t("find")));
  form.addEventListener("submit", event => { event.preventDefault(); asked = box.value.trim(); find(asked, list); });
  view.replaceChildren(element("section", { class: "panel" }, element("h2", {}, t("find.title")), form, element("p", { class: "hint" }, t("find.note")), list));
  box.focus();
  if (asked) find(asked, list);
}

async function find(text, list, page) {
  if (!text) return;
  if (!page) list.replaceChildren(element("p", { class: "empty" }, "…"));
  try {
    if (isKey(text)) { await ask("intake/complaints/" + plain(text)); location.hash = "#/case/" + plain(text); return; }
    const found = await ask(`intake/complaints?${by(text)}=${encodeURIComponent(text)}` + (page ? "&page=" + page : ""));
    if (!page) list.replaceChildren(found.items.length ? element("ul", { class: "lines" }) : element("p", { class: "empty" }, t("found.none")));
    list.querySelector(".more")?.remove();
    list.querySelector("ul")?.append(...found.items.map(line));
    if (found.next) list.append(element("button", { class: "more", type: "button", onclick: () => find(text, list, found.next) }, t("more.of.them")));
    if (!page) list.querySelector("a")?.focus();
  } catch (problem) {
    list.replaceChildren(element("p", { class: "fault" }, problem.status === 404 ? t("found.none") : said(problem)));
  }
}

const plain = text => text.replace(/[\s]/g, "").toUpperCase();
const isKey = text => KEY.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text);
const by = text => text.includes("@") ? "email" : /^[+\d][\d\s().-]{5,}$/.test(text) ? "phone" : /^[A-Z]-\d+$/i.test(text) ? "customer" : /^[A-Z]{2}-\d+-\d+$/i.test(text) ? "contract" : "q";

const line = each => element("li", {}, element("a", { class: "line", href: "#/case/" + each.key },
  element("span", { class: "left" }, day(each.recordedAt)), element("b", { class: "mono" }, each.key), element("span", {}, each.customer.name),
  element("span", { class: "soft" }, t(each.category)), element("span", { class: "pill s-" + (each.progress?.status || each.status) }, t(each.progress?.status || each.status)),
  element("span", { class: "soft" }, each.progress?.owner?.name || "")));
