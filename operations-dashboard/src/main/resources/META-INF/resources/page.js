// Small things every part of the page uses.
export const $ = id => document.getElementById(id);

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "class") node.className = value;
    else node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child != null));
  return node;
}

// Only changes what changed, so that focus and scrolling stay where they are.
export function text(id, value) {
  const node = $(id);
  if (node && node.textContent !== value) node.textContent = value;
}

export class LoggedOut extends Error {}

export async function ask(path, options = {}) {
  const answer = await fetch(new URL(path, location.origin), { ...options, headers: { Accept: "application/json", "X-Requested-With": "JavaScript", ...options.headers } });
  // 499: a company's accounts are in use, and the page has to send its reader to them.
  if ([401, 403, 499].includes(answer.status)) throw new LoggedOut();
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || answer.statusText), { status: answer.status });
  }
  return answer.status === 204 ? null : answer.json().catch(() => null);
}

export const service = topic => topic.includes("dead-letters") ? "letters" : topic.split(".")[0];
