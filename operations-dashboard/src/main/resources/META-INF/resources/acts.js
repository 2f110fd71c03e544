import { $, ask } from "./page.js";
import { t } from "./words.js";

let doing = null, afterwards = () => {};

export function prepareActs(onDone) {
  afterwards = onDone;
  $("act-cancel").addEventListener("click", () => $("act").close());
  $("act-form").addEventListener("submit", submit);
}

export function openAct(command, letter) {
  doing = { command, letter };
  $("act-title").textContent = t(command + ".title");
  $("act-text").textContent = t(command + ".text", t("s." + letter.service));
  $("act-do").textContent = t(command);
  $("act-fault").textContent = "";
  $("act-reason").value = "";
  $("act").showModal();
  $("act-reason").focus();
}

async function submit(event) {
  event.preventDefault();
  $("act-do").disabled = true;
  try {
    const body = JSON.stringify({ reason: $("act-reason").value });
    await ask(`/api/dead-letters/${doing.letter.id}/${doing.command}`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    $("act").close();
    setTimeout(afterwards, 700);
  } catch (problem) {
    $("act-fault").textContent = t("not.done", problem.message);
  } finally {
    $("act-do").disabled = false;
  }
}
