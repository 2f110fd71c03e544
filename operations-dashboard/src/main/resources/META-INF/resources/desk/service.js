// What the desk asks of the services. A log-in typed here is held here and nowhere else: it ends with the page. Where a
// company's accounts are in use, it is the browser that holds who sits here, in a sealed cookie no script can read.
let authorization = null, accounts = false, onLoggedOut = () => {};

const NOBODY = [401, 499];

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || String(status));
    this.status = status;
    this.problem = problem;
  }
  is(slug) { return String(this.problem.type || "").endsWith("/" + slug); }
}

export class Away extends Error {}

const AWAY = [502, 503, 504];
const WAITS_MS = [700, 2500];

export const whenLoggedOut = act => { onLoggedOut = act; };

export async function logIn(user, password) {
  const bytes = new TextEncoder().encode(user + ":" + password);
  authorization = "Basic " + btoa(String.fromCharCode(...bytes));
  return ask("me");
}

export function logOut() { authorization = null; }
export const byAccount = () => accounts;

// 499 is what a service says to a script where accounts are in use. Only then may the browser show what it holds.
export async function whoIsHere() {
  try {
    return await ask("me");
  } catch (problem) {
    if (problem.status !== 499 || accounts) throw problem;
    accounts = true;
    return ask("me");
  }
}

// Without accounts, without credentials of the browser's own, so that it neither asks by itself nor remembers.
export async function ask(path, { method = "GET", body, version, name } = {}) {
  const headers = { Accept: "application/json", "X-Requested-With": "JavaScript", ...(authorization && { Authorization: authorization }) };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (version != null) headers["If-Match"] = `"${version}"`;
  if (name) headers["Idempotency-Key"] = name;
  const answer = await fetch("/api/desk/" + path, {
    method, headers, credentials: accounts ? "same-origin" : "omit", cache: "no-store", body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => { throw new Away(); });
  return read(answer, path);
}

async function read(answer, path) {
  const said = await answer.json().catch(() => null);
  if (answer.ok) return said;
  if (AWAY.includes(answer.status)) throw Object.assign(new Away(), { problem: said });
  if (NOBODY.includes(answer.status)) { authorization = null; if (path !== "me") onLoggedOut(); }
  throw new Refused(answer.status, said || {});
}

export const post = (path, body = {}, more = {}) => ask(path, { method: "POST", body, ...more });

// A request with a name takes effect once however often it is sent: so it is sent again where nobody knows what became of it.
export async function postOnce(path, body, name, tell = () => {}) {
  for (let tried = 0; ; tried++) {
    try {
      return await post(path, body, { name });
    } catch (problem) {
      const again = problem instanceof Away || problem instanceof Refused && problem.is("request-in-progress");
      if (!again || tried >= WAITS_MS.length) throw problem;
      tell(tried + 1);
      await new Promise(done => setTimeout(done, WAITS_MS[tried]));
    }
  }
}

// Gives each content one name, kept over retries; other content gets another.
export function requestNames() {
  let last = { content: null, name: null };
  return content => {
    if (last.content !== content) last = { content, name: madeUp() };
    return last.name;
  };
}

// Also where the page does not come by https and randomUUID is missing.
function madeUp() {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
