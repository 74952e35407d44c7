// An opened record: who, which rules and when, why, and the record itself.
const DAY = 86400000;
const at = (date) => Date.parse(`${date}T00:00:00Z`);

function details(record) {
  const body = h('div', { class: 'body' });
  if (record.verdict === 0) {
    body.append(notChecked(record));
  } else if (record.matches.length === 0) {
    body.append(h('p', { class: 'why' }, `No restricted vendor found at confidence ${data.floor} or more.`));
  }
  for (const match of record.matches) body.append(matchSection(record, match));
  body.append(recordSection(record));
  return body;
}

function notChecked(record) {
  return h('p', { class: 'caveat' }, 'This row could not be read and is not clear. ', record.headline);
}

function matchSection(record, match) {
  const [id, name, country] = vendorOf(match);
  const rules = rulesOf(match[7]);
  const section = h('section', { class: 'match' },
    h('div', { class: 'vendor' },
      h('h4', {}, name),
      h('span', { class: 'meta' }, [id, country].filter(Boolean).join(' · ')),
      sureness(match)),
    h('p', { class: 'why' }, capital(text(match[2])), '.'));
  for (const caveat of match[5]) section.append(h('p', { class: 'caveat' }, text(caveat)));
  if (match[11]) section.append(decision(match[11]));
  if (rules.length > 0) section.append(timeline(record, rules), ...ruleLists(record, match, rules));
  section.append(evidence(match));
  return section;
}

function sureness(match) {
  const bar = h('span', {});
  bar.style.width = `${Math.round(match[3] * 100)}%`;
  return h('span', { class: 'sure' },
    h('span', { class: 'meter', 'aria-hidden': 'true' }, bar),
    `${match[3].toFixed(2)} ${LEVELS[match[4]]}`);
}

function decision(made) {
  const end = made.expires ? `, until ${made.expires}` : '';
  return h('p', { class: 'decision' },
    h('strong', {}, `Decision ${made.standing}: ${made.outcome.replace('_', ' ')}`),
    ` · ${made.reason} · ${made.approver}, ${made.date}${end}`);
}

// The bars of a timeline: what reached this vendor from when to when, against the day of the record.
function timeline(record, rules) {
  const dated = rules.filter((rule) => rule.since)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const shown = dated.filter(counts);
  const range = rangeOf(record, shown.length > 0 ? shown : dated);
  const quiet = dated.length - shown.length;
  const track = h('div', { class: shown.length > 0 ? 'track' : 'track all' });
  track.append(axis(record, range));
  for (const rule of dated) {
    const hidden = counts(rule) ? '' : ' quiet';
    track.append(
      h('span', { class: `lane${hidden}` }, rule.title),
      h('span', { class: `lane rail${hidden}` }, stretch(rule, range)));
  }
  const figure = h('figure', { class: 'time' },
    h('figcaption', {}, 'What was in force when',
      key('is2', 'counted on the day'), key('is2 later', 'counts today only'),
      record.date ? '' : h('span', { class: 'meta' }, 'The record has no date.')),
    track);
  if (quiet > 0 && shown.length > 0) figure.append(showAll(track, quiet));
  return figure;
}

function key(kind, words) {
  return h('span', { class: 'meta key' },
    h('i', { class: `stretch ${kind}` }), words);
}

function showAll(track, quiet) {
  const label = (all) => (all ? 'Show only the rules that count' : `Show ${quiet} more that do not count`);
  const button = h('button', { class: 'linkish', type: 'button', 'aria-pressed': 'false' }, label(false));
  button.addEventListener('click', () => {
    const all = track.classList.toggle('all');
    button.setAttribute('aria-pressed', String(all));
    button.textContent = label(all);
  });
  return button;
}

function rangeOf(record, rules) {
  const days = rules.map((rule) => at(rule.since)).concat(at(data.today), record.date ? at(record.date) : []);
  const first = new Date(Math.min(...days)).getUTCFullYear();
  const from = Date.UTC(first, 0, 1);
  const last = Math.max(...days);
  return { from, to: last + (last - from) * 0.02 + DAY };
}

const place = (time, range) => Math.max(0, Math.min(100, ((time - range.from) / (range.to - range.from)) * 100));

