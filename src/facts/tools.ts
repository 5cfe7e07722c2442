/**
 * Programs for developers, by their attribute in nixpkgs.
 *
 * Source: pkgs/by-name of nixpkgs, July 2026, with the release notes of 26.11; for each the attribute and its
 * platforms were read. Left out: cargo-watch, which has ended (bacon does its work), and wasm-bindgen-cli without
 * a version, which must be the one in Cargo.lock.
 * As of: 2026-07.
 */
import { everyday } from '../texts/everyday.ts';
import { say, sought } from '../texts/say.ts';

/** The headings under which tools are listed, in their order. */
export const TOOL_GROUPS: readonly string[] = [
  say`Edit and watch`,
  say`Test`,
  say`Dependencies`,
  say`Measure`,
  say`Debug`,
  say`Release`,
  say`Build and link`,
  'WebAssembly',
  say`Embedded`,
  say`Databases`,
  say`Text and checks`,
];

/** A program that can be put into the shell. */
export interface Tool {
  /** Its attribute in nixpkgs. It stands in links, so it never changes. */
  readonly id: string;
  readonly attribute: string;
  readonly label: string;
  readonly help: string;
  /** The heading under which it is listed. */
  readonly group: string;
  /** nixpkgs has it, or it is of use, on Linux alone. */
  readonly linuxOnly?: true;
  /** Further words by which it is found. */
  readonly words?: readonly string[];
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

const COVERAGE = everyday(sought`coverage`);

/** Every tool, by heading. */
export const TOOLS: readonly Tool[] = [
  ...tools(say`Edit and watch`, {
    bacon: {
      help: say`Runs check, clippy or the tests again whenever a file changes, in a pane of its own.`,
    },
    watchexec: { help: say`Runs any command again whenever a file changes.` },
    'cargo-expand': { help: say`Shows the code that macros expand to.` },
    'cargo-generate': { help: say`Makes a project from a template in a Git repository.` },
    'cargo-edit': { help: say`cargo upgrade: raises the version requirements in Cargo.toml.` },
    'cargo-sort': { help: say`Sorts the dependencies in Cargo.toml.` },
    'cargo-modules': { help: say`Draws the tree of modules and what they use.` },
    'cargo-make': { help: say`Runs tasks that are written in Makefile.toml.` },
    just: { help: say`Runs the recipes of a justfile.` },
  }),
  ...tools(say`Test`, {
    'cargo-nextest': { help: say`Runs each test in a process of its own: quicker, with a clearer report.` },
    'cargo-insta': { help: say`Reviews the snapshots of tests that use insta.` },
    'cargo-llvm-cov': {
      help: say`Measures which lines the tests reach, with LLVM’s own instrumentation.`,
      words: COVERAGE,
      needs: 'llvm-tools',
    },
    'cargo-tarpaulin': {
      help: say`Measures which lines the tests reach, without further components.`,
      words: COVERAGE,
    },
    'cargo-mutants': { help: say`Changes the code in small ways and reports what no test notices.` },
    'cargo-hack': { help: say`Runs a command for every combination of features.` },
    'cargo-fuzz': { help: say`Finds inputs that crash a function, with libFuzzer.`, needs: 'nightly' },
    'cargo-careful': {
      help: say`Runs tests with a standard library that has its debug assertions on.`,
      needs: 'nightly',
    },
  }),
  ...tools(say`Dependencies`, {
    'cargo-audit': { help: say`Looks the dependencies up in the RustSec list of vulnerabilities.` },
    'cargo-deny': { help: say`Checks licences, sources, duplicates and vulnerabilities of dependencies.` },
    'cargo-vet': { help: say`Records who has reviewed which dependency.` },
    'cargo-machete': { help: say`Finds dependencies that no source file names.` },
    'cargo-udeps': { help: say`Finds unused dependencies by compiling.`, needs: 'nightly' },
    'cargo-outdated': { help: say`Lists dependencies with newer versions.` },
    'cargo-msrv': { help: say`Finds the oldest Rust that builds the crate; it calls rustup.` },
    'cargo-about': { help: say`Writes a page with the licences of all dependencies.` },
  }),
  ...tools(say`Measure`, {
    hyperfine: { help: say`Times commands, with warm-up and statistics.` },
    samply: { help: say`A sampling profiler that shows its results in Firefox’s viewer.` },
    'cargo-flamegraph': { help: say`Draws a flame graph of a program; on Linux by perf.` },
    'cargo-criterion': { help: say`Runs Criterion benchmarks and keeps their history.` },
    'cargo-bloat': { help: say`Shows what takes space in a program.` },
    'cargo-llvm-lines': { help: say`Shows which generic functions make the most code.` },
    'cargo-show-asm': { help: say`Shows the assembly of a function.` },
    heaptrack: { help: say`Records every allocation of a program.`, linuxOnly: true },
    perf: { help: say`Linux’s own profiler.`, linuxOnly: true },
  }),
  ...tools(say`Debug`, {
    lldb: { help: say`LLVM’s debugger.` },
    gdb: { help: say`The GNU debugger.`, linuxOnly: true },
    rr: { help: say`Records a run and debugs it backwards and forwards.`, linuxOnly: true },
    valgrind: { help: say`Finds wrong uses of memory in C and unsafe code.`, linuxOnly: true },
    'tokio-console': { help: say`Shows the tasks of a running Tokio program.` },
    'bunyan-rs': { help: say`Makes JSON logs readable.` },
  }),
  ...tools(say`Release`, {
    'cargo-release': { help: say`Raises versions, tags and publishes crates.` },
    'release-plz': { help: say`Opens pull requests that prepare releases, with changelogs.` },
    'git-cliff': { help: say`Writes a changelog from the history.` },
    'cargo-semver-checks': { help: say`Finds changes of the interface that need a new major version.` },
    'cargo-dist': { help: say`Plans and builds installers and archives of releases.` },
    'cargo-deb': { help: say`Makes Debian packages.` },
  }),
  ...tools(say`Build and link`, {
    sccache: { help: say`Keeps compiled crates between projects; set RUSTC_WRAPPER=sccache to use it.` },
    mold: { help: say`A fast linker; pass -Clink-arg=-fuse-ld=mold to use it.`, linuxOnly: true },
    wild: { help: say`A fast linker written in Rust.`, linuxOnly: true },
    'cargo-zigbuild': { help: say`Links for other Linux versions and macOS with Zig’s compiler.` },
    'cargo-xwin': { help: say`Links for Windows MSVC; it downloads Microsoft’s libraries.` },
    'cargo-cross': {
      label: 'cross',
      help: say`Builds for other targets in containers; it needs Docker or Podman.`,
    },
    'cargo-binutils': {
      help: say`cargo objdump, size, nm and others for the program just built.`,
      needs: 'llvm-tools',
    },
    'rust-cbindgen': { label: 'cbindgen', help: say`Writes C headers for a Rust library.` },
    'rust-bindgen': { label: 'bindgen', help: say`Writes Rust declarations for C headers.` },
    maturin: { help: say`Builds Python packages from crates that use PyO3.` },
  }),
  ...tools('WebAssembly', {
    trunk: { help: say`Builds and serves web applications written in Rust.` },
    'wasm-pack': { help: say`Builds npm packages from crates that use wasm-bindgen.` },
    'wasm-tools': { help: say`Prints, checks and composes WebAssembly modules and components.` },
    binaryen: { help: say`wasm-opt: makes WebAssembly modules smaller and quicker.` },
    wasmtime: { help: say`Runs WebAssembly outside the browser.` },
    'cargo-leptos': { help: say`Builds and serves Leptos applications.` },
    'dioxus-cli': { help: say`Builds and serves Dioxus applications.` },
    'cargo-tauri': { help: say`Runs and bundles Tauri applications.` },
  }),
  ...tools(say`Embedded`, {
    'probe-rs-tools': {
      label: 'probe-rs',
      help: say`Flashes and debugs microcontrollers through a debug probe.`,
    },
    espflash: { help: say`Flashes ESP32 microcontrollers over a serial port.` },
    'flip-link': { help: say`A linker that guards Cortex-M programs against stack overflow.` },
    svd2rust: { help: say`Writes a crate of registers from a chip’s description.` },
    openocd: { label: 'OpenOCD', help: say`Speaks to microcontrollers through many kinds of debug probes.` },
    minicom: { help: say`A terminal for serial ports.` },
  }),
  ...tools(say`Databases`, {
    'sqlx-cli': { help: say`Runs SQLx migrations and records queries for offline builds.` },
    'diesel-cli': { help: say`Runs Diesel migrations and prints the schema.` },
    'sea-orm-cli': { help: say`Runs SeaORM migrations and writes entities.` },
  }),
  ...tools(say`Text and checks`, {
    taplo: { help: say`Formats and checks TOML files.` },
    typos: { help: say`Finds spelling mistakes in source code.` },
    mdbook: { help: say`Makes books from Markdown.` },
    tokei: { help: say`Counts lines of code by language.` },
    actionlint: { help: say`Checks GitHub Actions workflows.` },
    zizmor: { help: say`Finds security problems in GitHub Actions workflows.` },
    nixd: { help: say`A language server for Nix files.` },
    nil: { help: say`A smaller language server for Nix files.` },
  }),
];

/** The tool of that id, if there is one. */
export const findTool = (id: string): Tool | undefined => TOOLS.find((tool) => tool.id === id);
