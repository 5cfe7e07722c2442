/**
 * What each target is, and what links and runs it; `targets.ts` says what the fields mean.
 *
 * Source: rustc's book, "Platform Support", and the Rust targets' own pages there (read 2026-11). Tier 2 are all that
 * the newest release or nightly has a standard library for and that are not tier 1.
 *
 * Of nixpkgs: the cross sets of lib/systems/examples.nix (26.11, June 2026), and the emulators that its default.nix
 * names: QEMU's for Linux, wasmtime for WASI, and `bin/wine` of the Wine with the program's word size for Windows,
 * whose attributes wine64 and wine are in pkgs/top-level/all-packages.nix of July 2026. In
 * pkgs/development/androidndk-pkgs of that month Android's NDK is unfree and, among Linux systems, for x86_64 alone.
 * The ways out: the sources of cargo-zigbuild (June 2026), which hands a Linux target on to Zig, for those whose C
 * library Zig can build, and of cargo-xwin (July 2026).
 * As of: 2026-06.
 */
import { say } from '../texts/say.ts';
import type { Link, Runner, SystemId, Target, TargetGroup } from './targets.ts';

type Row = Omit<Target, 'group'>;
type NoLink = Extract<Link, { kind: 'none-known' }>;

const SELF_CONTAINED: Link = { kind: 'self-contained' };
const cross = (attribute: string): Link => ({ kind: 'pkgs-cross', attribute });
const noneKnown = (reason: string, more: Omit<NoLink, 'kind' | 'reason'> = {}): Link => ({
  kind: 'none-known',
  reason,
  ...more,
});

const LINUX: readonly SystemId[] = ['x86_64-linux', 'aarch64-linux'];
const qemu = (cpu: string, systems: readonly SystemId[] = LINUX): Runner => ({
  package: 'qemu-user',
  program: `qemu-${cpu}`,
  systems,
});
/** Wine is no emulator of processors: it runs what the machine's own processor runs. */
const wine = (attribute: 'wine64' | 'wine'): Runner => ({
  package: attribute,
  program: 'wine',
  systems: ['x86_64-linux'],
});
const wasmtime: Runner = {
  package: 'wasmtime',
  program: 'wasmtime',
  systems: [...LINUX, 'aarch64-darwin', 'x86_64-darwin'],
};

/** Programs of the other 64-bit processor need the emulator; a machine's own run as they are. */
const onArm = (cpu: string): Runner => qemu(cpu, ['aarch64-linux']);
const onX86 = (cpu: string): Runner => qemu(cpu, ['x86_64-linux']);

const STATIC = say`Programs are linked statically and run on any such Linux.`;
const NO_COMPILER = say`nixpkgs has no cross compiler for it.`;
const NO_CROSS_SET = noneKnown(NO_COMPILER, { wayOut: 'cargo-zigbuild' });
const OHOS = noneKnown(say`nixpkgs has no OpenHarmony NDK: OHOS_NDK_HOME must name one of your own.`, {
  wayOut: 'cargo-zigbuild',
  ownSdk: true,
});
const FOR_ARMV5 = say`C code is compiled for ARMv5, which newer processors run too.`;
const OLD_MIPS = say`Rust has had no standard library for it since 2023.`;
const FOR_I686 = say`nixpkgs builds the C library for i686, so what links it needs such a processor.`;

