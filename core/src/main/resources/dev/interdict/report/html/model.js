// What the report says, decoded from the compact form that HtmlRows.java writes.
const VERDICTS = ['NOT CHECKED', 'CLEAR', 'INFORMATIONAL', 'ADVISORY', 'REVIEW', 'PROHIBITED'];
const NAMES = { NOT_CHECKED: 0, CLEAR: 1, INFORMATIONAL: 2, ADVISORY: 3, REVIEW: 4, PROHIBITED: 5 };
const LEVELS = ['POSSIBLE', 'LIKELY', 'STRONG', 'CONFIRMED'];
const COUNTS_FROM = 3;

const data = JSON.parse(document.getElementById('data').textContent);

// A number stands for an entry of the table of texts, a text for itself.
const text = (ref) => (typeof ref === 'number' ? data.texts[ref] : ref);
const counts = (rule) => NAMES[rule.verdict] >= COUNTS_FROM || NAMES[rule.today] >= COUNTS_FROM;
const rulesOf = (set) => data.sets[set].map((index) => data.rules[index]);

const records = data.rows.map((row, index) => ({
  index,
  verdict: row[0],
  today: row[1],
  id: text(row[2]),
  headline: text(row[3]),
  date: text(row[4]),
  agency: text(row[5]),
  file: text(row[6]),
  row: row[7],
  seller: text(row[8]),
  matches: row[9] || [],
  mentions: row[10] || [],
  codes: row[11] || [],
}));

const vendorOf = (match) => data.vendors[match[0]];
const isClosed = (record) =>
  record.matches.length > 0 && record.matches.every((match) => match[11] && match[11].closes);

function confidence(record) {
  return record.matches.reduce((most, match) => Math.max(most, match[3]), 0);
}

function policiesOf(record) {
  const found = new Map();
  for (const match of record.matches) {
    for (const rule of rulesOf(match[7])) {
      if (counts(rule)) found.set(rule.policyId, rule);
    }
  }
  return found;
}

// Everything of a record that the search box looks at, in small letters.
const hay = new Array(records.length);
function haystack(record) {
  if (hay[record.index] === undefined) {
    const parts = [record.id, record.headline, record.agency, record.seller, record.file, record.date];
    for (const match of record.matches) parts.push(vendorOf(match)[1], vendorOf(match)[0], text(match[1]));
    for (let i = 2; i < record.mentions.length; i += 3) parts.push(text(record.mentions[i]));
    hay[record.index] = parts.join('\n').toLowerCase();
  }
  return hay[record.index];
}

const setPolicies = data.sets.map((set) =>
  new Set(set.map((index) => data.rules[index]).filter(counts).map((rule) => rule.policyId)));

function fits(record, want) {
  if (want.verdicts.size > 0 && !want.verdicts.has(record.verdict)) return false;
  if (want.agency && record.agency !== want.agency) return false;
  if (want.vendor && !record.matches.some((match) => vendorOf(match)[0] === want.vendor)) return false;
  if (want.policy && !record.matches.some((match) => setPolicies[match[7]].has(want.policy))) return false;
  if (want.open && isClosed(record)) return false;
  return want.words.every((word) => haystack(record).includes(word));
}

// Rows that could not be checked stand above warnings: nobody knows what is in them.
const RANK = [3.5, 1, 2, 3, 4, 5];
const ORDERS = {
  gravest: (a, b) => RANK[b.verdict] - RANK[a.verdict] || confidence(b) - confidence(a) || a.index - b.index,
  file: (a, b) => a.index - b.index,
  newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.index - b.index),
  oldest: (a, b) => ((a.date || '9') < (b.date || '9') ? -1 : (a.date || '9') > (b.date || '9') ? 1 : a.index - b.index),
  surest: (a, b) => confidence(b) - confidence(a) || a.index - b.index,
};
const sorted = {};
const inOrder = (name) => (sorted[name] = sorted[name] || [...records].sort(ORDERS[name]));

// How often each value occurs, most frequent first.
function tally(valuesOf) {
  const found = new Map();
  for (const record of records) {
    for (const [key, name] of valuesOf(record)) {
      const entry = found.get(key) || { key, name, count: 0 };
      entry.count++;
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

// An element. Texts become text nodes, so that nothing in a record is ever read as markup.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== '' && child !== null && child !== undefined));
  return element;
}

const pill = (verdict) => h('span', { class: `pill is${verdict}` }, VERDICTS[verdict]);
const number = (value) => value.toLocaleString('en-US');
