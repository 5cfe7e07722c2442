/** What people type, and what they look for with it. The same of the other languages: `scripts/texts/palette.test.ts`. */
import { expect, test } from 'vitest';
import { foundKeys, nearKeys } from './testing/all-rows.ts';

test.each([
  ['openssl', 'option libraries openssl'],
  ['openssl-sys', 'option libraries openssl'],
  ['native-tls', 'option libraries openssl'],
  ['rdkafka-sys', 'option libraries kafka'],
  ['servo-fontconfig-sys', 'option libraries fontconfig'],
  ['keyring', 'option libraries libsecret'],
  ['input', 'option libraries libinput'],
  ['pkgconfig', 'option libraries pkg-config'],
  ['open-ssl', 'option libraries openssl'],
  ['ssl', 'option libraries openssl'],
  ['tls', 'option libraries openssl'],
  ['llvm-tools-preview', 'option components llvm-tools'],
  ['rustfmt-preview', 'option components rustfmt'],
  ['msrv 1.85', 'option minimum 1.85'],
  ['git hook rustfmt', 'option gitHooks rustfmt'],
  ['pre-commit rustfmt', 'option gitHooks rustfmt'],
  ['licence mit', 'option license mit'],
  ['mit license', 'option license mit'],
  ['license apache', 'option license apache'],
  ['database postgres', 'option sqlx postgres'],
  ['github', 'option ci github'],
  ['wasm32-unknown-unknown', 'option targets wasm32-unknown-unknown'],
  ['musl aarch64', 'option targets aarch64-unknown-linux-musl'],
  ['edition 2024', 'option edition 2024'],
  ['1.85.0', 'option channel 1.85.0'],
  ['msrv', 'field minimum'],
  ['docker', 'field container'],
  ['direnv', 'field direnv'],
  ['bacon', 'option tools bacon'],
  ['flake.nix', 'file flake.nix'],
  ['main.rs', 'file src/main.rs'],
  ['web application', 'preset web-sqlx'],
  ['continuous', 'section ci'],
  ['snippets', 'view snippets'],
  ['dark', 'action theme-dark'],
  ['zip', 'action download'],
  ['archive', 'action download'],
  ['German', 'action language-de'],
  ['中文', 'action language-zh-Hans'],
  ['reset', 'action reset'],
  ['find libclang', 'trouble libclang'],
  ['upload', 'action open-file'],
  ['load', 'action open-file'],
  ['shell script', 'action take-script'],
  ['one text', 'action take-text'],
  ['choices as json', 'action take-record'],
  ['npx', 'action take-command'],
  ['qr code', 'action qr'],
  ['backup', 'action export-kept'],
  ['import what was', 'action import-kept'],
  ['why this line', 'action why-line'],
  ['component', 'field components'],
  ['make', 'field just'],
  ['editor', 'field editors'],
  ['shell', 'field shells'],
  ['library', 'field libraries'],
  ['check', 'field checks'],
  ['package', 'field packaging'],
  ['tool', 'field tools'],
  ['target', 'field targets'],
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
