import { expect, test } from 'vitest';
import { LIBRARY_CATEGORIES, NATIVE_LIBRARIES, nativeLibrary } from './native-libraries.ts';
import { LIBRARY_ROWS } from './native-libraries-data.ts';

const cases = NATIVE_LIBRARIES.map((library) => [library.id, library] as const);
const ATTRIBUTE = /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/;

/** What nixpkgs has for Linux alone: none of it may reach a Mac. */
const LINUX_ONLY = new Set(
  (
    'alsa-lib udev systemdLibs libgbm libGL libGLU libseccomp pipewire pcsclite krb5 linux-pam libcap seatd libinput libevdev ' +
    'lvm2 cryptsetup util-linux elfutils rdma-core tpm2-tss foundationdb webkitgtk_4_1 webkitgtk_6_0 libsoup_3 gtk4-layer-shell ' +
    'gtk-layer-shell libayatana-appindicator xdotool wayland libxkbcommon libx11 libxcb libxcursor libxi libxrandr'
  ).split(' '),
);

test('there are far more than the sixty that people ask for, and each has its id', () => {
  expect(NATIVE_LIBRARIES.length).toBeGreaterThan(130);
  for (const library of NATIVE_LIBRARIES) expect(nativeLibrary(library.id)).toBe(library);
  expect(nativeLibrary('no-such-library')).toBeUndefined();
});

test('ids and labels are unique', () => {
  expect(new Set(NATIVE_LIBRARIES.map((library) => library.id)).size).toBe(NATIVE_LIBRARIES.length);
  expect(new Set(NATIVE_LIBRARIES.map((library) => library.label)).size).toBe(NATIVE_LIBRARIES.length);
});

test('labels are sorted', () => {
  const labels = NATIVE_LIBRARIES.map((library) => library.label.toLowerCase());
  expect(labels).toEqual([...labels].sort());
});

test('every category has libraries', () => {
  for (const category of LIBRARY_CATEGORIES) expect(LIBRARY_ROWS[category].length).toBeGreaterThan(0);
});

test('no crate needs two libraries by itself', () => {
  const crates = NATIVE_LIBRARIES.flatMap((library) => library.crates);
  expect(crates.filter((crate, index) => crates.indexOf(crate) !== index)).toEqual([]);
});

test.each(cases)('%s is written well', (_, library) => {
  expect(library.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(library.help).toMatch(/^[\p{L}\d].{5,100}\.$/u);
  expect(library.note ?? 'One.').toMatch(/^[\p{L}].{2,120}\.$/u);
  expect(library.crates.length).toBeGreaterThan(0);
  for (const crate of [...library.crates, ...library.alsoFor]) expect(crate).toMatch(/^[a-z][\w-]*$/i);
});

test.each(cases)('%s names attributes only, each once in its list', (_, library) => {
  const lists = [
    library.nativeBuildInputs,
    library.buildInputs,
    library.linuxInputs,
    library.darwinInputs,
    library.runtime,
  ];
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
  for (const attribute of lists.flat()) expect(attribute).toMatch(ATTRIBUTE);
  for (const { name, value } of library.env) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(name).not.toBe('LD_LIBRARY_PATH');
    if (value.kind === 'package-path') expect(value.package).toMatch(ATTRIBUTE);
    if (value.kind === 'attribute') expect(value.path).toMatch(ATTRIBUTE);
  }
});

test.each(cases)('%s gives each platform what exists there', (_, library) => {
  const [linux, darwin] = (['linux', 'darwin'] as const).map((platform) =>
    library.platforms.includes(platform),
  );
  expect(linux || darwin).toBe(true);
  if (!linux) expect([...library.linuxInputs, ...library.runtime]).toEqual([]);
  if (!darwin) expect(library.darwinInputs).toEqual([]);
  if (!linux || !darwin) expect(library.buildInputs).toEqual([]);
  if (darwin) {
    const everywhere = [...library.nativeBuildInputs, ...library.buildInputs, ...library.darwinInputs];
    expect(everywhere.filter((attribute) => LINUX_ONLY.has(attribute))).toEqual([]);
    const paths = library.env.filter((row) => row.linuxOnly === undefined).map((row) => row.value);
    expect(paths.filter((value) => value.kind === 'package-path' && LINUX_ONLY.has(value.package))).toEqual(
      [],
    );
  }
});

test.each(cases)('%s keeps CMake from taking over the build', (_, library) => {
  expect(library.suppressConfigureHook === 'cmake').toBe(library.nativeBuildInputs.includes('cmake'));
  expect(library.nativeBuildInputs).not.toContain('ninja');
  expect(library.nativeBuildInputs).not.toContain('meson');
});

test.each([
  ['openssl-sys', 'openssl'],
  ['reqwest', 'reqwest'],
  ['rusqlite', 'sqlite'],
  ['prost-build', 'protobuf'],
  ['tauri', 'tauri'],
  ['pyo3', 'python'],
])('the crate %s finds %s', (crate, id) => {
  expect(
    NATIVE_LIBRARIES.filter((library) => library.crates.includes(crate)).map((library) => library.id),
  ).toEqual([id]);
});

test('OpenSSL is linked on every platform, udev on Linux alone', () => {
  expect(nativeLibrary('openssl')).toMatchObject({
    nativeBuildInputs: ['pkg-config'],
    buildInputs: ['openssl'],
    linuxInputs: [],
  });
  expect(nativeLibrary('udev')).toMatchObject({
    platforms: ['linux'],
    buildInputs: [],
    linuxInputs: ['udev'],
  });
});
