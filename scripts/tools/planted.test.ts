import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../src/config/fields.ts';
import { settle } from '../../src/config/settle.ts';
import { installedAt } from '../../src/emit/testing/tools.ts';
import { CHECKS, runCheck } from './checks.ts';
import { writeProject } from './project.ts';

/** A mistake that a change of the generator might make, put into a project that has none. */
interface Planted {
  readonly mistake: string;
  /** The choices of the project, beside the defaults. */
  readonly choices?: Partial<Config>;
  readonly path: string;
  /** What stands there rightly, once at least: its first place is taken. */
  readonly right: string;
  readonly wrong: string;
  /** The name of the check that must find it. */
  readonly check: string;
  /** What that check says, in part. */
  readonly says: RegExp;
}

const FORGEJO = { ci: 'forgejo', systems: ['x86_64-linux'], ciSystems: ['x86_64-linux'] } as const;

const PLANTED: readonly Planted[] = [
  {
    mistake: 'an attribute that nixpkgs has renamed',
    choices: { libraries: ['openssl'] },
    path: 'flake.nix',
    right: 'pkgs.openssl',
    wrong: 'pkgs.openssl_1_1',
    check: 'evaluation',
    says: /nixpkgs has no .*openssl_1_1/,
  },
  {
    mistake: 'the hash of another release',
    path: 'flake.nix',
    right: 'sha256 = "sha256-',
    wrong: 'sha256 = "sha256-AAAA',
    check: 'evaluation',
    says: /sha256|hash/,
  },
  {
    mistake: 'an input that is used and not declared',
    path: 'flake.nix',
    right: '    crane.url = "github:ipetkov/crane";\n',
    wrong: '',
    check: 'evaluation',
    says: /crane/,
  },
  {
    mistake: 'an argument that the function does not take',
    path: 'flake.nix',
    right: 'craneLib.cargoFmt { inherit (commonArgs) pname version src; }',
    wrong: 'craneLib.cargoFmt { inherit (commonArgs) pname version; }',
    check: 'evaluation',
    says: /src/,
  },
  {
    mistake: 'a component that the release does not have',
    path: 'rust-toolchain.toml',
    right: '"rust-src"',
    wrong: '"miri"',
    check: 'evaluation',
    says: /miri/,
  },
  {
    mistake: 'a text of the form that is code in the flake',
    choices: { description: 'costs ${10}' },
    path: 'flake.nix',
    right: 'costs \\${10}',
    wrong: 'costs ${toString 10}',
    check: 'evaluation',
    says: /description/,
  },
  {
    mistake: 'a name that nobody reads',
    path: 'flake.nix',
    right: '      inherit (nixpkgs) lib;\n',
    wrong: '      inherit (nixpkgs) lib;\n      unread = 1;\n',
    check: 'deadnix',
    says: /unread/,
  },
  {
    mistake: 'a flake in another layout',
    path: 'flake.nix',
    right: '{ inherit (commonArgs) pname version src; }',
    wrong: '{ inherit (commonArgs) pname version  src; }',
    check: 'nixfmt --check',
    says: /flake\.nix/,
  },
  {
    mistake: 'a quote that ends too early',
    choices: { description: 'say "hi"' },
    path: 'flake.nix',
    right: 'say \\"hi\\"',
    wrong: 'say "hi"',
    check: 'nix-instantiate --parse',
    says: /undefined variable 'hi'/,
  },
  {
    mistake: 'an action at a tag that can move',
    path: '.github/workflows/ci.yml',
    right: '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    wrong: '@v7.0.1',
    check: 'meaning of CI',
    says: /actions\/checkout@v7\.0\.1.*pinned|pinned.*actions\/checkout/,
  },
  {
    mistake: 'a right that no step needs',
    path: '.github/workflows/ci.yml',
    right: '      contents: read # to check out\n',
    wrong: '      contents: write # to check out\n',
    check: 'meaning of CI',
    says: /contents/,
  },
  {
    mistake: 'words of a stranger in a script',
    path: '.github/workflows/ci.yml',
    right: 'run: nix flake check --print-build-logs',
    wrong: 'run: echo "${{ github.event.pull_request.title }}"',
    check: 'zizmor',
    says: /template-injection/,
  },
  {
    mistake: 'a key that GitHub does not know',
    path: '.github/workflows/ci.yml',
    right: 'timeout-minutes:',
    wrong: 'timeout-minuts:',
    check: 'actionlint',
    says: /timeout-minuts/,
  },
  {
    mistake: 'a job that enters a shell which is not there',
    choices: { ciVersions: ['beta'] },
    path: '.github/workflows/ci.yml',
    right: '- rust: beta',
    wrong: '- rust: betta',
    check: 'references',
    says: /ci\.yml.*betta/,
  },
  {
    mistake: 'a recipe that the README names and the justfile lacks',
    path: 'justfile',
    right: '\nlint:\n',
    wrong: '\nlints:\n',
    check: 'references',
    says: /just lint/,
  },
  {
    mistake: 'a recipe that is no shell',
    path: 'justfile',
    right: '    cargo fmt --all -- --check\n',
    wrong: '    cargo fmt --all -- --check "\n',
    check: 'recipes',
    says: /fmt-check/,
  },
  {
    mistake: 'a dependency of a recipe that is not there',
    path: 'justfile',
    right: '\nlint:\n',
    wrong: '\nlint: no-such-recipe\n',
    check: 'just --list',
    says: /no-such-recipe/,
  },
  {
    mistake: 'a hook that writes into the home folder',
    choices: { sqlx: 'sqlite' },
    path: 'flake.nix',
    right: 'unset root',
    wrong: 'touch "$HOME/.ferroflake"',
    check: 'hooks under bash',
    says: /\.ferroflake/,
  },
  {
    mistake: 'a variable without quotes in a hook',
    choices: { sqlx: 'sqlite' },
    path: 'flake.nix',
    right: 'unset root',
    wrong: 'cd $root',
    check: 'shellcheck shellHook',
    says: /SC2086/,
  },
  {
    mistake: 'a job of Forgejo without a limit of time',
    choices: FORGEJO,
    path: '.forgejo/workflows/ci.yml',
    right: '    timeout-minutes: 60\n',
    wrong: '',
    check: 'meaning of CI',
    says: /job check has no time limit/,
  },
  {
    mistake: 'a manifest in another layout',
    path: 'Cargo.toml',
    right: 'edition = ',
    wrong: 'edition   = ',
    check: 'taplo fmt --check',
    says: /Cargo\.toml/,
  },
  {
    mistake: 'a lock file that does not fit the manifest',
    path: 'Cargo.lock',
    right: 'version = "0.1.0"',
    wrong: 'version = "0.2.0"',
    check: 'cargo metadata --locked',
    says: /lock file/,
  },
  {
    mistake: 'code that clippy warns of',
    path: 'src/main.rs',
    right: 'fn main() {\n',
    wrong: 'fn main() {\n    let _unused: Vec<u8> = Vec::new().into_iter().map(|x| x).collect();\n',
    check: 'cargo clippy -D warnings',
    says: /map_identity|identity/,
  },
];

const work = mkdtempSync(join(tmpdir(), 'ferroflake-planted-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Whether the program of a check is missing, and may be; with REQUIRE_TOOLS=1 its lack fails the test itself. */
function mayBeLeftOut(name: string): boolean {
  const program = CHECKS.find((check) => check.name === name)?.program;
  return program !== undefined && installedAt(program) === undefined && process.env.REQUIRE_TOOLS !== '1';
}

describe('a planted mistake is found by the check of that name', () => {
  for (const [index, row] of PLANTED.entries()) {
    test.skipIf(mayBeLeftOut(row.check))(`${row.check}: ${row.mistake}`, async () => {
      const { config } = settle({ ...DEFAULT_CONFIG, ...row.choices });
      const { folder } = writeProject(config, `planted-${index}`, work);
      const file = join(folder, row.path);
      const content = readFileSync(file, 'utf8');
      expect(content).toContain(row.right);
      expect(await runCheck(row.check, folder)).toEqual([]);

      writeFileSync(
        file,
        content.replace(row.right, () => row.wrong),
      );
      expect((await runCheck(row.check, folder)).join('\n')).toMatch(row.says);
    });
  }
});
