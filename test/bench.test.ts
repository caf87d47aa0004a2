/** The bench runs; what it measures is for a quiet machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/bench.ts', ...args]);

test('the bench lints the example with each ruleset of ours', async () => {
  const { stdout } = await bench('--quick', '--runs', '1', 'examples/quick-start/traccar.yaml');
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('| traccar.yaml'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, , ruleset]) => ruleset)).toEqual([
    'Spectral alone',
    'Spectral, our findings',
    'ours, recommended',
    'ours, all',
  ]);
  const [floor, reported, recommended, all] = rows.map((cells) => Number(cells[9]));
  expect(reported).toBe(recommended);
  expect(floor).toBe(0);
  expect(recommended).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(Number(recommended));
});

test('wrong arguments are one line', async () => {
  await expect(bench('--only', 'nothing')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^--only takes one of .*, start-up, and not nothing\n$/),
  });
  await expect(bench('none.yaml')).rejects.toMatchObject({ stderr: 'There is no file none.yaml\n' });
});
