/**
 * Which attributes nixpkgs has, for a judge that does not trust the tables the generator reads.
 *
 * Source: pkgs/by-name, all-packages.nix, aliases.nix and darwin-aliases.nix of nixpkgs of July 2026, with the release
 * notes of 26.11; `meta.platforms` and licences of the same; lib/systems of nix-community/nixpkgs.lib at de42d44
 * (2026-06-14) for the cross sets, each elaborated by Nix. Every name was looked up there by itself: none was taken
 * over from `tools.ts` or `native-libraries-data.ts`, so that a mistake in those is seen.
 * As of: 2026-07.
 */
import type { SystemId } from './systems.ts';

/** An attribute below `pkgs`. */
export interface NixpkgsAttribute {
  /** Its path, with dots. */
  readonly path: string;
  /** The only systems that it is there for; every system where it is missing. */
  readonly systems?: readonly SystemId[];
  /** What it is, where it is no package: a string, or `null` on systems that need no such package. */
  readonly kind?: 'text' | 'null-elsewhere';
  /** nixpkgs refuses it without `allowUnfree`. */
  readonly unfree?: true;
}

/** Packages for Linux and macOS. */
const EVERYWHERE = `
actionlint atk autoconf automake bacon binaryen binutils-unwrapped blas bunyan-rs bzip2 cacert cachix cairo
capnproto cargo cargo-about cargo-audit cargo-binutils cargo-bloat cargo-careful cargo-chef cargo-criterion
cargo-cross cargo-deb cargo-deny cargo-dist cargo-edit cargo-expand cargo-flamegraph cargo-fuzz
cargo-generate cargo-hack cargo-insta cargo-leptos cargo-llvm-cov cargo-llvm-lines cargo-machete cargo-make
cargo-modules cargo-msrv cargo-mutants cargo-nextest cargo-outdated cargo-release cargo-semver-checks
cargo-shear cargo-show-asm cargo-sort cargo-tarpaulin cargo-tauri cargo-udeps cargo-vet cargo-watch
cargo-xwin cargo-zigbuild clang clang-tools clippy cmake curl cyrus_sasl dav1d dbus deadnix diesel-cli
dioxus-cli direnv dockerTools.caCertificates dockerTools.fakeNss duckdb espflash expat fd ffmpeg flatbuffers
flip-link fontconfig freetds freetype gcc gdal gdk-pixbuf geos git git-cliff glfw glib glib-networking gmp
gnumake go gpgme graphene gst_all_1.gst-plugins-base gst_all_1.gstreamer gtk3 gtk4 gtksourceview5 harfbuzz
hdf5 hello hunspell hyperfine imagemagick jq just keystone krb5 lapack lapack-reference lcms2 leptonica
libadwaita libclang libffi libgit2 libGLU libgpg-error libheif libice libiconv libjack2 libjpeg libjpeg_turbo libjxl
libmpc libmysqlclient libnotify libopus libpcap libpq libpulseaudio librsvg libsecret libsm libsodium
libsoup_3 libssh2 libtool libusb1 libvirt libwebp libx11 libxau libxcb libxcb-util libxcomposite libxcursor
libxdamage libxdmcp libxext libxfixes libxft libxi libxinerama libxkbcommon libxml2 libxmu libxpm libxrandr
libxrender libxscrnsaver libxslt libxt libxtst libxv libxxf86vm lld lldb llvmPackages.bintools
llvmPackages.bintools-unwrapped llvmPackages.clang llvmPackages.clang-tools llvmPackages.clang-unwrapped
llvmPackages.libclang llvmPackages.llvm llvmPackages_21.llvm lmdb lndir lua5_1 lz4 lua5_3 lua5_4 lua5_5 luajit
m4 maturin mdbook minicom mold mpfr mpv-unwrapped nanomsg nasm ncurses net-snmp netcdf nettle nil nix-direnv
nixd nixfmt nixfmt-tree nng nodejs oniguruma onnxruntime openal-soft openblasCompat opencv openldap openocd
openssl openssl_3 pango pcre2 pcsclite perl pkg-config poppler portaudio postgresql postgresql_18 pre-commit prek
prettier probe-rs-tools proj protobuf protobuf_35 python3 rage rdkafka release-plz remarshal
removeReferencesTo ripgrep rsync rtl-sdr rust-analyzer rust-bindgen rust-cbindgen rustup rust-jemalloc-sys rustc
rustfmt rustPlatform.bindgenHook rustPlatform.rustLibSrc samply sccache SDL2 sdl3 sdl3-image sdl3-mixer
sdl3-ttf sea-orm-cli shaderc shellcheck shfmt snappy soapysdr spirv-tools sqlite sqlx-cli statix svd2rust
taplo tesseract tokei tokio-console treefmt trunk typos unixodbc unixodbcDrivers util-linux vte-gtk4
vulkan-loader vulkan-validation-layers wabt wasm-bindgen-cli_0_2_121 wasm-pack wasm-tools wasmtime watchexec
wayland wrapGAppsHook3 wrapGAppsHook4 x264 xxhash xz z3 zeromq zip zizmor zlib zstd
`;

