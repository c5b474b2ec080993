// Keys of all pages. Every one of them has a link or a button that does the same.
const places = { t: '/', e: '/events', a: '/articles', d: '/dyads', m: '/map', r: '/review', p: '/paste', c: '/codebook', h: '/help' };
const search = document.getElementById('search');
const keys = document.getElementById('keys');
let isGoing = false;

function isWriting(target) {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

function step(links, by) {
  const at = links.indexOf(document.activeElement);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  next?.focus();
}

const commands = {
  '/': () => search.focus(),
  '?': () => keys.showModal(),
  g: () => { isGoing = true; setTimeout(() => { isGoing = false; }, 1500); },
  j: () => step([...document.querySelectorAll('.rows a')], 1),
  k: () => step([...document.querySelectorAll('.rows a')], -1),
  c: () => navigator.clipboard?.writeText(location.href),
};

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && event.target === search) search.blur();
  if (document.body.dataset.keys === 'off' || isWriting(event.target) || keys.open) return;
  const place = isGoing && places[event.key];
  isGoing = false;
  if (place) {
    event.preventDefault();
    location.assign(place);
  } else if (commands[event.key]) {
    event.preventDefault();
    commands[event.key]();
  }
});