const linux: Readonly<Record<string, Row>> = {
  'x86_64-unknown-linux-gnu': {
    help: say`64-bit x86 Linux with glibc: most PCs and servers.`,
    tier: 1,
    link: cross('gnu64'),
    runner: onArm('x86_64'),
  },
  'aarch64-unknown-linux-gnu': {
    help: say`64-bit Arm Linux with glibc: servers, Raspberry Pi 3 and newer.`,
    tier: 1,
    link: cross('aarch64-multiplatform'),
    runner: onX86('aarch64'),
  },
  'x86_64-unknown-linux-musl': {
    help: say`64-bit x86 Linux with musl.`,
    tier: 2,
    link: cross('musl64'),
    runner: onArm('x86_64'),
    note: STATIC,
  },
  'aarch64-unknown-linux-musl': {
    help: say`64-bit Arm Linux with musl.`,
    tier: 2,
    link: cross('aarch64-multiplatform-musl'),
    runner: onX86('aarch64'),
    note: STATIC,
  },
  'armv7-unknown-linux-gnueabihf': {
    help: say`32-bit Arm (ARMv7, hard float) Linux with glibc: Raspberry Pi 2 and newer, BeagleBone.`,
    tier: 2,
    link: cross('armv7l-hf-multiplatform'),
    runner: qemu('arm'),
  },
  'armv7-unknown-linux-musleabihf': {
    help: say`32-bit Arm (ARMv7, hard float) Linux with musl.`,
    tier: 2,
    link: cross('muslpi'),
    runner: qemu('arm'),
    note: say`C code is compiled for ARMv6, which ARMv7 processors run too.`,
  },
  'riscv64gc-unknown-linux-gnu': {
    help: say`64-bit RISC-V Linux with glibc.`,
    tier: 2,
    link: cross('riscv64'),
    runner: qemu('riscv64'),
  },
  'riscv64gc-unknown-linux-musl': {
    help: say`64-bit RISC-V Linux with musl.`,
    tier: 2,
    link: cross('riscv64-musl'),
    runner: qemu('riscv64'),
  },
  'riscv64a23-unknown-linux-gnu': {
    help: say`64-bit RISC-V Linux with glibc, for processors with the RVA23 profile.`,
    tier: 2,
    link: cross('riscv64'),
    note: say`nixpkgs builds the C library for RV64GC, which such processors run too.`,
  },
  'i686-unknown-linux-gnu': {
    help: say`32-bit x86 Linux with glibc.`,
    tier: 1,
    link: cross('gnu32'),
    runner: onArm('i386'),
  },
  'i686-unknown-linux-musl': {
    help: say`32-bit x86 Linux with musl.`,
    tier: 2,
    link: cross('musl32'),
    runner: onArm('i386'),
    note: STATIC,
  },
  'i586-unknown-linux-gnu': {
    help: say`32-bit x86 Linux with glibc, for processors without SSE2.`,
    tier: 2,
    link: cross('gnu32'),
    runner: onArm('i386'),
    note: FOR_I686,
  },
  'i586-unknown-linux-musl': {
    help: say`32-bit x86 Linux with musl, for processors without SSE2.`,
    tier: 2,
    link: cross('musl32'),
    runner: onArm('i386'),
    note: FOR_I686,
  },
  'arm-unknown-linux-gnueabihf': {
    help: say`32-bit Arm (ARMv6, hard float) Linux with glibc: the first Raspberry Pi and Pi Zero.`,
    tier: 2,
    link: cross('raspberryPi'),
    runner: qemu('arm'),
  },
  'arm-unknown-linux-musleabihf': {
    help: say`32-bit Arm (ARMv6, hard float) Linux with musl: the first Raspberry Pi and Pi Zero.`,
    tier: 2,
    link: cross('muslpi'),
    runner: qemu('arm'),
  },
  'arm-unknown-linux-gnueabi': {
    help: say`32-bit Arm (ARMv6, soft float) Linux with glibc.`,
    tier: 2,
    link: cross('armv5tel-multiplatform'),
    runner: qemu('arm'),
    note: FOR_ARMV5,
  },
  'arm-unknown-linux-musleabi': {
    help: say`32-bit Arm (ARMv6, soft float) Linux with musl.`,
    tier: 2,
    link: NO_CROSS_SET,
  },
  'armv7-unknown-linux-gnueabi': {
    help: say`32-bit Arm (ARMv7, soft float) Linux with glibc.`,
    tier: 2,
    link: cross('armv5tel-multiplatform'),
    runner: qemu('arm'),
    note: FOR_ARMV5,
  },
  'armv7-unknown-linux-musleabi': {
    help: say`32-bit Arm (ARMv7, soft float) Linux with musl.`,
    tier: 2,
    link: NO_CROSS_SET,
  },
  'armv5te-unknown-linux-gnueabi': {
    help: say`32-bit Arm (ARMv5TE, soft float) Linux with glibc: old network storage and routers.`,
    tier: 2,
    link: cross('armv5tel-multiplatform'),
    runner: qemu('arm'),
  },
  'armv5te-unknown-linux-musleabi': {
    help: say`32-bit Arm (ARMv5TE, soft float) Linux with musl.`,
    tier: 2,
    link: NO_CROSS_SET,
  },
  'thumbv7neon-unknown-linux-gnueabihf': {
    help: say`32-bit Arm (ARMv7 with NEON, Thumb code) Linux with glibc.`,
    tier: 2,
    link: cross('armv7l-hf-multiplatform'),
    runner: qemu('arm'),
  },
  'powerpc64le-unknown-linux-gnu': {
    help: say`64-bit little-endian POWER Linux with glibc: IBM POWER8 and newer.`,
    tier: 2,
    link: cross('powernv'),
    runner: qemu('ppc64le'),
  },
  'powerpc64le-unknown-linux-musl': {
    help: say`64-bit little-endian POWER Linux with musl.`,
    tier: 2,
    link: cross('musl-power'),
    runner: qemu('ppc64le'),
  },
  'powerpc64-unknown-linux-gnu': {
    help: say`64-bit big-endian PowerPC Linux with glibc (ELFv1).`,
    tier: 2,
    link: cross('ppc64-elfv1'),
    runner: qemu('ppc64'),
  },
  'powerpc64-unknown-linux-musl': {
    help: say`64-bit big-endian PowerPC Linux with musl (ELFv2).`,
    tier: 2,
    link: cross('ppc64-musl'),
    runner: qemu('ppc64'),
  },
  'powerpc-unknown-linux-gnu': {
    help: say`32-bit PowerPC Linux with glibc.`,
    tier: 2,
    link: cross('ppc32'),
    runner: qemu('ppc'),
  },
  's390x-unknown-linux-gnu': {
    help: say`IBM Z mainframes under Linux, with glibc.`,
    tier: 2,
    link: cross('s390x'),
    runner: qemu('s390x'),
  },
  'loongarch64-unknown-linux-gnu': {
    help: say`64-bit LoongArch Linux with glibc.`,
    tier: 2,
    link: cross('loongarch64-linux'),
    runner: qemu('loongarch64'),
  },
  'loongarch64-unknown-linux-musl': {
    help: say`64-bit LoongArch Linux with musl.`,
    tier: 2,
    link: NO_CROSS_SET,
  },
  'sparc64-unknown-linux-gnu': {
    help: say`64-bit SPARC Linux with glibc.`,
    tier: 2,
    link: noneKnown(NO_COMPILER),
  },
  'x86_64-unknown-linux-gnux32': {
    help: say`64-bit x86 Linux with 32-bit pointers (the x32 ABI).`,
    tier: 2,
    link: NO_CROSS_SET,
  },
  'x86_64-unknown-linux-gnuasan': {
    help: say`64-bit x86 Linux with glibc, checked by AddressSanitizer: finds wrong uses of memory.`,
    tier: 2,
    link: cross('gnu64'),
  },
  'x86_64-unknown-linux-gnumsan': {
    help: say`64-bit x86 Linux with glibc, checked by MemorySanitizer: finds reads of unset memory.`,
    tier: 2,
    link: cross('gnu64'),
  },
  'x86_64-unknown-linux-gnutsan': {
    help: say`64-bit x86 Linux with glibc, checked by ThreadSanitizer: finds data races.`,
    tier: 2,
    link: cross('gnu64'),
  },
  'aarch64-unknown-linux-ohos': { help: say`64-bit Arm OpenHarmony.`, tier: 2, link: OHOS },
  'armv7-unknown-linux-ohos': { help: say`32-bit Arm OpenHarmony.`, tier: 2, link: OHOS },
  'x86_64-unknown-linux-ohos': { help: say`64-bit x86 OpenHarmony.`, tier: 2, link: OHOS },
  'mips-unknown-linux-gnu': {
    help: say`32-bit big-endian MIPS Linux with glibc.`,
    link: cross('mips-linux-gnu'),
    runner: qemu('mips'),
    note: OLD_MIPS,
  },
  'mips-unknown-linux-musl': {
    help: say`32-bit big-endian MIPS Linux with musl.`,
    link: noneKnown(NO_COMPILER),
    note: OLD_MIPS,
  },
  'mipsel-unknown-linux-gnu': {
    help: say`32-bit little-endian MIPS Linux with glibc.`,
    link: cross('mipsel-linux-gnu'),
    runner: qemu('mipsel'),
    note: OLD_MIPS,
  },
  'mipsel-unknown-linux-musl': {
    help: say`32-bit little-endian MIPS Linux with musl: many routers.`,
    link: noneKnown(NO_COMPILER),
    note: OLD_MIPS,
  },
  'mips64-unknown-linux-gnuabi64': {
    help: say`64-bit big-endian MIPS Linux with glibc.`,
    link: cross('mips64-linux-gnuabi64'),
    runner: qemu('mips64'),
    note: OLD_MIPS,
  },
  'mips64-unknown-linux-muslabi64': {
    help: say`64-bit big-endian MIPS Linux with musl.`,
    link: NO_CROSS_SET,
    note: OLD_MIPS,
  },
  'mips64el-unknown-linux-gnuabi64': {
    help: say`64-bit little-endian MIPS Linux with glibc.`,
    link: cross('mips64el-linux-gnuabi64'),
    runner: qemu('mips64el'),
    note: OLD_MIPS,
  },
  'mips64el-unknown-linux-muslabi64': {
    help: say`64-bit little-endian MIPS Linux with musl.`,
    link: NO_CROSS_SET,
    note: OLD_MIPS,
  },
};