/** Packages for Linux alone. */
const LINUX_ONLY = `
alsa-lib cryptsetup elfutils foundationdb fuse3 gtk-layer-shell gtk4-layer-shell heaptrack
libayatana-appindicator libcap libevdev libgbm libinput libmnl libnetfilter_queue libnl libseccomp linux-pam
lvm2 ocl-icd perf pipewire qemu-user rdma-core rr seatd speechd-minimal systemdLibs tpm2-tss udev valgrind
webkitgtk_4_1 webkitgtk_6_0 wild xdotool
`;

/** Packages for Linux alone, under NVIDIA's licence. */
const CUDA = `
cudaPackages.cccl cudaPackages.cuda_cudart cudaPackages.cuda_nvcc cudaPackages.cuda_nvrtc
cudaPackages.cudatoolkit cudaPackages.cudnn cudaPackages.libcublas cudaPackages.libcurand
`;

const LINUX: readonly SystemId[] = ['x86_64-linux', 'aarch64-linux'];
const DARWIN: readonly SystemId[] = ['aarch64-darwin', 'x86_64-darwin'];

/** What is neither for everybody nor for Linux alone. */
const OTHERS: readonly NixpkgsAttribute[] = [
  { path: 'addDriverRunpath.driverLink', kind: 'text' },
  { path: 'apple-sdk_14', systems: DARWIN },
  { path: 'apple-sdk_15', systems: DARWIN },
  { path: 'apple-sdk_26', systems: DARWIN },
  { path: 'gdb', systems: [...LINUX, 'x86_64-darwin'] },
  { path: 'libGL', systems: LINUX, kind: 'null-elsewhere' },
  { path: 'libtorch-bin', systems: ['x86_64-linux', 'aarch64-darwin'] },
  { path: 'mkl', systems: ['x86_64-linux', 'x86_64-darwin'], unfree: true },
  { path: 'moltenvk', systems: DARWIN },
  { path: 'oracle-instantclient', systems: [...LINUX, ...DARWIN], unfree: true },
  { path: 'python3.interpreter', kind: 'text' },
  { path: 'wine', systems: ['x86_64-linux', 'x86_64-darwin'] },
  { path: 'wine64', systems: ['x86_64-linux', 'x86_64-darwin'] },
];

const words = (table: string): readonly string[] => table.trim().split(/\s+/);

/** Every attribute that was looked up and is there. */
export const NIXPKGS_ATTRIBUTES: readonly NixpkgsAttribute[] = [
  ...words(EVERYWHERE).map((path) => ({ path })),
  ...words(LINUX_ONLY).map((path) => ({ path, systems: LINUX })),
  ...words(CUDA).map((path) => ({ path, systems: LINUX, unfree: true as const })),
  ...OTHERS,
];

