// A stretch drawn with the mouse over a picture of days becomes the days of the page. The fields above do the same without a mouse.
for (const figure of document.querySelectorAll('figure[data-from]')) {
  const svg = figure.querySelector('svg.chart');
  const left = Number(svg.dataset.left);
  const right = Number(svg.dataset.right);
  const first = Date.parse(figure.dataset.from);
  const days = Math.round((Date.parse(figure.dataset.to) - first) / 864e5) + 1;
  let start = null;
  let box = null;

  const place = (event) => {
    const bounds = svg.getBoundingClientRect();
    const x = (event.clientX - bounds.left) / bounds.width * svg.viewBox.baseVal.width;
    return Math.min(right, Math.max(left, x));
  };
  const day = (x, isEnd) => {
    const at = (x - left) / (right - left) * days;
    const index = Math.min(days - 1, Math.max(0, isEnd ? Math.ceil(at) - 1 : Math.floor(at)));
    return new Date(first + index * 864e5).toISOString().slice(0, 10);
  };
  const drop = () => { box?.remove(); box = null; start = null; };

  svg.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && event.pointerType === 'mouse') start = place(event);
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  addEventListener('pointermove', (event) => {
    if (start === null) return;
    const now = place(event);
    if (!box && Math.abs(now - start) < 8) return;
    if (!box) {
      box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      box.setAttribute('class', 'selection');
      box.setAttribute('y', '0');
      box.setAttribute('height', String(svg.viewBox.baseVal.height));
      svg.append(box);
    }
    box.setAttribute('x', String(Math.min(start, now)));
    box.setAttribute('width', String(Math.abs(now - start)));
  });
  addEventListener('keydown', (event) => { if (event.key === 'Escape') drop(); });
  addEventListener('pointerup', (event) => {
    if (!box) { drop(); return; }
    const now = place(event);
    const address = new URL(location.href);
    address.searchParams.set('from', day(Math.min(start, now), false));
    address.searchParams.set('to', day(Math.max(start, now), true));
    address.searchParams.delete('last');
    drop();
    // the click that ends the stroke must not open a mark beneath it
    addEventListener('click', (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
    location.assign(address);
  });
}
