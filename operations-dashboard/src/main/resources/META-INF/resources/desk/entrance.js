// Who sits at the desk: somebody who types a log-in here, or somebody with an account of the company, who is sent to it.
import { $ } from "../page.js";
import { t } from "./words.js";
import { Away, byAccount, logIn, logOut, whenLoggedOut, whoIsHere } from "./service.js";

const ACCOUNTS = "/log-in?page=/desk", SENT = "desk.sent";

let onEntered = () => {};

/** @param act is told who sits here, as often as somebody says so */
export const enter = act => { onEntered = act; };

export async function begin() {
  try {
    entered(await whoIsHere());
  } catch (problem) {
    if (byAccount() && problem.status === 499 && !sessionStorage.getItem(SENT)) goToAccounts();
    else ask(problem.status === 401 ? "" : why(problem));
  }
}

function entered(somebody) {
  const place = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (place && location.hash.length < 2) history.replaceState(null, "", place);
  $("log-in-box").close();
  onEntered(somebody);
}

// The page he wanted is kept, and that he was sent: a browser that keeps no cookie is not sent in circles.
function goToAccounts() {
  sessionStorage.setItem(SENT, location.hash || "#");
  location.replace(ACCOUNTS);
}

export function goAway() {
  logOut();
  if (byAccount()) location.assign("/log-out"); else ask("");
}

const why = problem => problem instanceof Away ? t("away") : t({ 401: "log.in.wrong", 499: "account.over" }[problem.status] || "log.in.role");

function ask(fault) {
  for (const id of ["typed", "account"]) $(id).hidden = (id === "account") !== byAccount();
  $("user").disabled = $("password").disabled = byAccount();
  $("log-in-fault").textContent = fault;
  if (!$("log-in-box").open) $("log-in-box").showModal();
  $(byAccount() ? "account-do" : "user").focus();
}

async function tryLogIn(event) {
  event.preventDefault();
  $("log-in-do").disabled = true;
  try {
    const somebody = await logIn($("user").value, $("password").value);
    $("password").value = "";
    entered(somebody);
  } catch (problem) {
    logOut();
    $("log-in-fault").textContent = why(problem);
  } finally {
    $("log-in-do").disabled = false;
  }
}

// He logs in on another page and comes back: what he was typing is still here.
function lookAgain() {
  if (byAccount() && $("log-in-box").open && !document.hidden) whoIsHere().then(entered, problem => { $("log-in-fault").textContent = why(problem); });
}

whenLoggedOut(() => ask(byAccount() ? t("account.over") : ""));
document.addEventListener("visibilitychange", lookAgain);
addEventListener("focus", lookAgain);
$("log-in").addEventListener("submit", tryLogIn);
$("log-in-box").addEventListener("cancel", event => event.preventDefault());
