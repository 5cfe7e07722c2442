/**
 * Times the built page in a browser: from a key or click in the form to the changed preview on screen, and the load.
 * The measuring itself is a script of its own, which is told where: it needs Lighthouse, too heavy for this project.
 *
 *     MEASURE=path/to/measure.mjs npm run bench:page [-- options of measure.mjs]
 *     npm run bench:page -- path/to/measure.mjs [options of measure.mjs]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const rest = process.argv.slice(2);
const measure = process.env.MEASURE ?? (rest[0]?.endsWith('.mjs') ? rest.shift() : undefined);

if (!measure || !existsSync(measure)) {
  console.log('Say where measure.mjs is: MEASURE=path/to/measure.mjs npm run bench:page');
  process.exit(measure ? 2 : 0);
}
if (!existsSync(join(HOME, 'dist/index.html'))) {
  console.error('There is no dist/index.html: npm run build first');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
const targets = JSON.parse(readFileSync(join(HOME, 'bench/page-targets.json'), 'utf8'));
for (const target of targets) target.dist = join(HOME, 'dist');
writeFileSync(join(folder, 'targets.json'), JSON.stringify({ targets }));

const out = join(folder, 'result.json');
// Enough for a steady median in under four minutes; an option given again overrules these.
const quick = ['--runs', '2', '--samples', '12', '--rounds', '2', '--lighthouse', '0'];
const args = [resolve(measure), '--config', join(folder, 'targets.json'), ...quick, ...rest, '--out', out];
const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

const ms = (stats) => (stats ? `${stats.median.toFixed(1)} / ${stats.p95.toFixed(1)} ms` : 'not measured');
for (const [name, target] of Object.entries(JSON.parse(readFileSync(out, 'utf8')).targets)) {
  console.log(`${name}, median / 95th percentile`);
  for (const [cpu, interactions] of Object.entries(target.interactions ?? {})) {
    for (const [what, { last }] of Object.entries(interactions)) {
      console.log(`  ${cpu.replace('cpu', 'CPU ')}x  ${what.padEnd(24)} ${ms(last)}`);
    }
  }
  for (const [profile, load] of Object.entries(target.load ?? {})) {
    console.log(
      `  ${profile}: FCP ${ms(load.fcp)}, LCP ${ms(load.lcp)}, form answers ${ms(load.formInteractive)}`,
    );
  }
}
console.log(`all figures: ${out}`);
