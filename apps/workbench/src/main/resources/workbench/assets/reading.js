// The reading view: opens highlights without loading the page anew, draws the arcs of what is open, and shows more as the text is read.
const SVG = 'http://www.w3.org/2000/svg';
const text = () => document.getElementById('text');
const pane = () => document.getElementById('pane');

// ---- what is open -------------------------------------------------------------------------------------------------------------------

function marks() {
  const written = pane().dataset.marks;
  return written ? written.split(';').map((mark) => {
    const [role, start, end] = mark.split(' ');
    return { role, start: Number(start), end: Number(end) };
  }) : [];
}

/** Changes how segments look, never where they stand. */
function paint() {
  const open = pane().dataset.open;
  const roles = marks();
  for (const segment of text().querySelectorAll('[data-s]')) {
    const start = Number(segment.dataset.s);
    const end = start + segment.textContent.length;
    const kept = [...segment.classList].filter((name) => !name.startsWith('m-') && name !== 'is-open');
    if (open && segment.dataset.k?.split(' ').includes(open)) kept.push('is-open');
    for (const mark of roles) {
      if (mark.start <= start && end <= mark.end && !kept.includes('m-' + mark.role)) kept.push('m-' + mark.role);
    }
    const style = kept.join(' ');
    if (segment.className !== style) segment.className = style;
    if (segment.id === 'sel') segment.removeAttribute('id');
  }
  const first = open && text().querySelector('.is-open');
  if (first) first.id = 'sel';
  for (const row of pane().querySelectorAll('.rows li')) {
    row.classList.toggle('is-open', row.firstElementChild.dataset.k === open);
  }
}

async function pageOf(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(answer.status);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

let asked = 0;

async function show(address, { isNew = true, hasFocus = false } = {}) {
  const mine = ++asked;
  let page;
  try {
    page = await pageOf(address);
  } catch {
    location.assign(address);
    return;
  }
  if (mine !== asked) return;
  const scroll = pane().scrollTop;
  const wasOpen = pane().dataset.open;
  pane().replaceWith(document.adoptNode(page.getElementById('pane')));
  pane().scrollTop = pane().dataset.open === wasOpen ? scroll : 0;
  if (isNew) history.pushState(null, '', address);
  paint();
  drawArcs();
  const selected = document.getElementById('sel');
  if (selected && !isSeen(selected)) selected.scrollIntoView({ block: 'center' });
  if (hasFocus) document.getElementById('card')?.focus({ preventScroll: true });
}

function isSeen(element) {
  const box = element.getBoundingClientRect();
  const limit = innerWidth < 960 ? innerHeight * .5 : innerHeight;
  return box.top > 60 && box.bottom < limit;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const address = new URL(link.href.baseVal ?? link.href, location.href);
  if (address.pathname !== location.pathname || !document.getElementById('reading').contains(link)) return;
  event.preventDefault();
  show(address.href, { hasFocus: event.detail === 0 });
});
addEventListener('popstate', () => show(location.href, { isNew: false }));

// ---- keys ---------------------------------------------------------------------------------------------------------------------------

function stepHighlight(by) {
  const links = [...text().querySelectorAll('a.ev:not([tabindex])')];
  if (!links.length) return;
  const open = pane().dataset.open;
  const focused = links.indexOf(document.activeElement);
  const at = focused >= 0 ? focused : links.findIndex((link) => link.dataset.k.split(' ').includes(open));
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
  next.focus({ preventScroll: true });
  show(next.href);
}

const commands = {
  n: () => stepHighlight(1),
  p: () => stepHighlight(-1),
  w: () => document.getElementById('why')?.click(),
};

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(input|textarea|select)$/i.test(event.target.tagName) || document.getElementById('keys').open) return;
  if (event.key === 'Escape') {
    document.querySelector('.card .close')?.click();
  } else if (document.body.dataset.keys !== 'off' && commands[event.key]) {
    event.preventDefault();
    commands[event.key]();
  }
});

// ---- arcs, for what is open only ----------------------------------------------------------------------------------------------------

function boxOf(role, frame) {
  const first = text().querySelector('.m-' + role);
  if (!first) return null;
  const box = first.getClientRects()[0];
  return { x: box.left - frame.left + box.width / 2, y: box.top - frame.top };
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** From one place to another above the lines of the text, with a tip where it ends. */
function arc(from, to, role) {
  const height = Math.min(70, 16 + Math.abs(to.x - from.x) / 6);
  const top = Math.min(from.y, to.y) - height;
  const path = element('path', { class: role, d: `M${from.x} ${from.y} C${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y}` });
  const tip = element('path', { class: `tip ${role}`, d: `M${to.x} ${to.y} l-4 -8 l8 0 z` });
  return [path, tip];
}

function drawArcs() {
  text().querySelector('.arcs')?.remove();
  const frame = text().getBoundingClientRect();
  const trigger = boxOf('trigger', frame);
  if (!trigger) return;
  const arcs = element('svg', { class: 'arcs', 'aria-hidden': 'true' });
  const actor = boxOf('actor', frame);
  const recipient = boxOf('recipient', frame);
  const linked = boxOf('linked', frame);
  if (actor) arcs.append(...arc(actor, trigger, 'actor'));
  if (recipient) arcs.append(...arc(trigger, recipient, 'recipient'));
  if (linked) arcs.append(...arc(trigger, linked, 'linked'));
  text().append(arcs);
}
let waiting = 0;
new ResizeObserver(() => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(drawArcs);
}).observe(text());

// ---- more as the text is read -------------------------------------------------------------------------------------------------------

const progress = document.getElementById('progress');
if (progress && !progress.hidden) {
  const source = new EventSource(progress.dataset.source);
  let isLast = false;
  let isLoading = false;
  let isStale = false;
  const refresh = async () => {
    if (isLoading) {
      isStale = true;
      return;
    }
    isLoading = true;
    const page = await pageOf(location.href);
    for (const id of ['text', 'pane']) document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    pane().dataset.open = page.getElementById('pane').dataset.open;
    pane().dataset.marks = page.getElementById('pane').dataset.marks;
    for (const part of ['.reading-head', '.minimap']) document.querySelector(part).replaceWith(page.querySelector(part));
    drawArcs();
    isLoading = false;
    if (isStale) {
      isStale = false;
      refresh();
    } else if (isLast) {
      progress.hidden = true;
    }
  };
  source.addEventListener('progress', (event) => {
    const state = JSON.parse(event.data);
    progress.querySelector('progress').value = state.percent;
    if (state.done) {
      isLast = true;
      source.close();
    }
    if (state.done || state.percent > 0) refresh();
  });
}
