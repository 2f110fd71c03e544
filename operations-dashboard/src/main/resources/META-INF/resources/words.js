// Every word on the page, in both languages. A code without a word is shown as it is.
const WORDS = {
  en: {
    title: "Operations", skip: "To the promises at risk", find: "Complaint key or id", period: "Period", days: "{0} days",
    "language.other": "Español", "theme.auto": "Auto", "theme.light": "Light", "theme.dark": "Dark", close: "Close", cancel: "Cancel", reason: "Reason (kept with your name)",
    "link.live": "Live", "link.connecting": "Connecting…", "link.lost": "Connection lost. What you see was true at {0}; trying again.", "link.closed": "Not logged in",
    "log.in": "Log in", "log.in.title": "Who is watching?", "log.in.text": "This page shows the company's complaints as they move. It is open to operations.",
    now: "Now", "per.minute": "Complaints per minute", "per.hour": "{0} in the last hour", "to.owner": "From record to owner", "to.mail": "From record to mail", p95: "95 % within {0}", "p95.none": "none in the last hour",
    broken: "Promises broken", silent: "Customers in silence", parked: "Events parked", "broken.under": "{0} today · {1}", "all.kept": "every promise kept", "nobody.silent": "everyone has a date ahead", "silent.under": "open without a date ahead", "nothing.parked": "everything was digested", "parked.under": "wait for a decision",
    risk: "Promises due next", "risk.sum": "{0} in the next 24 hours", "risk.none": "No promise is due. Every customer either has an answer or has not told us anything yet.", "overdue.by": "{0} late", "hours.label": "Promises due by hour, next 24 hours: {0}",
    ticker: "As it happens", pause: "Pause", resume: "Go on", paused: "Paused: {0} more since", sampled: "Too many to show: {0} of {1} a second", "ticker.none": "Quiet. Events appear here the moment they happen.", filter: "Show only", all: "Everything", "ticker.first": "Nothing has been told yet. Record the first complaint:",
    flow: "Flow by status", open: "{0} open", owners: "Owners' load", "owners.sum": "{0} owners", causes: "Root causes", satisfaction: "What customers say", work: "How the work is done", backlog: "Backlog", "by.age": "By age, days", "by.days.left": "By working days left", outcome: "How it ended", verdicts: "By question", notices: "Messages to customers", relationship: "By length of relationship", "relationship.note": "Ten years or ten days: the columns should look alike.", services: "Services", "parked.events": "Parked events", "parked.note": "What a service could not digest. Order per complaint is kept.", "services.age": "asked {0} ago",
    none: "Nothing in this period.", minutes: "{0} min of customers' time", "answered.of": "{0} of {1} answered ({2} %)", "effort": "Effort, 1 easy to 7 hard", fulfilled: "What was agreed was done", repeated: "Had to tell the story again",
    "w.term": "Answered within term, open ones included", "w.promises": "Promises kept or moved in time", "w.response": "First human response, median", "w.closing": "To first closing, median", "w.last": "To last closing, median", "w.waiting": "Customer waiting for us, median", "w.reopened": "Reopened of closed", "w.handoffs": "Handoffs per complaint", "w.chasing": "Contacts only to chase us", "w.news": "Contacts with something new",
    band: "Customer for", recorded: "Complaints", response: "First response", closing: "To closing", upheld: "Upheld", stars: "Stars",
    Y0_1: "under 1 year", Y1_3: "1–3 years", Y3_10: "3–10 years", Y10: "10 years and more", UNKNOWN: "not known",
    service: "Service", state: "State", lag: "Behind, events", outbox: "Outbox, oldest", waits: "Waits in outbox", parkedn: "Parked", up: "answers", down: "does not answer", unknown: "not known",
    "s.intake": "Intake", "s.resolution": "Resolution", "s.followup": "Follow-up", "s.notification": "Notification", "s.operations": "Operations", "s.letters": "Parked",
    when: "When", what: "What", why: "Why", complaint: "Complaint", replay: "Replay", discard: "Discard", "replay.title": "Let this event take effect?", "discard.title": "Discard this event for good?", "replay.text": "{0} takes it again, and after it whatever waits behind it for the same complaint.", "discard.text": "{0} will never take it. What waits behind it stays until it is replayed.", PARKED: "waits", REPLAYED: "replayed by {0}", DISCARDED: "discarded by {0}", done: "Done. The list follows in a moment.", "not.done": "Not done: {0}",
    "v.good": "All well: every promise kept, nobody in silence.", "v.warn": "Worth a look.", "v.bad": "Something needs you.", "v.unknown": "Not known yet.", "v.behind": "Catching up: {0} events behind. The figures show an earlier moment.", "v.empty": "Ready. Nothing has been told yet.", "v.broken": "Promises broken today: {0}", "v.late": "Promises past their date: {0}", "v.silent": "Customers in silence: {0}", "v.parked": "Events parked: {0}", "v.down": "{0} does not answer", "v.kafka": "Kafka does not answer: new events wait there", "v.lag": "{0} is {1} events behind", "v.outbox": "{0}: facts wait for {1}",
    "timeline": "Complaint {0}", "answer.by": "Answer by", "told.until": "Next date told", owner: "Owner", status: "Status", category: "About", later: "{0} later", "not.found": "No event of such a complaint has come yet.", trace: "trace", due: "due {0}",
    age: "Read at {0}. {1} events in the log, the newest heard {2}.", never: "never", ago: "{0} ago",
    acts: "What was done from here", "acts.note": "Who, what and why.", export: "Figures as CSV", "export.title": "Take the figures as a file?", "export.text": "Every counter, without personal data but owners' names.", "acts.none": "Nothing yet.", who: "Who", REPLAY: "Replay", DISCARD: "Discard", EXPORT: "Export", REBUILD: "Rebuild", keys: "Keys", "k.find": "Find a complaint", "k.pause": "Pause or go on", "k.risk": "To the promises at risk", "k.ticker": "To the ticker", "k.services": "To the services", "k.language": "Other language", "k.theme": "Light, dark, automatic",
    RECORDED: "Recorded", OPEN: "Open", AWAITING_CUSTOMER: "Awaiting customer", ANSWERED: "Answered", AGREED: "Agreed", DISPUTED: "Disputed", CLOSED: "Closed", WITHDRAWN: "Withdrawn", ANSWERED_NOT_ACCEPTED: "Answered, not accepted", UPHELD: "Upheld", PARTLY_UPHELD: "Partly upheld", NOT_UPHELD: "Not upheld", PHONE: "Phone", EMAIL: "E-mail", WEB: "Web", CHAT: "Chat", LETTER: "Letter", IN_PERSON: "In person", ACKNOWLEDGEMENT: "Acknowledgement", MISSING_INFORMATION: "Missing information", COMPLETED: "Completed", NEW_OWNER: "New owner", QUESTION: "Question", NEW_DATE: "New date", APOLOGY: "Apology", DECISION: "Decision", ITEM_DONE: "Item done", REOPENED: "Reopened", CHECK: "Check", CHECK_REMINDER: "Check, reminder", SENT: "Sent", BOUNCED: "Bounced", FAILED: "Failed",
    FIRST_CONTACT: "First contact", UPDATE: "Update", ANSWER: "Answer", ITEM: "Solution's item", COMPLETION: "Completion", CALL_BACK: "Call back",
    BILLING: "Billing", SERVICE_CUT: "Service cut", DELIVERY: "Delivery", QUALITY: "Quality", STAFF_CONDUCT: "Staff conduct", CONTRACT_TERMS: "Contract terms", OTHER: "Other",
    PROCESS: "Process", POOR_COMMUNICATION: "Poor communication", DEFECT: "Defect", UNCLEAR_OFFER: "Unclear offer", TRAINING: "Training", MISUSE: "Misuse", SUPPLIER: "Supplier", UNDETERMINED: "Undetermined", true: "yes", false: "no",
    overdue: "past", more: "more", older: "older",
    "e.complaint.recorded": "Complaint recorded", "e.contact.joined": "Contact joined", "e.complaint.withdrawn": "Complaint withdrawn", "e.completion.requested": "Completion requested", "e.complaint.completed": "Complaint completed", "e.owner.assigned": "Owner assigned", "e.handoff.offered": "Handoff offered", "e.handoff.refused": "Handoff refused", "e.owner.changed": "Owner changed", "e.promise.made": "Promise made", "e.promise.renegotiated": "Promise moved", "e.promise.kept": "Promise kept", "e.promise.broken": "Promise broken", "e.team.statement.recorded": "Team's version recorded", "e.customer.statement.recorded": "Customer's reply recorded", "e.question.added": "Question added", "e.information.requested": "Information requested", "e.decision.made": "Decision made", "e.solution.agreed": "Solution agreed", "e.solution.disputed": "Solution disputed", "e.item.done": "Item done", "e.complaint.closed": "Complaint closed", "e.complaint.reopened": "Complaint reopened", "e.check.scheduled": "Check scheduled", "e.check.cancelled": "Check cancelled", "e.check.due": "Check due", "e.check.answered": "Check answered", "e.dissatisfaction.raised": "Dissatisfaction raised", "e.notice.sent": "Message sent", "e.notice.bounced": "Message bounced", "e.notice.failed": "Message failed", "e.event.parked": "Event parked", "e.parked.event.replayed": "Parked event replayed", "e.parked.event.discarded": "Parked event discarded",
  },
  es: {
    title: "Operaciones", skip: "A las promesas en riesgo", find: "Clave o id de la reclamación", period: "Periodo", days: "{0} días",
    "language.other": "English", "theme.auto": "Auto", "theme.light": "Claro", "theme.dark": "Oscuro", close: "Cerrar", cancel: "Cancelar", reason: "Motivo (queda con su nombre)",
    "link.live": "En directo", "link.connecting": "Conectando…", "link.lost": "Conexión perdida. Lo que ve era cierto a las {0}; se vuelve a intentar.", "link.closed": "Sin identificar",
    "log.in": "Identificarse", "log.in.title": "¿Quién mira?", "log.in.text": "Esta página muestra las reclamaciones de la empresa mientras avanzan. Está abierta a operaciones.",
    now: "Ahora", "per.minute": "Reclamaciones por minuto", "per.hour": "{0} en la última hora", "to.owner": "Del registro al responsable", "to.mail": "Del registro al correo", p95: "95 % en {0}", "p95.none": "ninguna en la última hora",
    broken: "Promesas rotas", silent: "Clientes en silencio", parked: "Eventos apartados", "broken.under": "{0} hoy · {1}", "all.kept": "todas cumplidas", "nobody.silent": "todos tienen una fecha", "silent.under": "abiertas sin fecha por delante", "nothing.parked": "todo se ha digerido", "parked.under": "esperan una decisión",
    risk: "Próximas promesas", "risk.sum": "{0} en las próximas 24 horas", "risk.none": "No vence ninguna promesa. Todos los clientes tienen su respuesta o aún no nos han contado nada.", "overdue.by": "{0} tarde", "hours.label": "Promesas que vencen por hora, próximas 24 horas: {0}",
    ticker: "Según ocurre", pause: "Pausa", resume: "Seguir", paused: "En pausa: {0} más desde entonces", sampled: "Demasiados para mostrarlos: {0} de {1} por segundo", "ticker.none": "En calma. Los eventos aparecen aquí en cuanto ocurren.", filter: "Mostrar solo", all: "Todo", "ticker.first": "Aún no se ha contado nada. Registre la primera reclamación:",
    flow: "Flujo por estado", open: "{0} abiertas", owners: "Carga de responsables", "owners.sum": "{0} responsables", causes: "Causas raíz", satisfaction: "Lo que dicen los clientes", work: "Cómo se trabaja", backlog: "Pendiente", "by.age": "Por antigüedad, días", "by.days.left": "Por días hábiles restantes", outcome: "Cómo terminaron", verdicts: "Por pregunta", notices: "Mensajes a clientes", relationship: "Por antigüedad del cliente", "relationship.note": "Diez años o diez días: las columnas deberían parecerse.", services: "Servicios", "parked.events": "Eventos apartados", "parked.note": "Lo que un servicio no pudo digerir. Se respeta el orden por reclamación.", "services.age": "preguntado hace {0}",
    none: "Nada en este periodo.", minutes: "{0} min del tiempo de clientes", "answered.of": "{0} de {1} respondidas ({2} %)", "effort": "Esfuerzo, 1 fácil a 7 difícil", fulfilled: "Se hizo lo acordado", repeated: "Tuvo que repetir la historia",
    "w.term": "Respondidas en plazo, abiertas incluidas", "w.promises": "Promesas cumplidas o movidas a tiempo", "w.response": "Primera respuesta humana, mediana", "w.closing": "Hasta el primer cierre, mediana", "w.last": "Hasta el último cierre, mediana", "w.waiting": "Cliente esperándonos, mediana", "w.reopened": "Reabiertas de las cerradas", "w.handoffs": "Traspasos por reclamación", "w.chasing": "Contactos solo para reclamar", "w.news": "Contactos con algo nuevo",
    band: "Cliente desde hace", recorded: "Reclamaciones", response: "Primera respuesta", closing: "Hasta el cierre", upheld: "Estimadas", stars: "Estrellas",
    Y0_1: "menos de 1 año", Y1_3: "1–3 años", Y3_10: "3–10 años", Y10: "10 años o más", UNKNOWN: "no consta",
    service: "Servicio", state: "Estado", lag: "Atraso, eventos", outbox: "Bandeja, el más antiguo", waits: "Esperan en bandeja", parkedn: "Apartados", up: "responde", down: "no responde", unknown: "no se sabe",
    "s.intake": "Registro", "s.resolution": "Resolución", "s.followup": "Seguimiento", "s.notification": "Avisos", "s.operations": "Operaciones", "s.letters": "Apartados",
    when: "Cuándo", what: "Qué", why: "Por qué", complaint: "Reclamación", replay: "Repetir", discard: "Descartar", "replay.title": "¿Dejar que este evento surta efecto?", "discard.title": "¿Descartar este evento para siempre?", "replay.text": "{0} lo toma de nuevo, y detrás lo que espera de la misma reclamación.", "discard.text": "{0} no lo tomará nunca. Lo que espera detrás sigue ahí hasta que se repita.", PARKED: "espera", REPLAYED: "repetido por {0}", DISCARDED: "descartado por {0}", done: "Hecho. La lista se actualiza enseguida.", "not.done": "No se hizo: {0}",
    "v.good": "Todo bien: todas las promesas cumplidas, nadie en silencio.", "v.warn": "Merece una mirada.", "v.bad": "Algo le necesita.", "v.unknown": "Aún no se sabe.", "v.behind": "Poniéndose al día: {0} eventos por detrás. Las cifras muestran un momento anterior.", "v.empty": "Listo. Aún no se ha contado nada.", "v.broken": "Promesas rotas hoy: {0}", "v.late": "Promesas pasadas de fecha: {0}", "v.silent": "Clientes en silencio: {0}", "v.parked": "Eventos apartados: {0}", "v.down": "{0} no responde", "v.kafka": "Kafka no responde: los eventos nuevos esperan", "v.lag": "{0} va {1} eventos atrasado", "v.outbox": "{0}: hechos esperando {1}",
    "timeline": "Reclamación {0}", "answer.by": "Respuesta antes de", "told.until": "Última fecha dada", owner: "Responsable", status: "Estado", category: "Sobre", later: "{0} después", "not.found": "Aún no ha llegado ningún evento de esa reclamación.", trace: "traza", due: "vence {0}",
    age: "Leído a las {0}. {1} eventos en el registro, el último llegó {2}.", never: "nunca", ago: "hace {0}",
    acts: "Lo hecho desde aquí", "acts.note": "Quién, qué y por qué.", export: "Cifras en CSV", "export.title": "¿Llevarse las cifras en un archivo?", "export.text": "Todos los contadores, sin datos personales salvo nombres de responsables.", "acts.none": "Nada todavía.", who: "Quién", REPLAY: "Repetir", DISCARD: "Descartar", EXPORT: "Exportar", REBUILD: "Rehacer", keys: "Teclas", "k.find": "Buscar una reclamación", "k.pause": "Pausar o seguir", "k.risk": "A las promesas en riesgo", "k.ticker": "A los eventos", "k.services": "A los servicios", "k.language": "Otro idioma", "k.theme": "Claro, oscuro, automático",
    RECORDED: "Registrada", OPEN: "Abierta", AWAITING_CUSTOMER: "Esperando al cliente", ANSWERED: "Respondida", AGREED: "Acordada", DISPUTED: "En desacuerdo", CLOSED: "Cerrada", WITHDRAWN: "Retirada", ANSWERED_NOT_ACCEPTED: "Respondida, no aceptada", UPHELD: "Estimada", PARTLY_UPHELD: "Estimada en parte", NOT_UPHELD: "Desestimada", ACKNOWLEDGEMENT: "Acuse de recibo", MISSING_INFORMATION: "Falta información", COMPLETED: "Completada", NEW_OWNER: "Nuevo responsable", QUESTION: "Pregunta", NEW_DATE: "Nueva fecha", APOLOGY: "Disculpa", DECISION: "Decisión", ITEM_DONE: "Punto cumplido", REOPENED: "Reabierta", CHECK: "Encuesta", CHECK_REMINDER: "Encuesta, recordatorio", PHONE: "Teléfono", EMAIL: "Correo", CHAT: "Chat", LETTER: "Carta", IN_PERSON: "En persona", SENT: "Enviado", BOUNCED: "Devuelto", FAILED: "Fallido",
    FIRST_CONTACT: "Primer contacto", UPDATE: "Novedades", ANSWER: "Respuesta", ITEM: "Punto de la solución", COMPLETION: "Completar", CALL_BACK: "Llamada",
    BILLING: "Facturación", SERVICE_CUT: "Corte de servicio", DELIVERY: "Entrega", QUALITY: "Calidad", STAFF_CONDUCT: "Trato", CONTRACT_TERMS: "Contrato", OTHER: "Otro",
    PROCESS: "Proceso", POOR_COMMUNICATION: "Mala comunicación", DEFECT: "Defecto", UNCLEAR_OFFER: "Oferta confusa", TRAINING: "Formación", MISUSE: "Mal uso", SUPPLIER: "Proveedor", UNDETERMINED: "Sin determinar", true: "sí", false: "no",
    overdue: "vencida", more: "más", older: "más",
    "e.complaint.recorded": "Reclamación registrada", "e.contact.joined": "Contacto añadido", "e.complaint.withdrawn": "Reclamación retirada", "e.completion.requested": "Se pide completar", "e.complaint.completed": "Reclamación completa", "e.owner.assigned": "Responsable asignado", "e.handoff.offered": "Traspaso ofrecido", "e.handoff.refused": "Traspaso rechazado", "e.owner.changed": "Cambio de responsable", "e.promise.made": "Promesa hecha", "e.promise.renegotiated": "Promesa movida", "e.promise.kept": "Promesa cumplida", "e.promise.broken": "Promesa rota", "e.team.statement.recorded": "Versión del equipo", "e.customer.statement.recorded": "Réplica del cliente", "e.question.added": "Pregunta añadida", "e.information.requested": "Se pide información", "e.decision.made": "Decisión tomada", "e.solution.agreed": "Solución acordada", "e.solution.disputed": "Solución rechazada", "e.item.done": "Punto cumplido", "e.complaint.closed": "Reclamación cerrada", "e.complaint.reopened": "Reclamación reabierta", "e.check.scheduled": "Encuesta prevista", "e.check.cancelled": "Encuesta anulada", "e.check.due": "Encuesta enviada", "e.check.answered": "Encuesta respondida", "e.dissatisfaction.raised": "Insatisfacción", "e.notice.sent": "Mensaje enviado", "e.notice.bounced": "Mensaje devuelto", "e.notice.failed": "Mensaje fallido", "e.event.parked": "Evento apartado", "e.parked.event.replayed": "Evento repetido", "e.parked.event.discarded": "Evento descartado",
  },
};

