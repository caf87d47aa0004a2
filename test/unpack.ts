import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { installed } from './pack.ts';

/** Removes what `pack` has left. */
export default function unpack(): void {
  if (process.env.INSTALLED_NODE_MODULES === undefined) return; // nothing was packed
  rmSync(dirname(installed()), { recursive: true, force: true });
}