/** Attributes that throw or warn as soon as something reads them: the path, and what nixpkgs says instead. */
export const REMOVED_ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SDL3: 'there is no such name: sdl3 is written small',
    alsaLib: 'it is called alsa-lib',
    'blas-reference': 'removed in 2025: lapack-reference has it',
    buildPlatform: 'stdenv.buildPlatform is the place for it',
    'cargo-espflash': 'espflash has it',
    'cargo-raze': 'removed: its project has ended',
    'darwin.Security': 'the frameworks of macOS are part of stdenv',
    'darwin.apple_sdk': 'the frameworks of macOS are part of stdenv since 25.11',
    'darwin.apple_sdk_11_0': 'the frameworks of macOS are part of stdenv since 25.11',
    'darwin.moltenvk': 'it is called moltenvk',
    'flamegraph-rs': 'it is called cargo-flamegraph',
    fltk14: 'it is called fltk_1_4',
    'glfw-wayland': 'glfw speaks Wayland itself',
    hostPlatform: 'stdenv.hostPlatform is the place for it',
    'libayatana-appindicator-gtk3': 'it is called libayatana-appindicator',
    'libiconv-darwin': 'it is called libiconv',
    librtlsdr: 'it is called rtl-sdr',
    libsoup: 'libsoup 2 is gone: libsoup_3',
    'mold-wrapped': 'mold is wrapped by itself since November 2025',
    'mysql-client': 'mariadb.client has the program, libmysqlclient the library',
    mysql80: 'removed: libmysqlclient has the library',
    'nixfmt-classic': 'removed: nixfmt',
    'nixfmt-rfc-style': 'it is called nixfmt',
    'nixpkgs-fmt': 'removed: nixfmt',
    nodePackages: 'removed: its packages are at the top',
    openssl_1_1: 'insecure: it gets no fixes',
    openssl_3_0: 'removed: openssl',
    overrideSDK: 'apple-sdk_15 among the buildInputs asks for another SDK',
    pkgconfig: 'it is called pkg-config',
    pkgsx86_64Darwin: 'nixpkgs 26.11 has no x86_64-darwin',
    'probe-rs': 'it is called probe-rs-tools',
    protobuf3_20: 'removed: protobuf',
    python2: 'removed: Python 2 has ended',
    rls: 'removed: rust-analyzer',
    'rustc-wasm32': 'removed: a toolchain with that target',
    system: 'stdenv.hostPlatform.system is the place for it',
    'taplo-cli': 'it is called taplo',
    'taplo-lsp': 'it is called taplo',
    targetPlatform: 'stdenv.targetPlatform is the place for it',
    tracker: 'it is called tinysparql',
    unixODBC: 'it is called unixodbc',
    webkitgtk: 'webkitgtk_4_1 and webkitgtk_6_0 say which GTK they are for',
    webkitgtk_4_0: 'removed with libsoup 2: webkitgtk_4_1',
    webkitgtk_5_0: 'it is called webkitgtk_6_0',
    wrapGAppsHook: 'wrapGAppsHook3 and wrapGAppsHook4 say which GTK they are for',
    'xorg.libX11': 'it is called libx11',
    'xorg.libXcursor': 'it is called libxcursor',
    'xorg.libXi': 'it is called libxi',
    'xorg.libXrandr': 'it is called libxrandr',
    'xorg.libxcb': 'it is called libxcb',
    zeromq4: 'it is called zeromq',
  }),
);

/** A set of nixpkgs that builds for another machine: `pkgs.pkgsCross.NAME`. */
export interface CrossSet {
  readonly name: string;
  /** How GNU's tools call the machine; it begins the names of the compilers. */
  readonly config: string;
  /** `stdenv.hostPlatform.rust.rustcTarget`. */
  readonly rust: string;
  readonly kind: 'linux' | 'windows' | 'android' | 'other';
  readonly musl: boolean;
}

