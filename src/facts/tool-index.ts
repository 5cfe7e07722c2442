/**
 * The tools as the form knows them before anybody looks through their list: the rest is loaded then.
 * Each line is an id; `id@linux` is for Linux alone, and what stands behind a blank is the label, where it is not the id.
 *
 * Source and date: `tools.ts`, from which tool-index.test.ts writes it, never a hand.
 */
const TOOLS = `
bacon
watchexec
cargo-expand
cargo-generate
cargo-edit
cargo-sort
cargo-modules
cargo-make
just
cargo-nextest
cargo-insta
cargo-llvm-cov
cargo-tarpaulin
cargo-mutants
cargo-hack
cargo-fuzz
cargo-careful
cargo-audit
cargo-deny
cargo-vet
cargo-machete
cargo-udeps
cargo-outdated
cargo-msrv
cargo-about
hyperfine
samply
cargo-flamegraph
cargo-criterion
cargo-bloat
cargo-llvm-lines
cargo-show-asm
heaptrack@linux
perf@linux
lldb
gdb@linux
rr@linux
valgrind@linux
tokio-console
bunyan-rs
cargo-release
release-plz
git-cliff
cargo-semver-checks
cargo-dist
cargo-deb
sccache
mold@linux
wild@linux
cargo-zigbuild
cargo-xwin
cargo-cross cross
cargo-binutils
rust-cbindgen cbindgen
rust-bindgen bindgen
maturin
trunk
wasm-pack
wasm-tools
binaryen
wasmtime
cargo-leptos
dioxus-cli
cargo-tauri
probe-rs-tools probe-rs
espflash
flip-link
svd2rust
openocd OpenOCD
minicom
sqlx-cli
diesel-cli
sea-orm-cli
taplo
typos
mdbook
tokei
actionlint
zizmor
nixd
nil
`;

/** A tool, in as few words as a choice of it needs. */
export interface IndexedTool {
  readonly id: string;
  readonly label: string;
  readonly linuxOnly: boolean;
}

function indexed(line: string): IndexedTool {
  const [name = '', ...label] = line.split(' ');
  const [id = '', mark] = name.split('@');
  return { id, label: label.join(' ') || id, linuxOnly: mark !== undefined };
}

/** Every tool, by heading. */
export const TOOL_INDEX: readonly IndexedTool[] = TOOLS.trim().split('\n').map(indexed);
