// Reads what `spectral lint --format json` found, and writes a ruleset that extends the given one and leaves
// these findings alone: each rule is off at the place where it has one.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const pointer = (path) =>
  path
    .map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))
    .map((key) => `/${encodeURIComponent(key)}`)
    .join('');

const rules = new Map();
for (const { code, source, path } of JSON.parse(readFileSync(0, 'utf8'))) {
  // What Spectral says itself, of a file that it cannot read, cannot be switched off.
  if (!source || ['parser', 'invalid-ref', 'unrecognized-format'].includes(code)) continue;
  const place = `${relative('', source).replaceAll('\\', '/')}#${pointer(path)}`;
  rules.set(place, [...(rules.get(place) ?? []), `${code}: off`]);
}

console.log(`extends: ${process.argv[2]}`);
if (rules.size > 0) console.log('overrides:');
for (const [place, off] of rules) {
  console.log(`  - files: [${JSON.stringify(place)}]\n    rules: { ${off.join(', ')} }`);
}
