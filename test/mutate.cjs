/**
 * The tests of http/ and openapi/ as one file, for `npm run mutate`: it runs them thousands of times, and most of
 * that time would go to loading the same modules for each file.
 */
const { readdirSync } = require('node:fs');

for (const folder of ['http', 'openapi']) {
  for (const file of readdirSync(`${__dirname}/${folder}`)) require(`./${folder}/${file}`);
}
