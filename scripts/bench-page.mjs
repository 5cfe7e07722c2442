/**
 * Times the built page in a browser: from a key or click in the form to the changed preview on screen, and the load;
 * says which goals are reached, and prints what others reach beside it. The measuring itself is a script of its own,
 * which is told where: it needs Lighthouse, too heavy for this project. Peers whose builds are at hand are measured in
 * the same run: PEERS names a file of their targets as that script reads them.
 *
 * Keys are measured twice. The script stamps a paint with a message, asks for frames all the time, and sends "key up" a
 * moment after "key down"; a Chromium that gets a key while a frame is asked for holds back messages until the frame
 * after it. Where "key up" comes in the very frame of the change, the stamp is one frame late. So keys are measured
 * again in a Chromium told not to hold messages back ("stamped at once"). Both are printed, and both are counted.
 *
 *     MEASURE=path/to/measure.mjs [PEERS=path/to/peers.json] npm run bench:page [-- options of measure.mjs]
 *     npm run bench:page -- path/to/measure.mjs [options of measure.mjs]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AT_ONCE, besidePeers, verdicts } from './page/goals.mjs';

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

/** Measures targets, and reads the result. An option given again overrules the one before. */
function measured(name, chosen, options) {
  const config = join(folder, `${name}-targets.json`);
  const out = join(folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ targets: chosen }));
  const args = [resolve(measure), '--config', config, ...options, '--out', out];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** A browser that does not hold back messages after a key, beside all else that it is told to leave off. */
function promptBrowser() {
  const given = rest.indexOf('--chromium');
  // What the instrument takes by itself, and what the peers were measured in.
  const browser = given < 0 ? '/usr/bin/chromium' : rest[given + 1];
  const file = join(folder, 'chromium');
  const lines = [
    '#!/bin/sh',
    'off=DeferRendererTasksAfterInput',
    'for option; do',
    '  shift',
    '  case $option in',
    '    --disable-features=*) off=${option#*=},$off ;;',
    '    *) set -- "$@" "$option" ;;',
    '  esac',
    'done',
    `exec '${browser.replaceAll("'", "'\\''")}' "$@" "--disable-features=$off"`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o755 });
  return file;
}

// Enough for a steady median in some minutes. Lighthouse where it is installed.
const scored = existsSync(join(dirname(resolve(measure)), 'node_modules/lighthouse')) ? '3' : '0';
const quick = ['--runs', '2', '--samples', '12', '--rounds', '2', '--lighthouse', scored];
const result = measured('result', all, [...quick, ...rest]);
const typed = all.map((target) => ({
  ...target,
  interactions: (target.interactions ?? []).filter(({ action }) => action === 'type'),
}));
const keysOnly = ['--runs', '0', '--lighthouse', '0', '--chromium', promptBrowser()];
const prompt = measured('keys', typed, [...quick, '--samples', '24', ...rest, ...keysOnly]);
for (const [name, { interactions }] of Object.entries(prompt.targets)) {
  for (const [cpu, keys] of Object.entries(interactions)) {
    for (const [what, figures] of Object.entries(keys))
      result.targets[name].interactions[cpu][`${what}, ${AT_ONCE}`] = figures;
  }
}

const ms = (stats) => (stats ? `${stats.median.toFixed(1)} / ${stats.p95.toFixed(1)} ms` : 'not measured');
for (const [name, target] of Object.entries(result.targets)) {
  console.log(`${name}, median / 95th percentile`);
  for (const [cpu, interactions] of Object.entries(target.interactions ?? {})) {
    for (const [what, { last }] of Object.entries(interactions)) {
      console.log(`  ${cpu.replace('cpu', 'CPU ')}x  ${what.padEnd(40)} ${ms(last)}`);
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
console.log(`all figures: ${folder}`);
process.exitCode = missed > 0 ? 1 : 0;