/** Name, config, Rust's triple, kind, and `musl` where that is the C library. */
const CROSS_ROWS = `
aarch64-android aarch64-unknown-linux-android aarch64-unknown-linux-android android
aarch64-android-prebuilt aarch64-unknown-linux-android aarch64-linux-android android
aarch64-embedded aarch64-none-elf aarch64-unknown-none other
aarch64-freebsd aarch64-unknown-freebsd aarch64-unknown-freebsd other
aarch64-multiplatform aarch64-unknown-linux-gnu aarch64-unknown-linux-gnu linux
aarch64-multiplatform-musl aarch64-unknown-linux-musl aarch64-unknown-linux-musl linux musl
aarch64-unknown-uefi aarch64-unknown-uefi aarch64-unknown-uefi other
aarch64-windows aarch64-pc-windows-msvc aarch64-pc-windows-msvc windows
aarch64be-embedded aarch64_be-none-elf aarch64_be-unknown-none-elf other
arm-embedded arm-none-eabi arm-unknown-none-eabi other
arm-embedded-nano arm-none-eabi arm-unknown-none-eabi other
armhf-embedded arm-none-eabihf arm-unknown-none-eabihf other
armv5tel-multiplatform armv5tel-unknown-linux-gnueabi armv5te-unknown-linux-gnueabi linux
armv7a-android-prebuilt armv7a-unknown-linux-androideabi armv7-linux-androideabi android
armv7l-hf-multiplatform armv7l-unknown-linux-gnueabihf armv7-unknown-linux-gnueabihf linux
ben-nanonote mipsel-unknown-linux-uclibc mipsel-unknown-linux-uclibc linux
bluefield2 aarch64-unknown-linux-gnu aarch64-unknown-linux-gnu linux
fuloongminipc mipsel-unknown-linux-gnu mipsel-unknown-linux-gnu linux
gnu32 i686-unknown-linux-gnu i686-unknown-linux-gnu linux
gnu64 x86_64-unknown-linux-gnu x86_64-unknown-linux-gnu linux
i686-embedded i686-elf i686-unknown-none-elf other
iphone64 arm64-apple-ios aarch64-apple-ios other
iphone64-simulator x86_64-apple-ios x86_64-apple-ios other
loongarch64-linux loongarch64-unknown-linux-gnu loongarch64-unknown-linux-gnu linux
loongarch64-linux-embedded loongarch64-unknown-linux-gnu loongarch64-unknown-linux-gnu linux
m68k m68k-unknown-linux-gnu m68k-unknown-linux-gnu linux
microblaze-embedded microblazeel-none-elf microblazeel-unknown-none-elf other
mingw-msvcrt-i686 i686-w64-mingw32 i686-pc-windows-gnu windows
mingw-msvcrt-x86_64 x86_64-w64-mingw32 x86_64-pc-windows-gnu windows
mingw-ucrt-aarch64 aarch64-w64-mingw32 aarch64-pc-windows-gnullvm windows
mingw-ucrt-x86_64 x86_64-w64-mingw32 x86_64-pc-windows-gnu windows
mingw-ucrt-x86_64-llvm x86_64-w64-mingw32 x86_64-pc-windows-gnullvm windows
mingw32 i686-w64-mingw32 i686-pc-windows-gnu windows
mingwW64 x86_64-w64-mingw32 x86_64-pc-windows-gnu windows
mips-embedded mips-none-elf mips-unknown-none-elf other
mips-linux-gnu mips-unknown-linux-gnu mips-unknown-linux-gnu linux
mips64-embedded mips64-none-elf mips64-unknown-none-elf other
mips64-linux-gnuabi64 mips64-unknown-linux-gnuabi64 mips64-unknown-linux-gnuabi64 linux
mips64-linux-gnuabin32 mips64-unknown-linux-gnuabin32 mips64-unknown-linux-gnuabin32 linux
mips64el-linux-gnuabi64 mips64el-unknown-linux-gnuabi64 mips64el-unknown-linux-gnuabi64 linux
mips64el-linux-gnuabin32 mips64el-unknown-linux-gnuabin32 mips64el-unknown-linux-gnuabin32 linux
mipsel-linux-gnu mipsel-unknown-linux-gnu mipsel-unknown-linux-gnu linux
musl-power powerpc64le-unknown-linux-musl powerpc64le-unknown-linux-musl linux musl
musl32 i686-unknown-linux-musl i686-unknown-linux-musl linux musl
musl64 x86_64-unknown-linux-musl x86_64-unknown-linux-musl linux musl
muslpi armv6l-unknown-linux-musleabihf arm-unknown-linux-musleabihf linux musl
powernv powerpc64le-unknown-linux-gnu powerpc64le-unknown-linux-gnu linux
ppc-embedded powerpc-none-eabi powerpc-unknown-none-eabi other
ppc32 powerpc-unknown-linux-gnu powerpc-unknown-linux-gnu linux
ppc64 powerpc64-unknown-linux-gnuabielfv2 powerpc64-unknown-linux-gnu linux
ppc64-elfv1 powerpc64-unknown-linux-gnuabielfv1 powerpc64-unknown-linux-gnu linux
ppc64-elfv2 powerpc64-unknown-linux-gnuabielfv2 powerpc64-unknown-linux-gnu linux
ppc64-musl powerpc64-unknown-linux-musl powerpc64-unknown-linux-musl linux musl
ppcle-embedded powerpcle-none-eabi powerpcle-unknown-none-eabi other
raspberryPi armv6l-unknown-linux-gnueabihf arm-unknown-linux-gnueabihf linux
remarkable1 armv7l-unknown-linux-gnueabihf armv7-unknown-linux-gnueabihf linux
remarkable2 armv7l-unknown-linux-gnueabihf armv7-unknown-linux-gnueabihf linux
riscv32 riscv32-unknown-linux-gnu riscv32gc-unknown-linux-gnu linux
riscv32-embedded riscv32-none-elf riscv32gc-unknown-none-elf other
riscv64 riscv64-unknown-linux-gnu riscv64gc-unknown-linux-gnu linux
riscv64-embedded riscv64-none-elf riscv64gc-unknown-none-elf other
riscv64-musl riscv64-unknown-linux-musl riscv64gc-unknown-linux-musl linux musl
rx-embedded rx-none-elf rx-unknown-none-elf other
s390 s390-unknown-linux-gnu s390-unknown-linux-gnu linux
s390x s390x-unknown-linux-gnu s390x-unknown-linux-gnu linux
sh4 sh4-unknown-linux-gnu sh4-unknown-linux-gnu linux
ucrt64 x86_64-w64-mingw32 x86_64-pc-windows-gnu windows
ucrtAarch64 aarch64-w64-mingw32 aarch64-pc-windows-gnullvm windows
wasi32 wasm32-unknown-wasi wasm32-wasip1 other
wasm32-unknown-none wasm32-unknown-none wasm32-unknown-unknown other
wasm32-wasip1 wasm32-unknown-wasi wasm32-wasip1 other
x86_64-cygwin x86_64-pc-cygwin x86_64-pc-cygwin other
x86_64-embedded x86_64-elf x86_64-unknown-none-elf other
x86_64-freebsd x86_64-unknown-freebsd x86_64-unknown-freebsd other
x86_64-netbsd x86_64-unknown-netbsd x86_64-unknown-netbsd other
x86_64-netbsd-llvm x86_64-unknown-netbsd x86_64-unknown-netbsd other
x86_64-openbsd x86_64-unknown-openbsd x86_64-unknown-openbsd other
x86_64-unknown-uefi x86_64-unknown-uefi x86_64-unknown-uefi other
x86_64-windows x86_64-pc-windows-msvc x86_64-pc-windows-msvc windows
`;

