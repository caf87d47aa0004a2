/**
 * The tests of http/ and openapi/ as one file, for `npm run mutate`: it runs them thousands of times, and most of
 * that time would go to loading the same modules for each file.
 */
const { readdirSync } = require('node:fs');
const { resolve } = require('node:path');

for (const folder of ['http', 'openapi']) {
  const path = resolve(__dirname, '..', folder);
  for (const file of readdirSync(path)) if (file.endsWith('.test.ts')) require(resolve(path, file));
}
