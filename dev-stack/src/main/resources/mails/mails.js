'use strict';
const PAGE = 100;
const at = id => document.getElementById(id);
const when = iso => new Date(iso).toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'medium'});
const json = async path => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
};
let oldest = null;
let seen = '';

function query(before) {
  const wanted = new URLSearchParams({brief: 'true', limit: PAGE, q: at('search').value});
  if (before) wanted.set('before', before);
  return 'email?' + wanted;
}

async function list(before) {
  const mails = await json(query(before));
  if (!before) at('list').replaceChildren();
  at('list').append(...mails.map(line));
  oldest = mails.length ? mails[mails.length - 1].id : null;
  at('more').hidden = mails.length < PAGE;
  at('none').hidden = at('list').children.length > 0;
  mark();
}

function line(mail) {
  const item = at('line').content.cloneNode(true);
  const link = item.querySelector('a');
  link.href = '#' + mail.id;
  item.querySelector('.to').textContent = mail.to.map(a => a.address).join(', ');
  item.querySelector('time').textContent = when(mail.time);
  item.querySelector('.subject').textContent = mail.subject || '(no subject)';
  item.querySelector('.key').textContent = mail.complaintKey;
  return item;
}

function mark() {
  for (const link of at('list').querySelectorAll('a')) {
    if (link.hash === location.hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

async function open() {
  const id = location.hash.slice(1);
  document.body.classList.toggle('open', id !== '');
  mark();
  if (!id) return;
  const mail = await json('email/' + encodeURIComponent(id));
  const page = at('reading').content.cloneNode(true);
  const put = (name, text) => { page.querySelector('.' + name).textContent = text; };
  put('subject', mail.subject || '(no subject)');
  put('to', mail.to.map(a => a.address).join(', '));
  put('from', mail.from.map(a => a.name ? `${a.name} <${a.address}>` : a.address).join(', '));
  put('time', when(mail.time));
  put('key', mail.complaintKey || '–');
  put('id', mail.messageId);
  at('mail').replaceChildren(page);
  for (const button of at('mail').querySelectorAll('[data-view]')) {
    button.addEventListener('click', () => show(mail, button.dataset.view));
  }
  at('mail').querySelector('[data-view=html]').hidden = !mail.html;
  await show(mail, mail.html ? 'html' : 'text');
  at('mail').focus({preventScroll: true});
}

async function show(mail, view) {
  const frame = at('mail').querySelector('iframe');
  const plain = at('mail').querySelector('pre');
  for (const button of at('mail').querySelectorAll('[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
  }
  frame.hidden = view !== 'html';
  plain.hidden = view === 'html';
  if (view === 'html') frame.src = `email/${mail.id}/html`;
  if (view === 'text') plain.textContent = mail.text;
  if (view === 'source') plain.textContent = await (await fetch(`email/${mail.id}/source`)).text();
}

async function watch() {
  try {
    const count = await json('count');
    at('count').textContent = count.mails.toLocaleString();
    if (JSON.stringify(count) !== seen) {
      seen = JSON.stringify(count);
      await list();
    }
  } catch (offline) {
    at('count').textContent = '(not reachable)';
  }
  setTimeout(watch, 2000);
}

let typing;
at('search').addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => list(), 150);
});
at('more').addEventListener('click', () => list(oldest));
window.addEventListener('hashchange', open);
watch();
open();
