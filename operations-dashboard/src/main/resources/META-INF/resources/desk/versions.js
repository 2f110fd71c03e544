import { ask, post } from "./service.js";

const TRIES = 3;

// What a person looked at when deciding what to send; a notice that went out in the meantime changes none of it.
const lookedAt = it => JSON.stringify([it.status, it.owner, it.contacts, it.statements, it.questions, it.findings, it.solution, it.handoffs]);

// Sends for the case as it was read. Where it changed in what was looked at, the sender is told once and may send again.
export function sender(it) {
  let seen = it;
  return async (path, body) => {
    for (let tried = 1; ; tried++) {
      try {
        return await post(path, body, { version: seen?.version });
      } catch (problem) {
        if (problem.status !== 412 || tried >= TRIES) throw problem;
        const fresh = await ask("resolution/cases/" + seen.id), same = lookedAt(fresh) === lookedAt(seen);
        seen = fresh;
        if (!same) throw problem;
      }
    }
  };
}
