// Keys of the queue. Each presses a button or follows a link that is on the page.
function isWriting(target) {
  return /^(input|textarea|select)$/i.test(target.tagName);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === 'off') return;
  if (isWriting(event.target) || document.getElementById('keys').open) return;
  let target = null;
  if (event.key === 'Backspace') target = document.querySelector('.decisions button');
  else if (event.key === 'o') target = document.querySelector('.open-text');
  else if (event.key === 's') document.getElementById('r-status')?.focus();
  else if (/^[a-z1-9 ]$/.test(event.key)) target = document.querySelector(`[data-key="${event.key}"]`);
  else return;
  // a space on a button presses that button
  if (event.key === ' ' && /^(button|a|summary)$/i.test(event.target.tagName)) return;
  if (target || event.key === 's') event.preventDefault();
  target?.click();
});
