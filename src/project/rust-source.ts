import type { Config } from '../config/fields.ts';
import { crateIdentifier } from '../config/names.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { escapeMarkdown } from '../emit/markdown.ts';
import { docComment } from '../emit/rust.ts';
import { FEATURES } from '../facts/cargo-features.ts';
import { type CrateKindId, crateKind } from '../facts/crate-kinds.ts';
import { type Crate, crates, description } from './crates.ts';
import { formatterBody, stringBody } from './rust/bodies.ts';
import { type Call, callsOf } from './rust/calls.ts';

/** Where the source of a crate stands: Cargo finds it there without being told. */
export const sourcePath = ({ folder, kind }: Crate): string =>
  `${folder}src/${crateKind(kind).program ? 'main' : 'lib'}.rs`;

/** The source file that a crate consists of. */
export const rustSource = (config: Config, crate: Crate): string =>
  SOURCES[crate.kind]({
    id: crateIdentifier(crate.name),
    intro: docComment(intro(config, crate)),
    allowed: allowed(config, crate),
    hello: hello(config),
    calls: callsOf(crate, crates(config)),
  });

/** What a source is made of. */
interface Parts {
  /** The crate as Rust code names it. */
  readonly id: string;
  /** The documentation of the whole crate, at the top of the file. */
  readonly intro: string;
  /** The lines that let pass what lints say of the introduction. */
  readonly allowed: readonly string[];
  /** An expression: the greeting of whomever `name` names. */
  readonly hello: string;
  readonly calls: readonly Call[];
}

const SOURCES: Readonly<Record<CrateKindId, (parts: Parts) => string>> = {
  binary: program,
  library,
  wasm: library,
  python: library,
  'no-std': coreLibrary,
  'proc-macro': macro,
};

/** "Hello, {name}!" in a form that the oldest promised Rust reads, and the newest clippy has nothing against. */
function hello(config: Config): string {
  return isAtLeast(oldestVersion(config), FEATURES.inlineFormatArguments.since)
    ? 'format!("Hello, {name}!")'
    : '["Hello, ", name, "!"].concat()';
}

function intro(config: Config, crate: Crate): string {
  if (crate.folder === '') return escapeMarkdown(description(config));
  const name = config.lints === 'none' ? crate.name : `\`${crate.name}\``;
  return `The ${crateKind(crate.kind).noun} ${name}.`;
}

/** A person's words that pedantic clippy takes for code are let pass. */
const allowed = (config: Config, crate: Crate): readonly string[] =>
  config.lints !== 'none' && crate.folder === '' && LIKE_CODE.test(description(config))
    ? ['// The line above is in words.', '#![allow(clippy::doc_markdown)]']
    : [];

/** More than clippy's `doc_markdown` asks to be put between backticks: capitals inside a word, and the signs of code. */
const LIKE_CODE = /[_:]|\(\)|\p{Lu}\S*\p{Lu}/u;

/** The top of a file: the introduction, and what holds for the whole crate. */
function top({ intro, allowed }: Parts, attributes: readonly string[] = []): string {
  const lines = [...allowed, ...attributes];
  return lines.length > 0 ? `${intro}\n${lines.join('\n')}\n` : intro;
}

const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line) => `${'    '.repeat(depth)}${line}`).join('\n');

/** The test of a function that gives a text. */
const test = (name: string): string => `#[cfg(test)]
mod tests {
    use super::${name};

    #[test]
    fn greets_by_name() {
        assert!(${name}("Ferris").contains("Hello, Ferris!"));
    }
}
`;

function program(parts: Parts): string {
  return `${top(parts)}
fn main() {
    println!("{}", greeting("world"));
}

/// Says hello to \`name\`.
fn greeting(name: &str) -> String {
${indented(stringBody(parts), 1)}
}

${test('greeting')}`;
}

function library(parts: Parts): string {
  return `${top(parts)}
/// Says hello to \`name\`.
///
/// \`\`\`
/// let text = ${parts.id}::greeting("Ferris");
/// assert!(text.contains("Hello, Ferris!"));
/// \`\`\`
#[must_use]
pub fn greeting(name: &str) -> String {
${indented(stringBody(parts), 1)}
}

${test('greeting')}`;
}

/** A library that allocates nothing: its greeting is written where a caller wants it. */
function coreLibrary(parts: Parts): string {
  return `${top(parts, ['#![no_std]'])}
/// A greeting, which \`Display\` writes.
#[derive(Clone, Copy, Debug)]
pub struct Greeting<'a> {
    name: &'a str,
}

/// Says hello to \`name\`.
///
/// \`\`\`
/// let text = ${parts.id}::greeting("Ferris").to_string();
/// assert!(text.contains("Hello, Ferris!"));
/// \`\`\`
#[must_use]
pub const fn greeting(name: &str) -> Greeting<'_> {
    Greeting { name }
}

impl core::fmt::Display for Greeting<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
${indented(formatterBody(parts.calls), 2)}
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::greeting;
    use std::string::ToString;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").to_string().contains("Hello, Ferris!"));
    }
}
`;
}

/** A macro, and the function that does its work: only the latter can be called by a test. */
function macro(parts: Parts): string {
  return `${top(parts)}
use proc_macro::{Literal, TokenStream, TokenTree};

/// Says hello to whoever stands between the parentheses, while the code is compiled.
///
/// \`\`\`
/// let text = ${parts.id}::greeting!(Ferris);
/// assert!(text.contains("Hello, Ferris!"));
/// \`\`\`
#[proc_macro]
pub fn greeting(name: TokenStream) -> TokenStream {
    let text = hello(&name.to_string());
    TokenTree::from(Literal::string(&text)).into()
}

fn hello(name: &str) -> String {
${indented(stringBody(parts), 1)}
}

${test('hello')}`;
}
