import { $, element } from "../page.js";
import { ask } from "./service.js";
import { said } from "./form.js";
import { t } from "./words.js";
import { watch } from "./watch.js";
import { drawLeft } from "./cases.js";
import { actsFor } from "./acts.js";
import { about, both, clocks, customer, history, notices, promises, questions, solution, top } from "./parts.js";

const EVERY_MS = 4000;
let possible = [];

export const caseKeys = () => possible.filter(act => act.key).map(act => [act.key, act.name]);

// All of one case on one screen, and what can be done with it now.
export function caseView(view, key, me) {
  view.replaceChildren(element("p", { class: "empty" }, "…"));
  const works = me.roles.some(role => role !== "agent");
  const watching = watch(() => read(key, works), (it, problem) => {
    if (problem) { view.replaceChildren(element("p", { class: "fault big" }, problem.status === 404 ? t("found.none") : said(problem))); return; }
    draw(view, it, me, watching.again);
  }, EVERY_MS);
  const clock = setInterval(() => drawLeft(view), 20000);
  return () => { possible = []; watching.stop(); clearInterval(clock); };
}

// Each part comes from the service that answers for it; one that is away leaves the others readable.
async function read(key, works) {
  const id = encodeURIComponent(key), soft = path => ask(path).then(value => ({ value }), problem => ({ problem }));
  const [complaint, found, notices, checks] = await Promise.all([
    soft("intake/complaints/" + id), works ? soft("resolution/cases/" + id) : {}, soft("notification/notices?complaint=" + id), {}]);
  if (complaint.problem && !found.value) throw complaint.problem;
  const idOf = complaint.value?.id || found.value.id;
  const after = await soft((works ? "followup/checks?complaint=" : "followup/checks/open?complaint=") + idOf);
  return { complaint: complaint.value, case: found.value, notices: notices.value, checks: after.value || checks.value || [], away: [complaint, found, notices, after].filter(each => each.problem && each.problem.status !== 404).length };
}

function draw(view, it, me, again) {
  const open = new Set([...view.querySelectorAll("details[open]")].map(each => each.dataset.name)), at = document.activeElement?.id;
  const scroll = scrollY, first = !view.querySelector(".case");
  possible = actsFor(it, me, again);
  const bar = element("div", { class: "bar-of-acts", role: "toolbar", "aria-label": t("acts") }, ...possible.filter(act => act.key).map(act =>
    element("button", { type: "button", id: "act-" + act.name, class: act.main ? "main" : null, "data-key": act.key, onclick: act.run }, t("a." + act.name), element("kbd", {}, act.key))));
  view.replaceChildren(element("article", { class: "case" }, top(it), bar, it.away ? element("p", { class: "notice" }, t("part.away")) : null,
    element("div", { class: "halves" }, element("div", {}, both(it), questions(it), solution(it, possible), history(it)), element("div", {}, customer(it), promises(it, possible), clocks(it), notices(it), about(it)))));
  for (const each of view.querySelectorAll("details")) if (open.has(each.dataset.name)) each.open = true;
  drawLeft(view);
  if (first) scrollTo(0, 0); else { scrollTo(0, scroll); if (at) $(at)?.focus({ preventScroll: true }); }
}
