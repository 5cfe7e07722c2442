/**
 * The releases of Rust, written by `npm run facts:update`, never by hand; `releases.ts` reads it.
 *
 * Source: the channel manifests of the Rust project (static.rust-lang.org) and the hash beside each, by which fenix
 * pins it. Nightlies up to 2026-08-22 and releases up to 1.98.0 came through the manifests that oxalica/rust-overlay
 * keeps, commit of 2026-08-22; hashes up to 1.99.0 were seen in at least two flakes that were published
 * independently.
 * As of: RELEASES_AS_OF and NIGHTLIES_AS_OF below.
 */

/** The day up to which every stable release is in the table. */
export const RELEASES_AS_OF = '2026-10-01';

/** The day up to which every nightly is in the table. */
export const NIGHTLIES_AS_OF = '2026-08-22';

/** Releases whose manifest nobody has read: they stand with the components of the one before them. */
export const ASSUMED = '1.99.0 1.98.1';

/** Every triple that some release has a standard library for, and `*`, in the order of the bits of `TARGET_SETS`. */
export const TRIPLES = `
*
aarch64-apple-darwin
aarch64-apple-ios
aarch64-apple-ios-macabi
aarch64-apple-ios-sim
aarch64-apple-tvos
aarch64-apple-tvos-sim
aarch64-apple-visionos
aarch64-apple-visionos-sim
aarch64-apple-watchos
aarch64-apple-watchos-sim
aarch64-fuchsia
aarch64-linux-android
aarch64-pc-windows-gnullvm
aarch64-pc-windows-msvc
aarch64-unknown-freebsd
aarch64-unknown-fuchsia
aarch64-unknown-linux-gnu
aarch64-unknown-linux-musl
aarch64-unknown-linux-ohos
aarch64-unknown-none
aarch64-unknown-none-softfloat
aarch64-unknown-uefi
arm-linux-androideabi
arm-unknown-linux-gnueabi
arm-unknown-linux-gnueabihf
arm-unknown-linux-musleabi
arm-unknown-linux-musleabihf
arm64ec-pc-windows-msvc
armebv7r-none-eabi
armebv7r-none-eabihf
armv5te-unknown-linux-gnueabi
armv5te-unknown-linux-musleabi
armv7-linux-androideabi
armv7-unknown-linux-gnueabi
armv7-unknown-linux-gnueabihf
armv7-unknown-linux-musleabi
armv7-unknown-linux-musleabihf
armv7-unknown-linux-ohos
armv7a-none-eabi
armv7a-none-eabihf
armv7r-none-eabi
armv7r-none-eabihf
armv8r-none-eabihf
asmjs-unknown-emscripten
i586-pc-windows-msvc
i586-unknown-linux-gnu
i586-unknown-linux-musl
i686-linux-android
i686-pc-windows-gnu
i686-pc-windows-gnullvm
i686-pc-windows-msvc
i686-unknown-freebsd
i686-unknown-linux-gnu
i686-unknown-linux-musl
i686-unknown-uefi
loongarch32-unknown-none
loongarch32-unknown-none-softfloat
loongarch64-unknown-linux-gnu
loongarch64-unknown-linux-musl
loongarch64-unknown-none
loongarch64-unknown-none-softfloat
mips-unknown-linux-gnu
mips-unknown-linux-musl
mips64-unknown-linux-gnuabi64
mips64-unknown-linux-muslabi64
mips64el-unknown-linux-gnuabi64
mips64el-unknown-linux-muslabi64
mipsel-unknown-linux-gnu
mipsel-unknown-linux-musl
nvptx64-nvidia-cuda
powerpc-unknown-linux-gnu
powerpc64-unknown-linux-gnu
powerpc64-unknown-linux-musl
powerpc64le-unknown-linux-gnu
powerpc64le-unknown-linux-musl
riscv32i-unknown-none-elf
riscv32im-unknown-none-elf
riscv32imac-unknown-none-elf
riscv32imafc-unknown-none-elf
riscv32imc-unknown-none-elf
riscv64a23-unknown-linux-gnu
riscv64gc-unknown-linux-gnu
riscv64gc-unknown-linux-musl
riscv64gc-unknown-none-elf
riscv64imac-unknown-none-elf
s390x-unknown-linux-gnu
sparc64-unknown-linux-gnu
sparcv9-sun-solaris
thumbv6m-none-eabi
thumbv7a-none-eabi
thumbv7a-none-eabihf
thumbv7em-none-eabi
thumbv7em-none-eabihf
thumbv7m-none-eabi
thumbv7neon-linux-androideabi
thumbv7neon-unknown-linux-gnueabihf
thumbv7r-none-eabi
thumbv7r-none-eabihf
thumbv8m.base-none-eabi
thumbv8m.main-none-eabi
thumbv8m.main-none-eabihf
thumbv8r-none-eabihf
wasm32-unknown-emscripten
wasm32-unknown-unknown
wasm32-wasi
wasm32-wasi-preview1-threads
wasm32-wasip1
wasm32-wasip1-threads
wasm32-wasip2
wasm32v1-none
x86_64-apple-darwin
x86_64-apple-ios
x86_64-apple-ios-macabi
x86_64-fortanix-unknown-sgx
x86_64-fuchsia
x86_64-linux-android
x86_64-pc-solaris
x86_64-pc-windows-gnu
x86_64-pc-windows-gnullvm
x86_64-pc-windows-msvc
x86_64-sun-solaris
x86_64-unknown-freebsd
x86_64-unknown-fuchsia
x86_64-unknown-illumos
x86_64-unknown-linux-gnu
x86_64-unknown-linux-gnuasan
x86_64-unknown-linux-gnumsan
x86_64-unknown-linux-gnutsan
x86_64-unknown-linux-gnux32
x86_64-unknown-linux-musl
x86_64-unknown-linux-ohos
x86_64-unknown-netbsd
x86_64-unknown-none
x86_64-unknown-redox
x86_64-unknown-uefi
`;