function axis(record, range) {
  const lanes = h('div', { class: 'lanes', 'aria-hidden': 'true' });
  const first = new Date(range.from).getUTCFullYear();
  const last = new Date(range.to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 9));
  for (let year = first; year <= last; year += step) {
    if (place(Date.UTC(year, 0, 1), range) > 96) break;
    const tick = h('div', { class: 'tick' }, h('span', {}, String(year)));
    tick.style.left = `${place(Date.UTC(year, 0, 1), range)}%`;
    lanes.append(tick);
  }
  const now = place(at(data.today), range);
  const then = record.date ? place(at(record.date), range) : -100;
  if (Math.abs(now - then) > 14) lanes.append(dayLine('day now', now, 'today'));
  if (record.date) lanes.append(dayLine('day', then, `this record ${record.date}`));
  return lanes;
}

function dayLine(kind, left, words) {
  const edge = left < 12 ? ' atleft' : left > 88 ? ' atright' : '';
  const line = h('div', { class: kind + edge }, h('span', {}, words));
  line.style.left = `${left}%`;
  return line;
}

// A rule that counts today has not ended, though the limb that decided on the day may have.
const endOf = (rule) => (rule.until && rule.until <= data.today && NAMES[rule.today] >= COUNTS_FROM ? null : rule.until);

function stretch(rule, range) {
  const until = endOf(rule);
  const onTheDay = NAMES[rule.verdict] >= COUNTS_FROM;
  const later = !onTheDay && NAMES[rule.today] >= COUNTS_FROM;
  const verdict = onTheDay ? NAMES[rule.verdict] : NAMES[rule.today];
  const kind = onTheDay ? '' : later ? ' later' : ' idle';
  const span = `${rule.since} to ${until || 'today'}`;
  const bar = h('span', { class: `stretch is${verdict}${kind}${until ? '' : ' openend'}`, title: span },
    h('span', { class: 'away' }, span));
  const left = place(at(rule.since), range);
  bar.style.left = `${left}%`;
  bar.style.width = `${(until ? place(at(until), range) : 100) - left}%`;
  return bar;
}

function ruleLists(record, match, rules) {
  const day = record.date ? `on ${record.date}` : 'on a day that the record does not tell';
  const then = rules.filter((rule) => NAMES[rule.verdict] >= COUNTS_FROM).sort(graver('verdict'));
  const changed = rules.filter((rule) => counts(rule) && rule.today !== rule.verdict).sort(graver('today'));
  const rest = rules.filter((rule) => !counts(rule));
  const parts = [h('h5', {}, `Rules that count ${day}`, pill(match[8])),
    then.length > 0
      ? h('div', { class: 'rules' }, then.map((rule) => ruleCard(rule, 'verdict')))
      : h('p', { class: 'why' }, 'None applied to this record.')];
  parts.push(h('h5', {}, `The same today, ${data.today}`, pill(match[9])));
  parts.push(changed.length > 0
    ? h('div', { class: 'rules' }, changed.map((rule) => ruleCard(rule, 'today')))
    : h('p', { class: 'why' }, 'By the same rules.'));
  if (rest.length > 0) parts.push(restOf(record, rest));
  return parts;
}

const graver = (what) => (a, b) => NAMES[b[what]] - NAMES[a[what]];

function ruleCard(rule, what) {
  const verdict = NAMES[rule[what]];
  const card = h('div', { class: `rule is${verdict}` },
    h('div', { class: 'line' }, pill(verdict), h('span', { class: 'name' }, rule.title),
      rule.since ? h('span', { class: 'since' }, `since ${rule.since}${endOf(rule) ? ` until ${rule.until}` : ''}`) : ''));
  if (rule.effect) card.append(h('p', { class: 'effect' }, `It ${rule.effect}.`));
  if (what === 'verdict') card.append(answers(rule));
  const points = what === 'verdict' ? [...rule.reasons] : [];
  const open = what === 'today' ? rule.exemptions : verdict >= 4 ? rule.exemptions : [];
  const told = points.join(' ');
  if (verdict >= 4) {
    for (const exemption of open) if (!told.includes(exemption)) points.push(`Exemption in the rule: ${exemption}`);
    if (rule.waiver && !told.includes(rule.waiver)) points.push(`Waiver: ${rule.waiver}`);
  }
  if (points.length > 0) card.append(h('ul', {}, points.map((point) => h('li', {}, point))));
  card.append(cites(rule));
  return card;
}

