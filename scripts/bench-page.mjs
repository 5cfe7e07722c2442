/**
 * Times the built page in a browser: from a key or click in the form to the changed preview on screen, and the load;
 * says which goals are reached, and prints what others reach beside it. The measuring itself is a script of its own,
 * which is told where: it needs Lighthouse, too heavy for this project. Peers whose builds are at hand are measured in
 * the same run: PEERS names a file of their targets as that script reads them.
 *
 *     MEASURE=path/to/measure.mjs [PEERS=path/to/peers.json] npm run bench:page [-- options of measure.mjs]
 *     npm run bench:page -- path/to/measure.mjs [options of measure.mjs]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besidePeers, verdicts } from './page/goals.mjs';

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
for (const target of targets) target.dist = join(HOME, target.folder);
const others = process.env.PEERS ? JSON.parse(readFileSync(process.env.PEERS, 'utf8')) : [];
const all = [...targets, ...(others.targets ?? others)];
writeFileSync(join(folder, 'targets.json'), JSON.stringify({ targets: all }));

const out = join(folder, 'result.json');
// Enough for a steady median in some minutes; an option given again overrules these. Lighthouse where it is installed.
const scored = existsSync(join(dirname(resolve(measure)), 'node_modules/lighthouse')) ? '3' : '0';
const quick = ['--runs', '2', '--samples', '12', '--rounds', '2', '--lighthouse', scored];
const args = [resolve(measure), '--config', join(folder, 'targets.json'), ...quick, ...rest, '--out', out];
const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

const ms = (stats) => (stats ? `${stats.median.toFixed(1)} / ${stats.p95.toFixed(1)} ms` : 'not measured');
const result = JSON.parse(readFileSync(out, 'utf8'));
for (const [name, target] of Object.entries(result.targets)) {
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
  for (const [category, audits] of Object.entries(target.lighthouseFailing ?? {})) {
    if (audits.length > 0) console.log(`  Lighthouse, ${category}: below 90 in ${audits.join(', ')}`);
  }
}
const own = Object.fromEntries(targets.map(({ name }) => [name, result.targets[name]]));
const peers = JSON.parse(readFileSync(join(HOME, 'bench/page-peers.json'), 'utf8'));
const { lines, missed } = verdicts(own);
console.log(['', ...lines, '', ...besidePeers(own, peers), ''].join('\n'));
const load = loadavg().map((average) => average.toFixed(1));
console.log(`load of the machine now: ${load.join(', ')}; a fixed loop took ${ms(result.calibrationMs)}`);
console.log(`all figures: ${out}`);
process.exitCode = missed > 0 ? 1 : 0;