/** The components by rustup’s names without `-preview`, in the order of the columns of `COMPONENT_MAPS`. */
export const COMPONENT_NAMES = `
cargo
clippy
llvm-bitcode-linker
llvm-tools
miri
rust-analyzer
rust-docs
rust-docs-json
rust-src
rust-std
rustc
rustc-codegen-cranelift
rustc-dev
rustc-docs
rustfmt
`;

/** Sets of triples, one a line: four bits a hexadecimal digit, the first triple in the lowest bit. */
export const TARGET_SETS = `
200ee0308000a2c008f0441000080e5341
200e60308000a2c008f0441000080e5341
1
ef7ffff9fffcffc30cffffffff9f7fdfff
2006e0308000a2c008f0441000080e5341
200660308000a2c008f0441000080e5341
ef77fff9fffcffc30cffff3f9b9f7fdfff
ef77fff9fffcffc30cffff3f9b9f7fd7ef
2006e0308000a2c008d0441000080e5341
200660308000a2c008d0441000080e5341
e107fff9fffcffc30cdfff3f9b9f7fd3ef
00002000000000000000000000000002
200660308000a2c459d0441000080e5341
e107fff9fffcffc30cdfdf3f9b9f7fd3ef
e107ffffff6cffc30cdfdf3f9b9f7fd3ef
200460308000a2c008d044100008065341
200460308000a2c459d044100008065341
200460308000a2c008d044000008045341
200460308000a2c459d044000008045341
e107ffffff6effc30cdfdf3f9b9f7fd3ef
00000000000000000000000000000002
200460308000a2c0085044000008045341
200460308000a2c4595044000008045341
e107ffffff6effc30c5fdf3f9b9f7fd3ef
e107ffffff6effc30c5fdf3f9bbb7fd3ef
6107ffffff6effc30c5f5f3f9bb95fd3ef
200460308000a240085044000008045341
200460308000a244595044000008045341
6107fffeff6eff430c5f5f3f9bb95fd3ef
6105fffeff6ebf430c5d5f3f9bb957d3ef
61057ffefb6ebf430c5d5f3f9b7857d36f
61057ffefb6fbf430c555f3f9b7857f36f
61057ffefb6fbf4bae555f3f9b7857f36f
61057ffefb6fbf48ae555f3f9b7857f36f
61057ffefb6fbf48ae555f3f9b3857f36f
61057ffefb6fbf4cff555f3f9b3857f36f
200460308000a204595044000008045341
61057ffefb6fbf0cff555f3f9b3857f36f
200460308000a204595004000008045341
61856ffefb6fbf0cff555f3f9b38d7736f
61856bfefb6fb70cff555f3f9b38d77367
61856bfefb6fb70cff555f3f9b38d77365
000020000000a20000000000000804124
200ee0308000a2c008f0c41000080e5341
200e60308000a2c008f0c41000080e5341
ef7ffff9fffcfff30cffffffff9f7fdfff
200020000000000000000000000804124
e107fff9fffcffc30cdf7f3f9b9f7fd3ef
e107fff9fffcbfc30cdfff3f9b9f7fd3ef
20002000000000000000000000080c124
e107fff9fffcffc30cdfff3f9b9f7fd7ef
e107fff9fffcffc30cffff3f9b9f7fd7ef
ef77fff9fffcffc30cffffffff9f7fdfff
`;

