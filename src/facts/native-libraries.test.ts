import { expect, test } from 'vitest';
import { LIBRARY_CATEGORIES, NATIVE_LIBRARIES, nativeLibrary } from './native-libraries.ts';
import { LIBRARY_ROWS } from './native-libraries-data.ts';
import { SYSTEMS } from './targets.ts';

const cases = NATIVE_LIBRARIES.map((library) => [library.id, library] as const);
const ATTRIBUTE = /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/;

/** What nixpkgs has for Linux alone: none of it may reach a Mac. */
const LINUX_ONLY = new Set(
  (
    'alsa-lib udev systemdLibs libgbm libGL libGLU libseccomp pipewire pcsclite krb5 linux-pam libcap seatd libinput libevdev ' +
    'lvm2 cryptsetup util-linux elfutils rdma-core tpm2-tss foundationdb webkitgtk_4_1 webkitgtk_6_0 libsoup_3 gtk4-layer-shell ' +
    'gtk-layer-shell libayatana-appindicator xdotool wayland libxkbcommon libx11 libxcb libxcursor libxi libxrandr ' +
    'libxtst libxinerama libnetfilter_queue libmnl libnl speechd-minimal mkl cudaPackages.cuda_nvcc ' +
    'cudaPackages.cuda_cudart cudaPackages.cudatoolkit addDriverRunpath.driverLink'
  ).split(' '),
);

test('there are far more than the sixty that people ask for, and each has its id', () => {
  expect(NATIVE_LIBRARIES.length).toBeGreaterThan(180);
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
  expect([...library.crates, ...library.alsoFor].length).toBeGreaterThan(0);
  for (const crate of [...library.crates, ...library.alsoFor]) expect(crate).toMatch(/^[a-z][\w-]*$/i);
});

test.each(cases)('%s reads files by plain endings and paths, each once', (_, { reads, readsPaths }) => {
  for (const ending of reads) expect(ending).toMatch(/^(\.\w+|[\w.]+)$/);
  for (const path of readsPaths) expect(path).toMatch(/^\.?[\w-]+$/);
  for (const names of [reads, readsPaths]) expect(new Set(names).size).toBe(names.length);
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
    // The `cc` crate names its variables with the target in small letters.
    expect(name).toMatch(/^([A-Z][A-Z0-9_]*|(CC|AR)_[a-z0-9_]+)$/);
    expect(name).not.toBe('LD_LIBRARY_PATH');
    if (value.kind === 'package-path' || value.kind === 'joined-outputs')
      expect(value.package).toMatch(ATTRIBUTE);
    if (value.kind === 'attribute') expect(value.path).toMatch(ATTRIBUTE);
  }
});

