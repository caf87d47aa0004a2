/**
 * Builds `dist/`: one bundled ES module per entry, which import nothing but Spectral's own packages, and the
 * types. Every function is a file of its own, because `functionsDir` of a YAML ruleset loads them so.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** The files of `functions/` that are custom functions: those with a default export. */
const functions = readdirSync('functions').filter(
  (file) => file.endsWith('.ts') && /^export default /m.test(readFileSync(`functions/${file}`, 'utf8')),
);

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: [
    { in: 'ruleset/index.ts', out: 'ruleset' },
    { in: 'ruleset/minimal.ts', out: 'minimal' },
    { in: 'ruleset/rfc.ts', out: 'rfc' },
    { in: 'functions/index.ts', out: 'functions' },
    ...functions.map((file) => ({ in: `functions/${file}`, out: `functions/${file.slice(0, -3)}` })),
  ],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  // The editor extension bundles the ruleset again, with a parser that knows no more than this.
  target: 'es2020',
  external: ['@stoplight/spectral-*'],
  legalComments: 'none',
  // The CLI and the editor parse the ruleset at every start. Names stay, for whoever has to read a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
