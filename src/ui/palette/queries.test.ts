/** What people type, and what they look for with it. The same of the other languages: `scripts/texts/palette.test.ts`. */
import { expect, test } from 'vitest';
import { foundKeys, nearKeys } from './testing/all-rows.ts';

test.each([
  ['linux', 'option systems x86_64-linux'],
  ['rust 2021', 'option edition 2021'],
  ['rust 2024', 'option edition 2024'],
  ['edition2021', 'option edition 2021'],
  ['nix run', 'field packaging'],
  ['static', 'option targets x86_64-unknown-linux-musl'],
  ['staticlib', 'field libraryKind'],
  ['flake.lock', 'field updates'],
  ['dockerfile', 'field container'],
  ['dockerTools', 'field container'],
  ['shellHook', 'field greeting'],
  ['dark mode', 'action theme-dark'],
  ['dark-mode', 'action theme-dark'],
  ['darkmode', 'action theme-dark'],
  ['lightmode', 'action theme-light'],
  ['gh actions', 'option ci github'],
  ['gitea', 'option ci forgejo'],
  ['weekly', 'option updates workflow'],
  ['schedule', 'option updates workflow'],
  ['cron', 'option updates workflow'],
  ['automatic updates', 'field updates'],
  ['forbid unsafe', 'option lints strict'],
  ['unsafe_code', 'option lints strict'],
  ['proprietary', 'option license none'],
  ['private', 'option license none'],
  ['license', 'field license'],
  ['licence', 'field license'],
  ['osx', 'option systems aarch64-darwin'],
  ['permalink', 'action share'],
  ['tarball', 'action download'],
  ['unit tests', 'field checks'],
  ['code coverage', 'option tools cargo-llvm-cov'],
  ['rust-version', 'field minimum'],
  ['encryption', 'option libraries aws-lc'],
])('"%s" finds %s first', (query, key) => {
  expect(foundKeys(query)[0]).toBe(key);
});

test.each([
  ['cross-compile', ['preset cross', 'field targets', 'field crossTools']],
  ['cross compile', ['field targets', 'field crossTools']],
  ['deny warnings', ['option checks clippy', 'option ciChecks clippy']],
  ['crates.io', ['option tools cargo-release', 'option tools release-plz']],
  ['spelling', ['option formatters typos', 'option gitHooks typos', 'option tools typos']],
  ['preferences', ['action theme-light', 'action theme-dark', 'action theme-system']],
])('"%s" finds %j among the first three', (query, keys) => {
  expect(foundKeys(query).slice(0, 3)).toEqual(expect.arrayContaining(keys));
});

test.each(['license', 'licence'])('"%s" lists every licence', (query) => {
  const ids = ['both', 'mit', 'apache', 'none'].map((id) => `option license ${id}`);
  expect(foundKeys(query)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ['opnssl', 'option libraries openssl'],
  ['sqllite', 'option libraries sqlite'],
  ['clipy', 'option components clippy'],
  ['cargp-nextest', 'option tools cargo-nextest'],
  ['misl', 'option targets x86_64-unknown-linux-musl'],
  ['wasn', 'preset wasm'],
  ['aarch46', 'option targets aarch64-unknown-linux-gnu'],
  ['githb', 'option ci github'],
  ['dokcer', 'field container'],
  ['diernv', 'field direnv'],
  ['pstgres', 'option sqlx postgres'],
])('"%s" finds nothing, and %s is offered first', (query, key) => {
  expect(foundKeys(query)).toEqual([]);
  expect(nearKeys(query)[0]).toBe(key);
});

test.each(
  'png libpng gpl qt bz2 raylib expose hello fork latest devenv kubernetes redis banana mp3'.split(' '),
)('for "%s", of which there is nothing, nothing is offered', (query) => {
  expect([...foundKeys(query), ...nearKeys(query)]).toEqual([]);
});