/** For each component the line of `TARGET_SETS` that has it, or `-`; one kind of release a line. */
export const COMPONENT_MAPS = `
0 0 1 1 - 0 0 - 2 3 0 - 0 0 0
4 4 5 5 - 4 4 - 2 6 4 - 4 4 4
4 4 5 5 - 4 4 - 2 7 4 - 4 4 4
8 8 9 9 - 8 8 - 2 10 8 - 8 11 8
9 9 9 9 - 9 12 - 2 13 9 - 9 11 9
9 9 9 9 - 9 12 - 2 14 9 - 9 11 9
15 15 15 15 - 15 16 - 2 14 15 - 15 11 15
15 15 15 9 - 15 16 - 2 14 15 - 15 11 15
17 17 17 17 - 17 18 - 2 14 17 - 17 11 17
17 17 17 17 - 17 18 - 2 19 17 - 17 11 17
17 17 17 17 - 17 18 - 2 19 17 - 17 20 17
21 21 21 21 - 21 22 - 2 23 21 - 21 20 21
21 21 21 21 - 21 22 - 2 24 21 - 21 20 21
21 21 21 21 - 21 22 - 2 25 21 - 21 20 21
26 26 26 26 - 26 27 - 2 28 26 - 26 20 26
26 26 - 26 - 26 27 - 2 29 26 - 26 20 26
26 26 - 26 - 26 27 - 2 30 26 - 26 20 26
26 26 - 26 - 26 27 - 2 31 26 - 26 20 26
26 26 - 26 - 26 27 - 2 32 26 - 26 20 26
26 26 - 26 - 26 27 - 2 33 26 - 26 20 26
26 26 - 26 - 26 27 - 2 34 26 - 26 20 26
27 27 - 27 - 27 27 - 2 35 27 - 27 20 27
36 36 - 36 - 36 36 - 2 37 36 - 36 20 36
36 36 - 36 - 38 36 - 2 39 36 - 36 20 36
36 36 - 36 - 38 36 - 2 40 36 - 36 20 36
36 36 - 36 - - 36 - 2 40 36 - 36 20 36
36 36 - 36 - - 36 - 2 41 36 - 36 20 36
36 36 - 36 - - 42 - 2 41 36 - 36 20 36
43 43 44 44 - 43 43 - 2 45 43 - 43 43 43
17 17 17 17 17 17 18 18 2 19 17 46 17 20 17
17 17 17 17 17 17 18 18 2 19 17 46 17 11 17
17 17 17 17 17 17 18 18 2 14 17 46 17 11 17
17 17 17 15 17 17 18 18 2 14 17 46 17 11 17
15 15 15 15 15 15 16 16 2 14 15 46 15 11 15
15 15 15 9 15 15 16 16 2 14 15 46 15 11 15
9 9 9 9 9 9 12 12 2 14 9 46 9 11 9
9 9 9 9 9 9 12 12 2 13 9 46 9 11 9
9 9 9 9 9 9 9 9 2 47 9 46 9 11 9
8 8 9 9 9 8 8 8 2 47 8 46 8 11 8
8 8 9 9 9 8 8 8 2 48 8 49 8 11 8
8 8 9 9 9 8 8 8 2 10 8 49 8 11 8
8 8 9 9 9 8 8 8 2 10 8 49 8 8 8
8 8 9 9 9 8 8 8 2 50 8 49 8 8 8
4 4 5 5 5 4 4 4 2 51 4 49 4 4 4
4 4 5 5 5 4 4 4 2 7 4 49 4 4 4
4 4 5 5 5 4 4 4 2 6 4 49 4 4 4
4 4 5 5 5 4 4 4 2 52 4 49 4 4 4
0 0 1 1 1 0 0 0 2 3 0 49 0 0 0
43 43 44 44 44 43 43 43 2 3 43 49 43 43 43
43 43 44 44 44 43 43 43 2 45 43 49 43 43 43
`;