test.each(cases)('%s gives each platform what exists there', (_, library) => {
  const [linux, darwin] = (['linux', 'darwin'] as const).map((platform) =>
    library.platforms.includes(platform),
  );
  expect(linux || darwin).toBe(true);
  if (!linux) expect([...library.linuxInputs, ...library.runtime]).toEqual([]);
  if (!darwin) expect(library.env.filter((row) => !row.linuxOnly)).toEqual([]);
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

/** Crates that are known to need a library or a tool, one of each kind, and some that people think do. */
const KNOWN_CRATES = (
  'openssl-sys ring aws-lc-sys aws-lc-fips-sys boring-sys libsodium-sys nettle-sys gpgme-sys ' +
  'libgssapi-sys sasl2-sys tss-esapi-sys pcsc-sys pq-sys libsqlite3-sys mysqlclient-sys libduckdb-sys ' +
  'librocksdb-sys lmdb-sys odbc-sys oracle freetds-sys foundationdb-sys rdkafka-sys libz-sys ' +
  'libz-ng-sys zstd-sys bzip2-sys lzma-sys lz4-sys snappy-sys libgit2-sys libssh2-sys curl-sys zmq-sys ' +
  'nng-sys nanomsg-sys pcap nfq rsnl rdma-sys openldap netsnmp-sys grpcio-sys virt-sys prost-build ' +
  'capnpc flatc bindgen cmake pkg-config autotools tikv-jemalloc-sys mimalloc snmalloc-sys alsa-sys ' +
  'libpulse-sys jack-sys portaudio-sys pipewire-sys opus speech-dispatcher-sys libudev-sys hidapi ' +
  'libusb1-sys serialport evdev-sys input-sys libseat-sys drm-sys v4l2-sys-mit bluer rtlsdr-sys ' +
  'devicemapper-sys fuser libbpf-sys gmp-mpfr-sys hdf5-sys netcdf-sys gdal-sys proj-sys geos-sys ' +
  'openblas-src lapack-src intel-mkl-src accelerate-src z3-sys llvm-sys freetype-sys ' +
  'yeslogic-fontconfig-sys harfbuzz-sys expat-sys libheif-sys dav1d-sys rav1e libwebp-sys lcms2-sys ' +
  'jpegxl-sys tesseract-sys opencv ffmpeg-sys-next gstreamer-sys libmpv-sys poppler-sys-rs magick_rust ' +
  'skia-bindings resvg cairo-sys-rs pango-sys gdk-pixbuf-sys atk-sys glib-sys gtk-sys gtk4-sys ' +
  'libadwaita-sys gtk4-layer-shell-sys sourceview5-sys soup3-sys webkit2gtk-sys webkit6-sys tray-icon ' +
  'libnotify-sys libsecret-sys libdbus-sys libsystemd-sys pam-sys libseccomp-sys libcap-sys rsmount-sys ' +
  'ncurses libffi-sys libloading onig_sys pcre2-sys libxml hunspell-sys capstone-sys unicorn-engine ' +
  'keystone-engine winit wayland-sys xkbcommon x11 x11-dl xcb wgpu ash shaderc-sys spirv-tools-sys ' +
  'glslang-sys glutin glfw-sys sdl2-sys sdl3-sys bevy egui iced slint fltk-sys minifb gilrs arboard ' +
  'enigo xcap cudarc torch-sys ort whisper-rs llama-cpp-sys-2 opencl3 pyo3 mlua lua-src v8 rquickjs-sys ' +
  'wasmtime wasm-bindgen sqlite-wasm-rs sentry reqwest sqlx diesel paho-mqtt-sys protobuf-src ' +
  'openssl-src security-framework-sys iconv'
).split(' ');

test.each(KNOWN_CRATES)('somebody who uses %s finds a row', (crate) => {
  const finds = NATIVE_LIBRARIES.filter((library) => [...library.crates, ...library.alsoFor].includes(crate));
  expect(finds.map((library) => library.id)).not.toEqual([]);
});

test('an extra names the crates that it is for, and no crate needs it', () => {
  const extras = NATIVE_LIBRARIES.filter((library) => library.crates.length === 0);
  expect(extras.map((library) => library.id)).toEqual(['wasm32-c', 'vulkan-validation']);
});

test('what is unfree, and what lacks a build for some system, says so', () => {
  const unfree = NATIVE_LIBRARIES.filter((library) => library.unfree);
  expect(unfree.map((library) => library.id)).toEqual(['cuda', 'intel-mkl', 'oracle']);
  const partial = NATIVE_LIBRARIES.filter((library) => library.systems);
  expect(partial.map((library) => [library.id, library.systems])).toEqual([
    ['intel-mkl', ['x86_64-linux']],
    ['libtorch', ['x86_64-linux', 'aarch64-darwin']],
  ]);
  for (const { id, systems, platforms } of partial) {
    const reached = SYSTEMS.filter((system) => systems?.includes(system.id)).map((system) => system.platform);
    expect([...new Set(reached)], id).toEqual(platforms);
  }
});

test.each(['winit', 'wgpu', 'bevy', 'egui', 'iced', 'slint', 'glfw', 'miniquad'])(
  '%s finds a window under Wayland and under X11',
  (id) => {
    expect(nativeLibrary(id)?.runtime).toEqual(
      expect.arrayContaining([
        'wayland',
        'libxkbcommon',
        'libx11',
        'libxcursor',
        'libxi',
        'libxrandr',
        'libxcb',
      ]),
    );
  },
);

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
