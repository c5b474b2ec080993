// Keys of lists: x selects the row in focus where rows can be selected; shift+c copies the citation. All else is links.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === 'off') return;
  if (/^(input|textarea|select)$/i.test(event.target.tagName)) return;
  if (event.key === 'C') {
    const citation = document.getElementById('citation');
    if (citation) navigator.clipboard?.writeText(citation.textContent);
  } else if (event.key === 'f') {
    event.preventDefault();
    document.querySelector('.filter input:not([type=hidden])')?.focus();
  } else if (event.key === 'x') {
    document.activeElement?.closest('tr')?.querySelector('input[type=checkbox]')?.click();
  }
});
