// The list of records with its controls. Rows are made when they come into view.
const BATCH = 50;
const PRINTED = 300;
const want = { verdicts: new Set(), vendor: '', policy: '', agency: '', words: [], open: false };
let order = 'gravest';
let found = [];
let made = 0;

const list = h('ol', { id: 'records', 'aria-label': 'Records' });
const more = h('button', { class: 'plain more', type: 'button', onclick: () => grow(BATCH) });
const tells = h('span', { class: 'found', role: 'status', 'aria-live': 'polite' });
const printed = h('p', { class: 'printed' });
let unfolded = [];

function apply() {
  found = inOrder(order).filter((record) => fits(record, want));
  made = 0;
  list.replaceChildren();
  tells.textContent = found.length === records.length
    ? `${number(records.length)} ${records.length === 1 ? 'record' : 'records'}`
    : `${number(found.length)} of ${number(records.length)} records`;
  if (found.length === 0) list.append(h('li', { class: 'empty' }, 'No record fits these filters.'));
  grow(BATCH);
}

function grow(count) {
  const upTo = Math.min(found.length, made + count);
  const rows = document.createDocumentFragment();
  for (; made < upTo; made++) rows.append(recordRow(found[made]));
  list.append(rows);
  more.hidden = made >= found.length;
  more.textContent = `Show more (${number(found.length - made)} left)`;
}

function recordRow(record) {
  const item = h('li', { class: `record is${record.verdict}` });
  const button = h('button', { class: 'head', type: 'button', 'aria-expanded': 'false' },
    h('span', { class: 'label' }, pill(record.verdict)),
    h('span', { class: 'what' },
      h('span', { class: 'title' }, record.headline || record.id),
      h('span', { class: 'meta' }, meta(record))),
    h('span', { class: 'who' }, record.matches.length > 0 ? who(record) : ''),
    h('span', { class: 'turn', 'aria-hidden': 'true' }));
  button.addEventListener('click', () => toggle(item, button, record));
  item.append(h('h3', {}, button));
  return item;
}

function toggle(item, button, record) {
  const open = item.classList.toggle('open');
  button.setAttribute('aria-expanded', String(open));
  if (open) item.append(details(record));
  else item.lastElementChild.remove();
}

function meta(record) {
  const place = record.file && record.row ? `${record.file}:${record.row}` : record.file;
  const parts = record.verdict === 0
    ? [place]
    : [record.id, record.agency || 'no agency', record.date || 'no date', record.seller && `from ${record.seller}`];
  return parts.filter(Boolean).join(' · ');
}

function who(record) {
  const best = record.matches[0];
  const rest = record.matches.length - 1;
  return [
    vendorOf(best)[1] + (rest > 0 ? ` and ${rest} more` : ''),
    h('span', { class: 'meta' }, `${best[3].toFixed(2)} ${LEVELS[best[4]]}`,
      isClosed(record) ? h('span', {}, ' ', h('span', { class: 'closed' }, 'decided')) : ''),
    record.today === record.verdict ? '' : h('span', { class: 'meta now' }, 'today ', pill(record.today)),
  ];
}

function choice(label, name, entries) {
  const select = h('select', { id: `by-${name}` }, h('option', { value: '' }, 'All'),
    entries.map((entry) => h('option', { value: entry.key }, `${entry.name} (${number(entry.count)})`)));
  select.addEventListener('change', () => {
    want[name] = select.value;
    apply();
  });
  return h('label', {}, label, select);
}

function searchBox() {
  const box = h('input', { id: 'search', type: 'search', placeholder: 'Key, text, vendor, part …', autocomplete: 'off', spellcheck: 'false' });
  let timer = 0;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      want.words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      apply();
    }, 60);
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === '/' && !typing) {
      event.preventDefault();
      box.focus();
    }
  });
  return h('label', { class: 'text' }, 'Search ', box);
}

function controls() {
  const vendors = tally((record) => record.matches.map((match) => [vendorOf(match)[0], vendorOf(match)[1]]));
  const policies = tally((record) => [...policiesOf(record).values()].map((rule) => [rule.policyId, data.policies[rule.policyId]]));
  const agencies = tally((record) => (record.agency ? [[record.agency, record.agency]] : []));
  return h('div', { class: 'controls', role: 'search' }, searchBox(),
    choice('Vendor', 'vendor', vendors), choice('Policy', 'policy', policies), choice('Agency', 'agency', agencies),
    h('button', { class: 'plain', type: 'button', onclick: reset }, 'Reset'));
}