function answers(rule) {
  const said = { YES: 'yes', NO: 'no', UNKNOWN: 'to be found out' };
  return h('div', { class: 'answers' },
    h('span', {}, 'in force ', h('b', {}, said[rule.inForce])),
    h('span', {}, 'binds this buyer ', h('b', {}, said[rule.binds])),
    h('span', {}, 'covers the product ', h('b', {}, said[rule.inScope])));
}

function cites(rule) {
  return h('div', { class: 'cites' }, rule.citations.map((citation) =>
    citation.url.startsWith('https://')
      ? h('a', { href: citation.url, rel: 'noopener noreferrer', target: '_blank' }, citation.cite)
      : h('span', {}, citation.cite)));
}

function restOf(record, rules) {
  const list = h('dl', { class: 'short' });
  for (const rule of rules) {
    list.append(h('dt', {}, status(record, rule)), h('dd', {}, rule.title,
      rule.since ? h('span', { class: 'meta' }, `${rule.since > record.date ? 'from' : 'since'} ${rule.since} · ${rule.reasons[0] || ''}`) : ''));
  }
  return h('details', {}, h('summary', {}, `${rules.length} more rules that did not count`), list);
}

function status(record, rule) {
  if (rule.inForce === 'NO') return rule.since && record.date && rule.since > record.date ? 'not yet' : 'not in force';
  if (rule.binds === 'NO') return 'not bound';
  return rule.inScope === 'NO' ? 'not in scope' : 'no effect';
}

function evidence(match) {
  const pieces = [];
  for (let i = 0; i < match[6].length; i += 4) {
    pieces.push({ signal: text(match[6][i]), weight: match[6][i + 1], observed: text(match[6][i + 2]), listed: text(match[6][i + 3]) });
  }
  const most = Math.max(1, ...pieces.map((piece) => Math.abs(piece.weight)));
  const sum = pieces.reduce((all, piece) => all + piece.weight, 0);
  return h('div', {}, h('h5', {}, 'Why it is thought to be this vendor'),
    h('div', { class: 'scroll' }, h('table', { class: 'pieces' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Evidence'), h('th', { scope: 'col', class: 'n' }, 'Weight'),
        h('th', { scope: 'col', class: 'g' }, 'against · for'), h('th', { scope: 'col' }, 'Record'), h('th', { scope: 'col' }, 'Catalog'))),
      h('tbody', {}, pieces.map((piece) => h('tr', {}, h('td', {}, piece.signal),
        h('td', { class: 'n' }, signed(piece.weight)), h('td', { class: 'g' }, gauge(piece.weight, most)),
        h('td', {}, piece.observed), h('td', {}, piece.listed)))),
      h('tfoot', {}, h('tr', {}, h('td', {}, 'In all, log-odds'), h('td', { class: 'n' }, signed(sum)),
        h('td', { class: 'g' }), h('td', { colspan: '2' }, `confidence ${match[3].toFixed(2)} ${LEVELS[match[4]]}`))))));
}

const signed = (weight) => (weight < 0 ? '\u2212' : '+') + Math.abs(weight).toFixed(2);

function gauge(weight, most) {
  const bar = h('span', { class: weight < 0 ? 'against' : 'for' });
  bar.style.width = `${(Math.abs(weight) / most) * 50}%`;
  return h('div', { class: 'gauge', 'aria-hidden': 'true' }, bar);
}

function recordSection(record) {
  const list = h('dl', { class: 'facts' });
  const add = (name, value) => {
    if (value) list.append(h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  };
  add('Source', record.file ? record.file + (record.row ? `, row ${record.row}` : '') : '');
  add('Key', record.id);
  add('Day', record.verdict === 0 ? '' : record.date || 'not told');
  add('Buyer', record.agency);
  for (let i = 0; i < record.mentions.length; i += 3) add(text(record.mentions[i + 1]), text(record.mentions[i + 2]));
  for (let i = 0; i < record.codes.length; i += 2) add(text(record.codes[i]), text(record.codes[i + 1]));
  for (const match of record.matches) {
    add('Fingerprint', h('span', {}, h('code', {}, match[10]), ` for ${vendorOf(match)[0]}, to name this finding in a decision`));
  }
  return h('div', {}, h('h5', {}, 'The record'), list);
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
