import { $, ask, element } from "./page.js";
import { day, t } from "./words.js";

let doing = null, afterwards = () => {};

export function prepareActs(onDone) {
  afterwards = onDone;
  $("act-cancel").addEventListener("click", () => $("act").close());
  $("act-form").addEventListener("submit", submit);
}

export function openAct(command, letter) {
  doing = { command, letter };
  $("act-title").textContent = t(command + ".title");
  $("act-text").textContent = t(command + ".text", letter ? t("s." + letter.service) : "");
  $("act-do").textContent = t(command);
  $("act-fault").textContent = "";
  $("act-reason").value = "";
  $("act").showModal();
  $("act-reason").focus();
}

async function submit(event) {
  event.preventDefault();
  if (doing.command === "export") { download(); return; }
  $("act-do").disabled = true;
  try {
    const body = JSON.stringify({ reason: $("act-reason").value });
    const path = doing.command === "reconcile" ? "/api/reconciliation" : `/api/dead-letters/${doing.letter.id}/${doing.command}`;
    await ask(path, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    $("act").close();
    setTimeout(afterwards, 700);
  } catch (problem) {
    $("act-fault").textContent = t("not.done", problem.message);
  } finally {
    $("act-do").disabled = false;
  }
}

function download() {
  location.assign(new URL("/api/export/counters.csv?reason=" + encodeURIComponent($("act-reason").value), location.origin));
  $("act").close();
  setTimeout(afterwards, 700);
}

export function drawActs(acts) {
  const heads = ["when", "what", "", "who", "why"].map(head => element("th", { scope: "col" }, head && t(head)));
  const rows = acts.slice(0, 12).map(act => element("tr", {}, ...[day(act.at), t(act.what), act.about, act.by, act.reason].map(value => element("td", {}, value))));
  $("acts").replaceChildren(element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...(rows.length ? rows : [element("tr", {}, element("td", { class: "empty", colspan: 5 }, t("acts.none")))])));
}