let language = stored("language") || (navigator.language || "en").slice(0, 2);
language = WORDS[language] ? language : "en";

export function stored(name) {
  try { return localStorage.getItem("operations." + name); } catch { return null; }
}
export function store(name, value) {
  try { localStorage.setItem("operations." + name, value); } catch { /* a browser that keeps nothing still shows the page */ }
}
export const currentLanguage = () => language;
export function otherLanguage() {
  language = language === "es" ? "en" : "es";
  store("language", language);
}
export function t(code, ...values) {
  const word = WORDS[language][code] ?? WORDS.en[code] ?? String(code ?? "");
  return values.reduce((text, value, place) => text.replace("{" + place + "}", value), word);
}
export function translatePage() {
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-placeholder]")) node.placeholder = t(node.dataset.tPlaceholder);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
}
export const number = value => value == null ? "–" : new Intl.NumberFormat(language).format(value);
export const percent = value => value == null ? "–" : number(value) + " %";
export const clock = time => new Date(time).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
export const moment = time => new Date(time).toLocaleString(language, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
export const day = time => new Date(time).toLocaleString(language, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });

// A duration as a person says it: two units at most.
export function span(ms) {
  if (ms == null) return "–";
  const units = language === "es" ? ["ms", "s", "min", "h", "d"] : ["ms", "s", "min", "h", "d"];
  const minutes = Math.floor(ms / 60000), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
  if (ms < 1000) return Math.round(ms) + " " + units[0];
  if (ms < 10000) return number(Math.round(ms / 100) / 10) + " " + units[1];
  if (ms < 60000) return Math.round(ms / 1000) + " " + units[1];
  if (minutes < 60) return minutes + " " + units[2];
  if (hours < 24) return hours + " " + units[3] + (minutes % 60 && hours < 10 ? " " + minutes % 60 + " " + units[2] : "");
  return days + " " + units[4] + (hours % 24 && days < 10 ? " " + hours % 24 + " " + units[3] : "");
}
