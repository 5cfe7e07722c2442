import type { Config } from '../../config/fields.ts';
import { hasKind } from '../../config/kinds.ts';
import { attributeList } from '../../config/texts.ts';
import { type NixExpr, ref } from '../../emit/nix.ts';
import { TOOLS, type Tool } from '../../facts/tools.ts';
import type { ByPlatform } from './gate.ts';

/** Programs that a choice elsewhere brings into the shell, by attribute. */
interface Implied {
  readonly when: (config: Config) => boolean;
  readonly attributes: readonly string[];
  readonly linuxOnly?: true;
}

/** What the generated files call, or what a choice consists of. */
const IMPLIED: readonly Implied[] = [
  { when: (config) => config.just, attributes: ['just'] },
  { when: (config) => config.crossTools.includes('cargo-zigbuild'), attributes: ['cargo-zigbuild'] },
  { when: (config) => config.crossTools.includes('cargo-xwin'), attributes: ['cargo-xwin'] },
  { when: (config) => config.sqlx !== 'none', attributes: ['sqlx-cli'] },
  { when: (config) => config.sqlx === 'sqlite', attributes: ['sqlite'] },
  { when: (config) => config.sqlx === 'postgres', attributes: ['postgresql'] },
  { when: (config) => hasKind(config, 'python'), attributes: ['maturin'] },
  { when: (config) => config.sccache, attributes: ['sccache'] },
  { when: (config) => config.linker === 'mold', attributes: ['mold'], linuxOnly: true },
  // clang knows every linker by name; gcc knows wild from 16.1 on only.
  { when: (config) => config.linker === 'wild', attributes: ['clang', 'wild'], linuxOnly: true },
];

/** The programs of the shell beside the toolchain: chosen, implied or typed, each once. */
export function shellTools(config: Config): ByPlatform<NixExpr> {
  const implied = IMPLIED.filter((row) => row.when(config));
  const attributes = (linuxOnly: boolean): readonly string[] => {
    const wanted = new Set(
      implied.filter((row) => (row.linuxOnly ?? false) === linuxOnly).flatMap((row) => row.attributes),
    );
    const listed = TOOLS.filter(
      (tool: Tool) =>
        (tool.linuxOnly ?? false) === linuxOnly &&
        ((config.tools as readonly string[]).includes(tool.id) || wanted.has(tool.attribute)),
    ).map((tool) => tool.attribute);
    return [...listed, ...[...wanted].filter((attribute) => !listed.includes(attribute))];
  };
  const everywhere = attributes(false);
  const typed = attributeList(config.otherTools).filter((attribute) => !everywhere.includes(attribute));
  const toRef = (attribute: string): NixExpr => ref(`pkgs.${attribute}`);
  return {
    all: [...everywhere, ...typed].map(toRef),
    linux: attributes(true)
      .filter((attribute) => !typed.includes(attribute))
      .map(toRef),
    darwin: [],
  };
}
