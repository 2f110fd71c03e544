import { $, element } from "../page.js";
import { t } from "./words.js";
import { Away, Refused } from "./service.js";

let made = 0;

// One field. Its name is its path in the request's body, as a refusal names it: findings[0].answer.
export function field(name, { label = name, type = "text", value, hint, rows, options, required, lang, ...more } = {}) {
  const id = "f" + ++made, fault = id + "-fault";
  const common = { id, name, lang, required, "data-type": type, "aria-describedby": fault, ...more };
  const input = type === "choice" ? element("select", common, ...options.map(([code, word]) => element("option", { value: code, selected: code === value }, word)))
    : type === "long" || type === "lines" ? element("textarea", { ...common, rows: rows || 3 }, value || "")
    : type === "yes" ? element("input", { ...common, type: "checkbox", checked: value || null })
    : element("input", { ...common, type: type === "money" || type === "number" ? "text" : type, inputmode: type === "money" ? "decimal" : type === "number" ? "numeric" : null, value, autocomplete: "off" });
  const words = element("label", { for: id }, t(label), required ? element("span", { class: "must", "aria-hidden": "true" }, " *") : null);
  return element("div", { class: "field " + type, "data-field": name }, ...(type === "yes" ? [input, words] : [words, input]),
    hint ? element("p", { class: "hint" }, t(hint)) : null, element("p", { class: "fault", id: fault }));
}

// What was typed, as the nested body its names describe; what was left empty is left out.
export function collect(form) {
  const body = {};
  for (const input of form.querySelectorAll("[name]")) {
    const value = read(input);
    if (value !== undefined) put(body, input.name.split(/[.[\]]+/).filter(Boolean), value);
  }
  return body;
}

function read(input) {
  const type = input.dataset.type, text = input.value.trim();
  if (type === "yes") return input.checked;
  if (!text) return undefined;
  if (type === "lines") return text.split("\n").map(line => line.trim()).filter(Boolean);
  if (type === "money" || type === "number") return isFinite(text.replace(",", ".")) ? Number(text.replace(",", ".")) : text;
  if (type === "datetime-local") return new Date(text).toISOString();
  if (text === "true" || text === "false") return text === "true";
  return text;
}

function put(body, path, value) {
  let place = body;
  path.forEach((step, index) => {
    if (index === path.length - 1) place[step] = value;
    else place = place[step] ??= /^\d+$/.test(path[index + 1]) ? [] : {};
  });
}

// Each fault beside its field; what belongs to no field at the end. The keyboard goes to the first.
export function showFaults(form, problem) {
  clearFaults(form);
  const rest = [];
  for (const { field: name, message } of problem.problem?.violations || []) {
    const box = boxOf(form, name);
    if (box) mark(box, (/\[(\d+)\]$/.test(name) && box.classList.contains("lines") ? t("line", Number(/\[(\d+)\]$/.exec(name)[1]) + 1) + " " : "") + message);
    else rest.push(name + ": " + message);
  }
  form.querySelector(".all-faults").textContent = rest.join(" ") || (form.querySelector("[aria-invalid]") ? "" : said(problem));
  form.querySelector("[aria-invalid]")?.focus();
}

export function clearFaults(form) {
  for (const fault of form.querySelectorAll(".fault")) fault.textContent = "";
  for (const input of form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
}

function boxOf(form, name) {
  const boxes = [...form.querySelectorAll("[data-field]")], named = wanted => boxes.find(box => box.dataset.field === wanted);
  return named(name) || named(name.replace(/\[\d+\]$/, "")) || boxes.find(box => box.dataset.field.startsWith(name + ".") || box.dataset.field.endsWith("." + name));
}

function mark(box, message) {
  const fault = box.querySelector(".fault");
  fault.textContent = (fault.textContent + " " + message).trim();
  box.querySelector("[name]").setAttribute("aria-invalid", "true");
}

export const said = problem => problem instanceof Away ? t("away") : problem instanceof Refused && problem.status === 412 ? t("changed.meanwhile") : problem.message;

// A small form over the page: title, fields, and what is done with what was typed.
export function openForm({ title, text, fields, submit = "send", send, done = () => {}, more = [] }) {
  const dialog = $("act"), fault = element("p", { class: "fault all-faults", role: "alert" });
  const go = element("button", { class: "main", type: "submit" }, t(submit), element("kbd", {}, "Ctrl ⏎"));
  const form = element("form", { class: "form", novalidate: "" }, element("h2", { id: "act-title" }, title), text ? element("p", { class: "hint" }, text) : null,
    ...fields, ...more, fault, element("menu", {}, element("button", { type: "button", onclick: () => dialog.close() }, t("cancel"), element("kbd", {}, "Esc")), go));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    go.disabled = true;
    try {
      const result = await send(collect(form));
      dialog.close();
      done(result);
    } catch (problem) {
      showFaults(form, problem);
    } finally {
      go.disabled = false;
    }
  });
  form.addEventListener("keydown", submitByKey);
  dialog.replaceChildren(form);
  dialog.showModal();
  form.querySelector("[name]")?.focus();
  return form;
}

export function submitByKey(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.currentTarget.requestSubmit(); }
}