/** Every cross set that `lib.systems.examples` names and Nix can elaborate. */
export const CROSS_SETS: readonly CrossSet[] = CROSS_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', config = '', rust = '', kind, musl] = row.split(' ');
    return { name, config, rust, kind: kind as CrossSet['kind'], musl: musl === 'musl' };
  });

/** Cross sets that a branch of nixpkgs has by another name, by the name of nixos-unstable. */
export const FORMER_CROSS_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nixos-26.05': { 'armv5tel-multiplatform': 'sheevaplug', 'wasm32-wasip1': 'wasi32' },
};

/** The libraries that the Windows sets are known to have, beside their compilers (July 2026). */
export const WINDOWS_SET_LIBRARIES: readonly string[] = ['openssl', 'sqlite', 'zlib'];

/** Licences by their names below `lib.licenses`, of the 310 that it has: those that Rust projects use. */
export const NIXPKGS_LICENSES: readonly string[] = words(`
agpl3Only agpl3Plus artistic2 asl20 bsd0 bsd2 bsd3 boost bsl11 cc0 cddl epl20 eupl12 gpl2Only gpl2Plus gpl3Only gpl3Plus
isc lgpl21Only lgpl21Plus lgpl3Only lgpl3Plus mit mit0 mpl20 ncsa ofl publicDomain unfree unlicense wtfpl zlib
`);