const MSVC = noneKnown(say`It links Microsoft’s libraries, which are not free.`, { wayOut: 'cargo-xwin' });
const mingw = (attribute: string): Link => ({ kind: 'pkgs-cross', attribute, pthreads: true });
const GNULLVM = say`Rust links LLVM’s libunwind here.`;

const windows: Readonly<Record<string, Row>> = {
  'x86_64-pc-windows-gnu': {
    help: say`64-bit Windows, linked with MinGW-w64.`,
    tier: 1,
    link: mingw('mingw-msvcrt-x86_64'),
    runner: wine('wine64'),
  },
  'x86_64-pc-windows-msvc': {
    help: say`64-bit Windows with Microsoft’s libraries: what rustup installs on Windows.`,
    tier: 1,
    link: MSVC,
  },
  'aarch64-pc-windows-msvc': {
    help: say`64-bit Arm Windows with Microsoft’s libraries.`,
    tier: 1,
    link: MSVC,
  },
  'i686-pc-windows-gnu': {
    help: say`32-bit Windows, linked with MinGW-w64.`,
    tier: 2,
    link: mingw('mingw-msvcrt-i686'),
    runner: wine('wine'),
    note: say`Unwinding may not link with this compiler: set panic = "abort" in the profile if so.`,
  },
  'i686-pc-windows-msvc': { help: say`32-bit Windows with Microsoft’s libraries.`, tier: 1, link: MSVC },
  'x86_64-pc-windows-gnullvm': {
    help: say`64-bit Windows, linked with LLVM’s tools and the UCRT.`,
    tier: 2,
    link: cross('mingw-ucrt-x86_64-llvm'),
    runner: wine('wine64'),
    note: GNULLVM,
  },
  'aarch64-pc-windows-gnullvm': {
    help: say`64-bit Arm Windows, linked with LLVM’s tools and the UCRT.`,
    tier: 2,
    link: cross('mingw-ucrt-aarch64'),
    note: GNULLVM,
  },
  'i686-pc-windows-gnullvm': {
    help: say`32-bit Windows, linked with LLVM’s tools and the UCRT.`,
    tier: 2,
    link: noneKnown(say`nixpkgs has no such cross compiler; it has one for i686-pc-windows-gnu.`),
  },
  'arm64ec-pc-windows-msvc': {
    help: say`Arm Windows, in the form that mixes with x86-64 code (Arm64EC).`,
    tier: 2,
    link: MSVC,
  },
  'i586-pc-windows-msvc': { help: say`32-bit Windows for processors without SSE2.`, link: MSVC },
};

