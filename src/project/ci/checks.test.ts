import '../../config/complete.ts';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../config/fields.ts';
import { settled } from '../../config/testing/settled.ts';
import { ciJobs, scriptsOf } from '../testing/ci-jobs.ts';
import { checkJobs } from './checks.ts';
import { projectOf } from './testing/workflows.ts';

const BOTH: Partial<Config> = { ciSystems: ['x86_64-linux', 'aarch64-darwin'] };
const ANDROID: Partial<Config> = { ciChecks: ['targets'], targets: ['aarch64-linux-android'] };
const SHELL = 'nix develop --command cargo';

/** The step that builds for the other targets; nothing where there is none. */
const stepOf = (choices: Partial<Config>) =>
  checkJobs(settled({ ciChecks: ['flake-check', 'targets'], ...choices }))
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === 'Build for the other targets');

describe('the step that builds for the other targets', () => {
  test.each<[string, readonly string[] | undefined, Partial<Config>]>([
    ['no target', undefined, {}],
    [
      'one system',
      [
        `${SHELL} build --workspace --locked --target aarch64-unknown-linux-gnu`,
        `${SHELL} build --workspace --locked --target x86_64-pc-windows-gnu`,
      ],
      { targets: ['aarch64-unknown-linux-gnu', 'x86_64-pc-windows-gnu'], ciSystems: ['x86_64-linux'] },
    ],
    [
      'what links everywhere',
      [`${SHELL} build --workspace --locked --target wasm32-unknown-unknown`],
      { targets: ['wasm32-unknown-unknown'], ...BOTH },
    ],
    [
      'what links on Linux alone',
      [
        'case "$SYSTEM" in',
        '  x86_64-linux | aarch64-linux)',
        `    ${SHELL} build --workspace --locked --target riscv64gc-unknown-linux-gnu`,
        '    ;;',
        'esac',
      ],
      {
        targets: ['riscv64gc-unknown-linux-gnu'],
        ciSystems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
      },
    ],
    [
      'what links here and there',
      [
        'case "$SYSTEM" in',
        '  x86_64-linux)',
        `    ${SHELL} build --workspace --locked --target aarch64-unknown-linux-gnu`,
        `    ${SHELL} build --workspace --locked --target wasm32-wasip1`,
        '    ;;',
        '  aarch64-darwin)',
        `    ${SHELL} build --workspace --locked --target wasm32-wasip1`,
        `    ${SHELL} zigbuild --workspace --locked --target x86_64-apple-darwin`,
        '    ;;',
        'esac',
      ],
      {
        targets: ['aarch64-unknown-linux-gnu', 'wasm32-wasip1', 'x86_64-apple-darwin'],
        crossTools: ['cargo-zigbuild'],
        ...BOTH,
      },
    ],
    [
      'a workspace of which a part needs std',
      [`${SHELL} build --package bare --locked --target thumbv7em-none-eabihf`],
      {
        layout: 'workspace',
        members: [
          { name: 'bare', kind: 'no-std', uses: [] },
          { name: 'tool', kind: 'binary', uses: ['bare'] },
        ],
        targets: ['thumbv7em-none-eabihf'],
        ...BOTH,
      },
    ],
    [
      'a project with SQLx, which has no database in CI',
      ['nix develop --command env SQLX_OFFLINE=true cargo build --workspace --locked --target wasm32-wasip1'],
      { targets: ['wasm32-wasip1'], sqlx: 'sqlite', ...BOTH },
    ],
  ])('%s', (_, lines, choices) => {
    const step = stepOf(choices);
    expect(step?.script.split('\n')).toEqual(lines);
    expect(step?.reads ?? []).toEqual(lines?.[0]?.includes('$SYSTEM') ? ['SYSTEM'] : []);
  });

  test.each([
    ['github', 'aarch64-darwin'],
    ['gitlab', 'aarch64-linux'],
  ] as const)('%s tells each run its system', (ci, other) => {
    const systems: Config['systems'] = ['x86_64-linux', other];
    const [job, ...others] = ciJobs(projectOf({ ci, systems, ciSystems: systems, ...ANDROID }));
    expect(others).toEqual([]);
    const said = job?.runs.map((run) => [run.system, scriptsOf(job, run).at(-1)?.split('\n')[0]]);
    expect(said).toEqual(systems.map((system) => [system, `case "${system}" in`]));
  });

  test('Forgejo, which has one kind of runner, has nothing to tell', () => {
    const [job] = ciJobs(projectOf({ ci: 'forgejo', ...ANDROID }));
    expect(job?.steps.at(-1)?.script).toBe(
      `${SHELL} build --workspace --locked --target aarch64-linux-android`,
    );
  });
});
