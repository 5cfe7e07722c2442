/**
 * Programs for developers, by their attribute in nixpkgs.
 *
 * Source: pkgs/by-name of nixpkgs, July 2026, with the release notes of 26.11; for each the attribute and its
 * platforms were read. Left out: cargo-watch, which has ended (bacon does its work), and wasm-bindgen-cli without
 * a version, which must be the one in Cargo.lock.
 * As of: 2026-07.
 */

/** The headings under which tools are listed, in their order. */
export const TOOL_GROUPS = [
  'Edit and watch',
  'Test',
  'Dependencies',
  'Measure',
  'Debug',
  'Release',
  'Build and link',
  'WebAssembly',
  'Embedded',
  'Databases',
  'Text and checks',
] as const;

/** A program that can be put into the shell. */
export interface Tool {
  /** Its attribute in nixpkgs. It stands in links, so it never changes. */
  readonly id: string;
  readonly attribute: string;
  readonly label: string;
  readonly help: string;
  readonly group: (typeof TOOL_GROUPS)[number];
  /** nixpkgs has it, or it is of use, on Linux alone. */
  readonly linuxOnly?: true;
  /** What the toolchain must have for it. */
  readonly needs?: 'nightly' | 'llvm-tools';
}

type Row = Omit<Tool, 'id' | 'attribute' | 'label' | 'group'> & { readonly label?: string };

/** The tools of one heading, by attribute: the label is the attribute where none is given. */
const tools = (group: Tool['group'], rows: Readonly<Record<string, Row>>): readonly Tool[] =>
  Object.entries(rows).map(([attribute, row]) => ({
    id: attribute,
    attribute,
    label: attribute,
    group,
    ...row,
  }));