const MAC = noneKnown(
  say`nixpkgs has Apple’s SDK on a Mac only: elsewhere SDKROOT must name a macOS SDK of your own.`,
  {
    wayOut: 'cargo-zigbuild',
    ownSdk: true,
    native: ['darwin'],
  },
);
const XCODE = noneKnown(say`It needs Xcode on a Mac, which Nix does not provide.`);

const apple: Readonly<Record<string, Row>> = {
  'aarch64-apple-darwin': { help: say`macOS on Apple silicon.`, tier: 1, link: MAC },
  'x86_64-apple-darwin': { help: say`macOS on Intel processors.`, tier: 2, link: MAC },
  'aarch64-apple-ios': { help: say`iPhone and iPad.`, tier: 2, link: XCODE },
  'aarch64-apple-ios-sim': { help: say`The iOS simulator on Apple silicon.`, tier: 2, link: XCODE },
  'x86_64-apple-ios': { help: say`The iOS simulator on Intel Macs.`, tier: 2, link: XCODE },
  'aarch64-apple-ios-macabi': {
    help: say`iOS apps on the Mac (Mac Catalyst), Apple silicon.`,
    tier: 2,
    link: XCODE,
  },
  'x86_64-apple-ios-macabi': { help: say`iOS apps on the Mac (Mac Catalyst), Intel.`, tier: 2, link: XCODE },
  'aarch64-apple-tvos': { help: say`Apple TV.`, tier: 2, link: XCODE },
  'aarch64-apple-tvos-sim': { help: say`The Apple TV simulator.`, tier: 2, link: XCODE },
  'aarch64-apple-visionos': { help: say`Apple Vision.`, tier: 2, link: XCODE },
  'aarch64-apple-visionos-sim': { help: say`The Apple Vision simulator.`, tier: 2, link: XCODE },
  'aarch64-apple-watchos': { help: say`Apple Watch, 64-bit.`, tier: 2, link: XCODE },
  'aarch64-apple-watchos-sim': { help: say`The Apple Watch simulator.`, tier: 2, link: XCODE },
};