/** Stable releases, newest first: version, date, line of `COMPONENT_MAPS`, and whether `HASHES` has it. */
export const STABLE = `
1.99.0 2026-10-01 0 pinned
1.98.1 2026-09-03 0 pinned
1.98.0 2026-08-20 0 pinned
1.97.1 2026-07-16 1 pinned
1.97.0 2026-07-09 1 pinned
1.96.1 2026-06-30 1 pinned
1.96.0 2026-05-28 1 pinned
1.95.0 2026-04-16 2 pinned
1.94.1 2026-03-26 3 pinned
1.94.0 2026-03-05 3 pinned
1.93.1 2026-02-12 3 pinned
1.93.0 2026-01-22 3 pinned
1.92.0 2025-12-11 4 pinned
1.91.1 2025-11-10 5 pinned
1.91.0 2025-10-30 5 pinned
1.90.0 2025-09-18 6 pinned
1.89.0 2025-08-07 7 pinned
1.88.0 2025-06-26 8 pinned
1.87.0 2025-05-15 8 pinned
1.86.0 2025-04-03 9 pinned
1.85.1 2025-03-18 10 pinned
1.85.0 2025-02-20 10 pinned
1.84.1 2025-01-30 11 pinned
1.84.0 2025-01-09 11 pinned
1.83.0 2024-11-28 12 pinned
1.82.0 2024-10-17 12 pinned
1.81.0 2024-09-05 13 pinned
1.80.1 2024-08-08 14 pinned
1.80.0 2024-07-25 14 pinned
1.79.0 2024-06-13 14 pinned
1.78.0 2024-05-02 15 pinned
1.77.2 2024-04-09 16 pinned
1.77.1 2024-03-28 16 pinned
1.77.0 2024-03-21 16 pinned
1.76.0 2024-02-08 16 pinned
1.75.0 2023-12-28 17 pinned
1.74.1 2023-12-07 18 pinned
1.74.0 2023-11-16 18 pinned
1.73.0 2023-10-05 19 pinned
1.72.1 2023-09-19 20 pinned
1.72.0 2023-08-24 20 pinned
1.71.1 2023-08-03 21 pinned
1.71.0 2023-07-13 21 pinned
1.70.0 2023-06-01 22 pinned
1.69.0 2023-04-20 22
1.68.2 2023-03-28 22
1.68.1 2023-03-23 22
1.68.0 2023-03-09 22
1.67.1 2023-02-09 23
1.67.0 2023-01-26 23
1.66.1 2023-01-10 24
1.66.0 2022-12-15 24
1.65.0 2022-11-03 24
1.64.0 2022-09-22 24
1.63.0 2022-08-11 25
1.62.1 2022-07-19 25
1.62.0 2022-06-30 25
1.61.0 2022-05-19 26
1.60.0 2022-04-07 26
1.59.0 2022-02-24 27
1.58.1 2022-01-20 27
1.58.0 2022-01-13 27
1.57.0 2021-12-02 27
1.56.1 2021-11-01 27
1.56.0 2021-10-21 27
`;

/** The newest beta known: version, date, line of `COMPONENT_MAPS`. */
export const BETA = `
1.99.0 2026-08-18 28
`;

/** Nightlies in runs of days, oldest first: first date, days, version, line of `COMPONENT_MAPS`. */
export const NIGHTLY_RUNS = `
2025-01-01 3 1.85 29
2025-01-04 9 1.86 29
2025-01-13 1 1.86 30
2025-01-15 33 1.86 30
2025-02-17 20 1.87 30
2025-03-09 21 1.87 31
2025-03-30 41 1.88 31
2025-05-10 5 1.89 31
2025-05-16 20 1.89 31
2025-06-05 3 1.89 32
2025-06-08 12 1.89 33
2025-06-20 4 1.89 34
2025-06-24 6 1.90 34
2025-06-30 34 1.90 35
2025-08-03 43 1.91 35
2025-09-15 30 1.92 35
2025-10-15 11 1.92 36
2025-10-26 22 1.93 36
2025-11-17 5 1.93 37
2025-11-22 5 1.93 38
2025-11-27 6 1.93 39
2025-12-03 3 1.93 40
2025-12-06 44 1.94 40
2026-01-19 1 1.95 40
2026-01-20 3 1.95 41
2026-01-23 3 1.95 42
2026-01-26 18 1.95 43
2026-02-13 16 1.95 44
2026-03-01 26 1.96 44
2026-03-27 16 1.96 45
2026-04-12 41 1.97 45
2026-05-23 12 1.98 45
2026-06-04 9 1.98 46
2026-06-13 23 1.98 47
2026-07-06 19 1.99 47
2026-07-25 11 1.99 48
2026-08-05 11 1.99 49
2026-08-16 7 1.100 49
`;
