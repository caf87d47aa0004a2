// Reads what `spectral lint --quiet --format json` found in some documents, and writes a ruleset that extends
// the given one and leaves these findings alone: each rule is off at the place where it has one.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

function fail(message) {
  console.error(message);
  process.exit(1);
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    fail('Expected what `spectral lint --quiet --format json` prints.');
  }
}
const here = (file) => relative('', file).replaceAll('\\', '/');
const escaped = (key) => encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'));

const [ruleset, ...documents] = process.argv.slice(2);
if (documents.length === 0) fail('Usage: node baseline.mjs <ruleset> <document>...');
const roots = documents.map(here);

const rules = new Map();
for (const { code, source, path } of parse(readFileSync(0, 'utf8'))) {
  // What Spectral says itself, of a file that it cannot read, cannot be switched off.
  if (!source || ['parser', 'invalid-ref', 'unrecognized-format'].includes(code)) continue;
  const file = here(source);
  // In a file that a document refers to, Spectral asks that the pattern matches the document as well.
  const pattern = roots.includes(file) ? file : `{${[...roots, file].join()}}`;
  const place = [pattern, '#', ...path.map((key) => `/${escaped(key)}`)].join('');
  rules.set(place, [...(rules.get(place) ?? []), `${code}: off`]);
}

console.log(`extends: ${ruleset}`);
if (rules.size > 0) console.log('overrides:');
for (const [place, off] of rules) {
  console.log(`  - files: [${JSON.stringify(place)}]\n    rules: { ${off.join(', ')} }`);
}