const EMSCRIPTEN = noneKnown(
  say`Its linker is emcc: add emscripten of nixpkgs to the shell, in a version that fits Rust’s.`,
);

const webAssembly: Readonly<Record<string, Row>> = {
  'wasm32-unknown-unknown': {
    help: say`WebAssembly in the browser, mostly with wasm-bindgen.`,
    tier: 2,
    link: SELF_CONTAINED,
    note: say`The standard library compiles, but files, threads and clocks do not work.`,
  },
  'wasm32-wasip1': {
    help: say`WebAssembly outside the browser, with WASI 0.1: files, clocks, arguments.`,
    tier: 2,
    link: SELF_CONTAINED,
    runner: wasmtime,
  },
  'wasm32-wasip2': {
    help: say`WebAssembly components, with WASI 0.2: also sockets.`,
    tier: 2,
    link: SELF_CONTAINED,
    runner: wasmtime,
  },
  'wasm32-wasip1-threads': {
    help: say`WebAssembly with WASI 0.1 and threads.`,
    tier: 2,
    link: SELF_CONTAINED,
  },
  'wasm32v1-none': {
    help: say`WebAssembly 1.0 and nothing newer, without a standard library.`,
    tier: 2,
    link: SELF_CONTAINED,
    noStd: true,
  },
  'wasm32-unknown-emscripten': {
    help: say`WebAssembly with Emscripten’s C library.`,
    tier: 2,
    link: EMSCRIPTEN,
  },
  'wasm32-wasi': {
    help: say`The old name of wasm32-wasip1, until Rust 1.83.`,
    link: SELF_CONTAINED,
    runner: wasmtime,
  },
  'wasm32-wasi-preview1-threads': {
    help: say`The old name of wasm32-wasip1-threads, until Rust 1.77.`,
    link: SELF_CONTAINED,
  },
  'asmjs-unknown-emscripten': {
    help: say`JavaScript in the asm.js form, until Rust 1.75.`,
    link: EMSCRIPTEN,
  },
};

const ndk = (attribute: string): Link => ({
  kind: 'pkgs-cross',
  attribute,
  unfree: true,
  hosts: ['x86_64-linux'],
});
const NDK = noneKnown(
  say`nixpkgs links Android for 64-bit and 32-bit Arm (ARMv7) only: cargo-ndk does with an NDK of your own.`,
);

const ANDROID_35 = say`nixpkgs links against Android 15 (API 35): for older phones use an NDK of your own.`;

