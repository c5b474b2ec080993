// Keys of a happening: a and x review it, e corrects, m merges. Each has a button that does the same.
function open(field) {
  const box = document.getElementById('correct');
  if (!box) return;
  box.open = true;
  box.scrollIntoView({ block: 'start' });
  document.getElementById(field)?.focus();
}

const commands = {
  a: () => document.querySelector('.review-bar [data-key=a]')?.click(),
  x: () => document.querySelector('.review-bar [data-key=x]')?.click(),
  e: () => open('c-status'),
  m: () => open('merge-other'),
};

let isGoing = false;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === 'off') return;
  if (/^(input|textarea|select)$/i.test(event.target.tagName) || document.getElementById('keys').open) return;
  const wasGoing = isGoing;
  isGoing = event.key === 'g';
  if (!wasGoing && !event.defaultPrevented && commands[event.key]) {
    event.preventDefault();
    commands[event.key]();
  }
});
