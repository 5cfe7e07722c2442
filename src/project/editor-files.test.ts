import '../config/complete.ts';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../config/fields.ts';
import { settle } from '../config/settle.ts';
import { editorconfig } from './editorconfig.ts';
import { gitignore } from './gitignore.ts';
import { helixLanguages } from './helix.ts';
import { neovimConfig } from './neovim.ts';
import { rustfmtToml } from './rustfmt-toml.ts';
import { vscodeSettings } from './vscode.ts';
import { zedSettings } from './zed.ts';

const config = (choices: Partial<Config>): Config => settle({ ...DEFAULT_CONFIG, ...choices }).config;

const OPTIONS = {
  check: { command: 'clippy' },
  cargo: { targetDir: true },
  files: { exclude: ['.direnv', 'result', '.postgres'] },
};

describe('every editor tells rust-analyzer the same', () => {
  const postgres = config({ sqlx: 'postgres', tools: ['nil'] });

  test('Zed', () => {
    expect(JSON.parse(zedSettings(postgres))).toEqual({
      lsp: { 'rust-analyzer': { initialization_options: OPTIONS } },
    });
  });

  test('Helix', () => {
    expect(parseToml(helixLanguages(postgres))).toEqual({
      'language-server': { 'rust-analyzer': { config: OPTIONS } },
    });
  });

  test('VS Code, which is also told of the server for Nix', () => {
    expect(JSON.parse(vscodeSettings(postgres))).toMatchObject({
      'rust-analyzer.check.command': 'clippy',
      'rust-analyzer.files.exclude': OPTIONS.files.exclude,
      'nix.enableLanguageServer': true,
      'nix.serverPath': 'nil',
    });
    expect(vscodeSettings(config({}))).not.toContain('nix.');
  });

  test('Neovim', () => {
    expect(
      neovimConfig(postgres),
    ).toBe(`-- Neovim 0.11 and newer read this where 'exrc' is set, once the file is trusted.
vim.lsp.config('rust_analyzer', {
  cmd = { 'rust-analyzer' },
  filetypes = { 'rust' },
  root_markers = { 'Cargo.lock' },
  settings = {
    ['rust-analyzer'] = {
      check = {
        command = 'clippy',
      },
      cargo = {
        targetDir = true,
      },
      files = {
        exclude = { '.direnv', 'result', '.postgres' },
      },
    },
  },
})
vim.lsp.enable('rust_analyzer')

vim.lsp.config('nil_ls', {
  cmd = { 'nil' },
  filetypes = { 'nix' },
  root_markers = { 'flake.nix' },
})
vim.lsp.enable('nil_ls')
`);
  });
});

test.each([
  [{}, 'edition = "2024"\nstyle_edition = "2024"\n'],
  [{ edition: '2021', minimum: '1.70' }, 'edition = "2021"\n'],
] as const)('rustfmt.toml of %j says what its rustfmt knows', (choices, expected) => {
  expect(rustfmtToml(config(choices))).toBe(expected);
});

test.each([
  [{ direnv: false }, []],
  [{}, ['/.direnv']],
  [{ gitHooks: ['nixfmt'] }, ['/.direnv', '/.pre-commit-config.yaml']],
  [{ sqlx: 'sqlite' }, ['/.direnv', '/dev.db*']],
  [{ sqlx: 'postgres' }, ['/.direnv', '/.postgres']],
  [{ provider: 'rustup' }, ['/.direnv', '/.rustup', '/.cargo-home']],
  [{ layout: 'library', libraryKind: 'python' }, ['/.direnv', '/.venv']],
  [{ tools: ['trunk'] }, ['/.direnv', '/dist']],
] as const)('.gitignore of %j', (choices, more) => {
  expect(gitignore(config(choices)).trimEnd().split('\n')).toEqual([
    '/target',
    '/result',
    '/result-*',
    ...more,
  ]);
});

test('.editorconfig has the languages that are there, and no other', () => {
  expect(editorconfig(['flake.nix', 'src/main.rs'])).toBe(`root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
trim_trailing_whitespace = true

[*.rs]
indent_style = space
indent_size = 4
max_line_length = 100

[*.nix]
indent_style = space
indent_size = 2
`);
  expect(editorconfig(['.envrc'])).toContain('\n[{*.sh,.envrc}]\nindent_style = space\nindent_size = 2\n');
});
