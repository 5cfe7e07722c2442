import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['flake.nix', 'nix'],
  ['rust-toolchain.toml', 'toml'],
  ['crates/core/Cargo.toml', 'toml'],
  ['Cargo.lock', 'toml'],
  ['src/main.rs', 'rust'],
  ['.github/workflows/ci.yml', 'yaml'],
  ['.vscode/settings.json', 'json'],
  ['.envrc', 'shellscript'],
  ['justfile', 'just'],
  ['README.md', 'markdown'],
  ['.gitignore', undefined],
  ['LICENSE-MIT', undefined],
  ['a.nix/LICENSE', undefined],
])('%s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});
