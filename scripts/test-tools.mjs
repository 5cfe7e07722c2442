// Runs the real tools over generated projects: every preset and 30 random configs (--count N --seed N change that).
// A tool that is missing is named and skipped; with REQUIRE_TOOLS=1 that is a failure.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const work = mkdtempSync(join(tmpdir(), 'ferroflake-tools-'));
const path = [
  process.env.PATH,
  join(homedir(), '.cargo/bin'),
  join(homedir(), 'go/bin'),
  join(homedir(), '.local/bin'),
].join(':');
// Cargo must use the toolchain that is there, not the one that a project names; and build everything in one place.
const env = {
  ...process.env,
  PATH: path,
  CARGO_TARGET_DIR: join(work, 'target'),
  CARGO_TERM_COLOR: 'never',
  ...installedToolchain(),
};

/** rustup would download what rust-toolchain.toml names: make it keep to its default. */
function installedToolchain() {
  const shown = spawnSync('rustup', ['default'], { encoding: 'utf8', env: { ...process.env, PATH: path } });
  const name = shown.status === 0 ? shown.stdout.split(/\s/)[0] : '';
  return name ? { RUSTUP_TOOLCHAIN: name } : {};
}

function makeProjects() {
  const run = (...args) =>
    execFileSync('node', [join(root, 'scripts/run.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
  const presets = run('ferroflake', 'presets')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0]);
  for (const preset of presets) run('ferroflake', 'new', join(work, preset), '--preset', preset);
  run('sample', '--seed', values.seed, '--count', values.count, '--out', work);
  return readdirSync(work, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'target')
    .map((entry) => join(work, entry.name))
    .sort();
}

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** The shell code of a flake's shellHooks and wrappers, with a store path wherever Nix would put one. */
function shellHooks(flake) {
  const strings = /(?:shellHook =|writeShellScriptBin)([\s\S]*?'');/g;
  return [...flake.matchAll(strings)].map(
    ([, text]) =>
      `#!/usr/bin/env bash\n${text
        .split(/(?<!')''(?![$'])/)
        .filter((_, index) => index % 2 === 1)
        .join('\n')
        .replaceAll("''${", '\u0000{')
        .replace(/\$\{[^}]*\}/g, '/nix/store/path')
        .replaceAll('\u0000', '$')}\n`,
  );
}

function hookFiles(project) {
  const flake = readFileSync(join(project, 'flake.nix'), 'utf8');
  return shellHooks(flake).map((text, index) => {
    const file = join(project, `.shell-hook-${index}.sh`);
    writeFileSync(file, text);
    return file;
  });
}

const named = (project, pattern) => walk(project).filter((file) => pattern.test(relative(project, file)));
const cargo =
  (...args) =>
  (project) => [{ args, cwd: project }];
const onFiles =
  (pattern, ...args) =>
  (project) => {
    const files = named(project, pattern);
    return files.length > 0 ? [{ args: [...args, ...files], cwd: project }] : [];
  };

const WORKFLOWS = /^\.(github|forgejo)\/workflows\/.*\.yml$/;

/** Each check: the program, and the runs that one project needs (none where it has no such file). */
const CHECKS = [
  { name: 'nix-instantiate --parse', program: 'nix-instantiate', runs: onFiles(/\.nix$/, '--parse') },
  { name: 'nixfmt --check', program: 'nixfmt', runs: onFiles(/\.nix$/, '--check') },
  {
    name: 'taplo fmt --check',
    program: 'taplo',
    runs: onFiles(/\.toml$/, 'fmt', '--check', '--no-auto-config'),
  },
  {
    name: 'actionlint',
    program: 'actionlint',
    // It does not know Forgejo's runners, nor that an action may have a whole address there.
    runs: onFiles(
      WORKFLOWS,
      '-shellcheck=shellcheck',
      '-ignore',
      'label "docker" is unknown',
      '-ignore',
      'specifying action "https://github.com/[^"]+" in invalid format',
    ),
  },
  {
    name: 'zizmor',
    program: 'zizmor',
    runs: onFiles(
      /^\.github\/dependabot\.yml$|^\.(github|forgejo)\/workflows\/.*\.yml$/,
      '--offline',
      '--no-progress',
      '--persona=pedantic',
    ),
  },
  { name: 'just --list', program: 'just', runs: onFiles(/^justfile$/, '--list', '--justfile') },
  {
    name: 'just --fmt --check',
    program: 'just',
    runs: onFiles(/^justfile$/, '--unstable', '--fmt', '--check', '--justfile'),
  },
  { name: 'shellcheck .envrc', program: 'shellcheck', runs: onFiles(/^\.envrc$/) },
  {
    name: 'shellcheck shellHook',
    program: 'shellcheck',
    runs: (project) => {
      const files = hookFiles(project);
      return files.length > 0 ? [{ args: files, cwd: project }] : [];
    },
  },
  {
    name: 'cargo metadata --locked',
    program: 'cargo',
    runs: cargo('metadata', '--locked', '--offline', '--format-version=1'),
  },
  { name: 'cargo fmt --check', program: 'cargo', runs: cargo('fmt', '--all', '--', '--check') },
  {
    name: 'cargo clippy -D warnings',
    program: 'cargo',
    runs: cargo(
      'clippy',
      '--workspace',
      '--all-targets',
      '--locked',
      '--offline',
      '--ignore-rust-version',
      '--',
      '-D',
      'warnings',
    ),
  },
  {
    name: 'cargo build',
    program: 'cargo',
    runs: cargo('build', '--workspace', '--locked', '--offline', '--ignore-rust-version'),
  },
  {
    name: 'cargo test',
    program: 'cargo',
    runs: cargo('test', '--workspace', '--locked', '--offline', '--ignore-rust-version', '--quiet'),
  },
  {
    name: 'cargo doc -D warnings',
    program: 'cargo',
    env: { RUSTDOCFLAGS: '-D warnings' },
    runs: cargo('doc', '--workspace', '--no-deps', '--locked', '--offline', '--ignore-rust-version'),
  },
];

const installed = (program) => path.split(':').some((folder) => existsSync(join(folder, program)));

function runCheck(check, projects) {
  let ran = 0;
  const failures = [];
  for (const project of projects) {
    for (const { args, cwd } of check.runs(project)) {
      ran++;
      const result = spawnSync(check.program, args, {
        cwd,
        env: { ...env, ...check.env },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (result.status !== 0)
        failures.push(
          `${relative(work, project)}: ${check.name}\n${result.stdout.slice(-1500)}${result.stderr.slice(-3000)}`,
        );
    }
  }
  return { ran, failures };
}

const started = Date.now();
const projects = makeProjects();
console.log(`${projects.length} projects in ${work}`);
let failed = 0;
let passed = 0;
let skipped = 0;
for (const check of CHECKS) {
  if (!installed(check.program)) {
    console.log(`MISSING  ${check.name}: there is no ${check.program}`);
    if (process.env.REQUIRE_TOOLS === '1') failed++;
    else skipped++;
    continue;
  }
  const { ran, failures } = runCheck(check, projects);
  console.log(
    `${failures.length === 0 ? 'ok      ' : 'FAILED  '} ${check.name}: ${ran - failures.length} of ${ran}`,
  );
  for (const failure of failures.slice(0, 3)) console.log(failure.replace(/^/gm, '    '));
  if (failures.length > 0) failed++;
  else passed++;
}
if (!values.keep) rmSync(work, { recursive: true, force: true });
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`tools: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
