/** Packs the package once per run, as it would be published, for the tests that install it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What some projects install beside it. */
const OTHERS = ['@stoplight/spectral-owasp-ruleset', '@stoplight/spectral-parsers'];

/** Where the package is unpacked: a `node_modules` that has it, what it depends on, and those. */
export const installed = (): string => String(process.env.INSTALLED_NODE_MODULES);

export default function pack(): void {
  const folder = mkdtempSync(join(tmpdir(), 'status-codes-packed-'));
  const target = join(folder, 'node_modules', 'spectral-status-codes');
  mkdirSync(target, { recursive: true });
  // `npm test` has built it already.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    stdio: 'pipe',
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(folder, String(tarball)), '-C', target, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), ...OTHERS]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  process.env.INSTALLED_NODE_MODULES = join(folder, 'node_modules');
}
