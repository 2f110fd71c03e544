// Reads something again and again while it is looked at, and says when the line to the services is broken.
export function watch(read, draw, everyMs) {
  let timer = null, over = false, before = null, at = Date.now();
  const tell = lost => dispatchEvent(new CustomEvent("desk:link", { detail: { lost, at } }));

  async function again() {
    clearTimeout(timer);
    try {
      const fresh = await read();
      if (over) return;
      at = Date.now();
      tell(false);
      const text = JSON.stringify(fresh);
      if (text !== before) { before = text; draw(fresh); }
    } catch (problem) {
      if (over) return;
      if (before === null) draw(null, problem); else tell(true);
    }
    if (!over) timer = setTimeout(again, document.hidden ? 10 * everyMs : everyMs);
  }

  const seen = () => { if (!document.hidden) again(); };
  document.addEventListener("visibilitychange", seen);
  again();
  return { again, stop: () => { over = true; clearTimeout(timer); document.removeEventListener("visibilitychange", seen); tell(false); } };
}