const android: Readonly<Record<string, Row>> = {
  'aarch64-linux-android': {
    help: say`Android on 64-bit Arm: nearly all phones of today.`,
    tier: 2,
    link: ndk('aarch64-android-prebuilt'),
    note: ANDROID_35,
  },
  'armv7-linux-androideabi': {
    help: say`Android on 32-bit Arm (ARMv7).`,
    tier: 2,
    link: ndk('armv7a-android-prebuilt'),
    note: ANDROID_35,
  },
  'x86_64-linux-android': {
    help: say`Android on 64-bit x86: the emulator and Chromebooks.`,
    tier: 2,
    link: NDK,
  },
  'i686-linux-android': { help: say`Android on 32-bit x86.`, tier: 2, link: NDK },
  'arm-linux-androideabi': { help: say`Android on old 32-bit Arm (ARMv6).`, tier: 2, link: NDK },
  'thumbv7neon-linux-androideabi': {
    help: say`Android on 32-bit Arm (ARMv7 with NEON, Thumb code).`,
    tier: 2,
    link: ndk('armv7a-android-prebuilt'),
    note: ANDROID_35,
  },
};

const bare = (help: string): Row => ({ help, tier: 2, link: SELF_CONTAINED, noStd: true });
const gone = (help: string): Row => ({ help, link: SELF_CONTAINED, noStd: true });

const bareMetal: Readonly<Record<string, Row>> = {
  'thumbv6m-none-eabi': bare(say`Cortex-M0, M0+ and M1: Raspberry Pi Pico (RP2040), small STM32.`),
  'thumbv7m-none-eabi': bare('Cortex-M3.'),
  'thumbv7em-none-eabi': bare(say`Cortex-M4 and M7 without a floating-point unit.`),
  'thumbv7em-none-eabihf': bare(say`Cortex-M4F and M7F, with a floating-point unit: nRF52, STM32F4.`),
  'thumbv8m.base-none-eabi': bare('Cortex-M23.'),
  'thumbv8m.main-none-eabi': bare(say`Cortex-M33 and M35P without a floating-point unit.`),
  'thumbv8m.main-none-eabihf': bare(
    say`Cortex-M33F and M35PF, with a floating-point unit: Raspberry Pi Pico 2, nRF91.`,
  ),
  'riscv32i-unknown-none-elf': bare(say`32-bit RISC-V, base instructions only (RV32I).`),
  'riscv32im-unknown-none-elf': bare(say`32-bit RISC-V with multiplication (RV32IM).`),
  'riscv32imc-unknown-none-elf': bare(say`32-bit RISC-V (RV32IMC): ESP32-C2 and C3.`),
  'riscv32imac-unknown-none-elf': bare(say`32-bit RISC-V (RV32IMAC): ESP32-C6 and H2, GD32V.`),
  'riscv32imafc-unknown-none-elf': bare(say`32-bit RISC-V with single-precision floats (RV32IMAFC).`),
  'riscv64gc-unknown-none-elf': bare(say`64-bit RISC-V (RV64GC) without an operating system.`),
  'riscv64imac-unknown-none-elf': bare(say`64-bit RISC-V (RV64IMAC) without an operating system.`),
  'aarch64-unknown-none': bare(say`64-bit Arm without an operating system: kernels, firmware.`),
  'aarch64-unknown-none-softfloat': bare(
    say`64-bit Arm without an operating system, never using floating-point registers.`,
  ),
  'armv7a-none-eabi': bare(say`Cortex-A, 32-bit (ARMv7-A), soft float, without an operating system.`),
  'armv7a-none-eabihf': bare(say`Cortex-A, 32-bit (ARMv7-A), hard float, without an operating system.`),
  'armv7r-none-eabi': bare(say`Cortex-R4 and newer (ARMv7-R), soft float.`),
  'armv7r-none-eabihf': bare(say`Cortex-R4F and newer (ARMv7-R), hard float.`),
  'armv8r-none-eabihf': bare(say`Cortex-R52 (ARMv8-R), hard float.`),
  'thumbv7a-none-eabi': bare(say`Cortex-A, 32-bit (ARMv7-A), Thumb code, soft float.`),
  'thumbv7a-none-eabihf': bare(say`Cortex-A, 32-bit (ARMv7-A), Thumb code, hard float.`),
  'thumbv7r-none-eabi': bare(say`Cortex-R4 and newer (ARMv7-R), Thumb code, soft float.`),
  'thumbv7r-none-eabihf': bare(say`Cortex-R4F and newer (ARMv7-R), Thumb code, hard float.`),
  'thumbv8r-none-eabihf': bare(say`Cortex-R52 (ARMv8-R), Thumb code, hard float.`),
  'armebv7r-none-eabi': gone(say`Big-endian Cortex-R4 and newer, soft float, until Rust 1.91.`),
  'armebv7r-none-eabihf': gone(say`Big-endian Cortex-R4F and newer, hard float, until Rust 1.91.`),
  'x86_64-unknown-none': bare(say`64-bit x86 without an operating system: kernels.`),
  'x86_64-unknown-uefi': bare(say`UEFI programs for 64-bit x86: boot loaders.`),
  'aarch64-unknown-uefi': bare(say`UEFI programs for 64-bit Arm: boot loaders.`),
  'i686-unknown-uefi': bare(say`UEFI programs for 32-bit x86.`),
  'loongarch64-unknown-none': bare(say`64-bit LoongArch without an operating system.`),
  'loongarch64-unknown-none-softfloat': bare(say`64-bit LoongArch without an operating system, soft float.`),
  'loongarch32-unknown-none': bare(say`32-bit LoongArch without an operating system.`),
  'loongarch32-unknown-none-softfloat': bare(say`32-bit LoongArch without an operating system, soft float.`),
  'nvptx64-nvidia-cuda': {
    ...bare(say`Kernels for NVIDIA graphics cards.`),
    note: say`Linking needs the component llvm-bitcode-linker, and most code a nightly.`,
  },
};