function reset() {
  Object.assign(want, { vendor: '', policy: '', agency: '', words: [], open: false });
  want.verdicts.clear();
  document.querySelectorAll('.controls select').forEach((select) => (select.value = ''));
  document.querySelectorAll('.tile').forEach((tile) => tile.setAttribute('aria-pressed', 'false'));
  document.getElementById('search').value = '';
  apply();
}

function tiles() {
  const share = h('div', { class: 'share', 'aria-hidden': 'true' });
  const grid = h('ul', { class: 'tiles', 'aria-label': 'Records by verdict; press to filter' });
  for (const [verdict, count, meaning] of data.counts) {
    if (count > 0) {
      const part = h('span', { class: `is${verdict}` });
      part.style.flex = `${count} 1 0`;
      share.append(part);
    }
    const tile = h('button', { class: `tile is${verdict}${count ? '' : ' none'}`, type: 'button', 'aria-pressed': 'false' },
      h('b', {}, number(count)), h('span', { class: 'name' }, VERDICTS[verdict]), h('span', { class: 'what' }, meaning));
    tile.addEventListener('click', () => {
      const on = !want.verdicts.has(verdict);
      if (on) want.verdicts.add(verdict);
      else want.verdicts.delete(verdict);
      tile.setAttribute('aria-pressed', String(on));
      apply();
    });
    grid.append(h('li', {}, tile));
  }
  return [share, grid];
}

function sorter() {
  const names = { gravest: 'Gravest first', file: 'As in the file', newest: 'Newest first', oldest: 'Oldest first', surest: 'Surest first' };
  const select = h('select', { id: 'order' }, Object.entries(names).map(([value, name]) => h('option', { value }, name)));
  select.addEventListener('change', () => {
    order = select.value;
    apply();
  });
  return h('label', {}, 'Order ', select);
}

function openOnly() {
  const box = h('input', { type: 'checkbox' });
  box.addEventListener('change', () => {
    want.open = box.checked;
    apply();
  });
  return h('label', {}, box, ' Open only');
}

function foldAll(open) {
  list.querySelectorAll(`.head[aria-expanded=${!open}]`).forEach((button) => button.click());
}

// report.html#SAMPLE-0001 opens that record.
function showLinked() {
  const id = decodeURIComponent(location.hash.slice(1));
  const place = found.findIndex((record) => record.id === id);
  if (id === '' || place < 0) return;
  grow(Math.max(0, place + 1 - made));
  const button = list.children[place].querySelector('.head');
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  button.scrollIntoView();
}

function tools() {
  const theme = h('button', { class: 'plain', type: 'button' }, 'Dark or light');
  theme.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  return h('span', { class: 'tools' }, theme, h('button', {
    class: 'plain', type: 'button', title: 'Records print as they stand here, open or closed', onclick: () => print(),
  }, 'Print'));
}

addEventListener('beforeprint', () => {
  grow(Math.max(0, PRINTED - made));
  printed.textContent = made < found.length
    ? `Printed: the first ${number(made)} of ${number(found.length)} records. Filter to print others.`
    : `Printed: ${tells.textContent}.`;
  unfolded = [...document.querySelectorAll('details:not([open])')];
  unfolded.forEach((each) => { each.open = true; });
});

addEventListener('afterprint', () => unfolded.forEach((each) => { each.open = false; }));

const app = document.getElementById('app');
document.querySelector('.brand').append(tools());
document.getElementById('tiles').replaceChildren(...tiles());
app.append(h('h2', { class: 'away' }, 'Records'), controls(),
  h('div', { class: 'bar' }, tells, printed, data.leftOut ? h('span', {}, data.leftOut) : '',
    h('span', { class: 'right' }, data.decided ? openOnly() : '', sorter(),
      h('button', { class: 'plain', type: 'button', onclick: () => foldAll(true) }, 'Open shown'),
      h('button', { class: 'plain', type: 'button', onclick: () => foldAll(false) }, 'Close all'))),
  list, more);
app.hidden = false;
apply();
showLinked();
if (records.length === 1) foldAll(true);
addEventListener('hashchange', showLinked);
if ('IntersectionObserver' in window) {
  new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting) && made < found.length) grow(BATCH);
  }, { rootMargin: '600px' }).observe(more);
}
setTimeout(() => records.forEach(haystack), 300);
