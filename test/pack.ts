/** Packs the package once per run, as it would be published, for the tests that install it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the packed package is unpacked: a folder that has it in `node_modules`, and nothing else. */
export const INSTALLED = join(process.cwd(), '.cache', 'installed');

export default function pack(): void {
  const target = join(INSTALLED, 'node_modules', 'spectral-status-codes');
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // `npm test` has built it already.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', INSTALLED], {
    stdio: 'pipe',
  });
  const tarball = readdirSync(INSTALLED).find((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(INSTALLED, String(tarball)), '-C', target, '--strip-components=1']);
}
