import type { Config } from '../config/fields.ts';
import { crateIdentifier } from '../config/names.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { escapeMarkdown } from '../emit/markdown.ts';
import { docComment } from '../emit/rust.ts';
import { FEATURES } from '../facts/cargo-features.ts';
import { type Crate, description } from './crates.ts';

/** The source file that a crate consists of. */
export function rustSource(
  config: Config,
  crate: Crate,
): { readonly path: string; readonly content: string } {
  const intro = docComment(
    crate.folder === '' ? escapeMarkdown(description(config)) : `The ${crate.kind} ${crate.name}.`,
  );
  return crate.kind === 'binary'
    ? { path: `${crate.folder}src/main.rs`, content: `${intro}\n${program(config, crate)}` }
    : { path: `${crate.folder}src/lib.rs`, content: `${intro}\n${library(config, crate)}` };
}

/** "Hello, {name}!" in a form that the oldest promised Rust reads, and the newest clippy has nothing against. */
function hello(config: Config): string {
  return isAtLeast(oldestVersion(config), FEATURES.inlineFormatArguments.since)
    ? 'format!("Hello, {name}!")'
    : '["Hello, ", name, "!"].concat()';
}

/** The body of `greeting`, laid out as rustfmt would whatever the length of the names. */
function greeting(config: Config, crate: Crate): string {
  const [first, ...others] = crate.uses.map((used) => `${crateIdentifier(used)}::greeting(name)`);
  if (first === undefined) return hello(config);
  if (others.length === 0) return first;
  const added = others.map((call) => `    text.push(' ');\n    text += &${call};\n`);
  return `let mut text = ${first};\n${added.join('')}    text`;
}

const TEST = `#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").contains("Hello, Ferris!"));
    }
}
`;

function program(config: Config, crate: Crate): string {
  return `fn main() {
    println!("{}", greeting("world"));
}

/// Says hello to \`name\`.
fn greeting(name: &str) -> String {
    ${greeting(config, crate)}
}

${TEST}`;
}

function library(config: Config, crate: Crate): string {
  return `/// Says hello to \`name\`.
///
/// \`\`\`
/// let text = ${crateIdentifier(crate.name)}::greeting("Ferris");
/// assert!(text.contains("Hello, Ferris!"));
/// \`\`\`
#[must_use]
pub fn greeting(name: &str) -> String {
    ${greeting(config, crate)}
}

${TEST}`;
}