const NO_SYSTEM = noneKnown(
  say`nixpkgs has no cross compiler for this system: build on it, or in a virtual machine that runs it.`,
);
const FUCHSIA = noneKnown(say`It needs the Fuchsia SDK, which nixpkgs does not have.`);

const others: Readonly<Record<string, Row>> = {
  'x86_64-unknown-freebsd': { help: say`FreeBSD on 64-bit x86.`, tier: 2, link: cross('x86_64-freebsd') },
  'aarch64-unknown-freebsd': {
    help: say`FreeBSD on 64-bit Arm.`,
    tier: 2,
    link: noneKnown(say`Nothing shows that the cross set aarch64-freebsd of nixpkgs works.`),
  },
  'i686-unknown-freebsd': { help: say`FreeBSD on 32-bit x86.`, tier: 2, link: NO_SYSTEM },
  'x86_64-unknown-netbsd': { help: say`NetBSD on 64-bit x86.`, tier: 2, link: cross('x86_64-netbsd') },
  'x86_64-unknown-illumos': { help: say`illumos (OmniOS, SmartOS) on 64-bit x86.`, tier: 2, link: NO_SYSTEM },
  'x86_64-pc-solaris': { help: say`Oracle Solaris 11.4 on 64-bit x86.`, tier: 2, link: NO_SYSTEM },
  'sparcv9-sun-solaris': { help: say`Oracle Solaris 11.4 on SPARC.`, tier: 2, link: NO_SYSTEM },
  'x86_64-sun-solaris': { help: say`The old name of x86_64-pc-solaris, until Rust 1.75.`, link: NO_SYSTEM },
  'x86_64-unknown-redox': {
    help: say`Redox, an operating system written in Rust.`,
    tier: 2,
    link: noneKnown(say`It needs Redox’s own toolchain, which nixpkgs does not have.`),
  },
  'aarch64-unknown-fuchsia': { help: say`Fuchsia on 64-bit Arm.`, tier: 2, link: FUCHSIA },
  'x86_64-unknown-fuchsia': { help: say`Fuchsia on 64-bit x86.`, tier: 2, link: FUCHSIA },
  'aarch64-fuchsia': { help: say`The old name of aarch64-unknown-fuchsia, until Rust 1.67.`, link: FUCHSIA },
  'x86_64-fuchsia': { help: say`The old name of x86_64-unknown-fuchsia, until Rust 1.67.`, link: FUCHSIA },
  'x86_64-fortanix-unknown-sgx': {
    help: say`Enclaves of Intel SGX, with Fortanix’s platform.`,
    tier: 2,
    link: SELF_CONTAINED,
    note: say`Running one needs Fortanix’s runner and a processor with SGX.`,
  },
};

/** The rows by group, in the order in which they are listed. */
export const TARGET_ROWS: Readonly<Record<TargetGroup, Readonly<Record<string, Row>>>> = {
  Linux: linux,
  Windows: windows,
  'macOS and iOS': apple,
  WebAssembly: webAssembly,
  Android: android,
  'Bare metal': bareMetal,
  'BSD and others': others,
};