/** Every tool, by heading. */
export const TOOLS: readonly Tool[] = [
  ...tools('Edit and watch', {
    bacon: { help: 'Runs check, clippy or the tests again whenever a file changes, in a pane of its own.' },
    watchexec: { help: 'Runs any command again whenever a file changes.' },
    'cargo-expand': { help: 'Shows the code that macros expand to.' },
    'cargo-generate': { help: 'Makes a project from a template in a Git repository.' },
    'cargo-edit': { help: 'cargo upgrade: raises the version requirements in Cargo.toml.' },
    'cargo-sort': { help: 'Sorts the dependencies in Cargo.toml.' },
    'cargo-modules': { help: 'Draws the tree of modules and what they use.' },
    'cargo-make': { help: 'Runs tasks that are written in Makefile.toml.' },
    just: { help: 'Runs the recipes of a justfile.' },
  }),
  ...tools('Test', {
    'cargo-nextest': { help: 'Runs each test in a process of its own: quicker, with a clearer report.' },
    'cargo-insta': { help: 'Reviews the snapshots of tests that use insta.' },
    'cargo-llvm-cov': {
      help: 'Measures which lines the tests reach, with LLVM’s own instrumentation.',
      needs: 'llvm-tools',
    },
    'cargo-tarpaulin': { help: 'Measures which lines the tests reach, without further components.' },
    'cargo-mutants': { help: 'Changes the code in small ways and reports what no test notices.' },
    'cargo-hack': { help: 'Runs a command for every combination of features.' },
    'cargo-fuzz': { help: 'Finds inputs that crash a function, with libFuzzer.', needs: 'nightly' },
    'cargo-careful': {
      help: 'Runs tests with a standard library that has its debug assertions on.',
      needs: 'nightly',
    },
  }),
  ...tools('Dependencies', {
    'cargo-audit': { help: 'Looks the dependencies up in the RustSec list of vulnerabilities.' },
    'cargo-deny': { help: 'Checks licences, sources, duplicates and vulnerabilities of dependencies.' },
    'cargo-vet': { help: 'Records who has reviewed which dependency.' },
    'cargo-machete': { help: 'Finds dependencies that no source file names.' },
    'cargo-udeps': { help: 'Finds unused dependencies by compiling.', needs: 'nightly' },
    'cargo-outdated': { help: 'Lists dependencies with newer versions.' },
    'cargo-msrv': { help: 'Finds the oldest Rust that builds the crate; it calls rustup.' },
    'cargo-about': { help: 'Writes a page with the licences of all dependencies.' },
  }),
  ...tools('Measure', {
    hyperfine: { help: 'Times commands, with warm-up and statistics.' },
    samply: { help: 'A sampling profiler that shows its results in Firefox’s viewer.' },
    'cargo-flamegraph': { help: 'Draws a flame graph of a program; on Linux by perf.' },
    'cargo-criterion': { help: 'Runs Criterion benchmarks and keeps their history.' },
    'cargo-bloat': { help: 'Shows what takes space in a program.' },
    'cargo-llvm-lines': { help: 'Shows which generic functions make the most code.' },
    'cargo-show-asm': { help: 'Shows the assembly of a function.' },
    heaptrack: { help: 'Records every allocation of a program.', linuxOnly: true },
    perf: { help: 'Linux’s own profiler.', linuxOnly: true },
  }),
  ...tools('Debug', {
    lldb: { help: 'LLVM’s debugger.' },
    gdb: { help: 'The GNU debugger.', linuxOnly: true },
    rr: { help: 'Records a run and debugs it backwards and forwards.', linuxOnly: true },
    valgrind: { help: 'Finds wrong uses of memory in C and unsafe code.', linuxOnly: true },
    'tokio-console': { help: 'Shows the tasks of a running Tokio program.' },
    'bunyan-rs': { help: 'Makes JSON logs readable.' },
  }),
  ...tools('Release', {
    'cargo-release': { help: 'Raises versions, tags and publishes crates.' },
    'release-plz': { help: 'Opens pull requests that prepare releases, with changelogs.' },
    'git-cliff': { help: 'Writes a changelog from the history.' },
    'cargo-semver-checks': { help: 'Finds changes of the interface that need a new major version.' },
    'cargo-dist': { help: 'Plans and builds installers and archives of releases.' },
    'cargo-deb': { help: 'Makes Debian packages.' },
  }),
  ...tools('Build and link', {
    sccache: { help: 'Keeps compiled crates between projects; set RUSTC_WRAPPER=sccache to use it.' },
    mold: { help: 'A fast linker; pass -Clink-arg=-fuse-ld=mold to use it.', linuxOnly: true },
    wild: { help: 'A fast linker written in Rust.', linuxOnly: true },
    'cargo-zigbuild': { help: 'Links for other Linux versions and macOS with Zig’s compiler.' },
    'cargo-xwin': { help: 'Links for Windows MSVC; it downloads Microsoft’s libraries.' },
    'cargo-cross': {
      label: 'cross',
      help: 'Builds for other targets in containers; it needs Docker or Podman.',
    },
    'cargo-binutils': {
      help: 'cargo objdump, size, nm and others for the program just built.',
      needs: 'llvm-tools',
    },
    'rust-cbindgen': { label: 'cbindgen', help: 'Writes C headers for a Rust library.' },
    'rust-bindgen': { label: 'bindgen', help: 'Writes Rust declarations for C headers.' },
    maturin: { help: 'Builds Python packages from crates that use PyO3.' },
  }),
  ...tools('WebAssembly', {
    trunk: { help: 'Builds and serves web applications written in Rust.' },
    'wasm-pack': { help: 'Builds npm packages from crates that use wasm-bindgen.' },
    'wasm-tools': { help: 'Prints, checks and composes WebAssembly modules and components.' },
    binaryen: { help: 'wasm-opt: makes WebAssembly modules smaller and quicker.' },
    wasmtime: { help: 'Runs WebAssembly outside the browser.' },
    'cargo-leptos': { help: 'Builds and serves Leptos applications.' },
    'dioxus-cli': { help: 'Builds and serves Dioxus applications.' },
    'cargo-tauri': { help: 'Builds and serves Tauri applications.' },
  }),
  ...tools('Embedded', {
    'probe-rs-tools': {
      label: 'probe-rs',
      help: 'Flashes and debugs microcontrollers through a debug probe.',
    },
    espflash: { help: 'Flashes ESP32 microcontrollers over a serial port.' },
    'flip-link': { help: 'A linker that guards Cortex-M programs against stack overflow.' },
    svd2rust: { help: 'Writes a crate of registers from a chip’s description.' },
    openocd: { label: 'OpenOCD', help: 'Speaks to microcontrollers through many kinds of debug probes.' },
    minicom: { help: 'A terminal for serial ports.' },
  }),
  ...tools('Databases', {
    'sqlx-cli': { help: 'Runs SQLx migrations and records queries for offline builds.' },
    'diesel-cli': { help: 'Runs Diesel migrations and prints the schema.' },
    'sea-orm-cli': { help: 'Runs SeaORM migrations and writes entities.' },
  }),
  ...tools('Text and checks', {
    taplo: { help: 'Formats and checks TOML files.' },
    typos: { help: 'Finds spelling mistakes in source code.' },
    mdbook: { help: 'Makes books from Markdown.' },
    tokei: { help: 'Counts lines of code by language.' },
    actionlint: { help: 'Checks GitHub Actions workflows.' },
    zizmor: { help: 'Finds security problems in GitHub Actions workflows.' },
    nixd: { help: 'A language server for Nix files.' },
    nil: { help: 'A smaller language server for Nix files.' },
  }),
];

/** The tool of that id, if there is one. */
export const findTool = (id: string): Tool | undefined => TOOLS.find((tool) => tool.id === id);
