import { named } from '../../texts/say.ts';
import { type CommandRow, hasTool } from '../command.ts';

/** What keeps the project and its tools in order. */
export const CARE_COMMANDS: readonly CommandRow[] = [
  {
    id: 'outdated',
    says: named`List the dependencies that have newer versions`,
    group: 'care',
    lines: (config) => {
      if (hasTool(config, 'cargo-outdated')) return ['cargo outdated --workspace'];
      return hasTool(config, 'cargo-edit') ? ['cargo upgrade --dry-run'] : undefined;
    },
  },
  {
    id: 'unused',
    says: named`Find the dependencies that no source file names`,
    group: 'care',
    lines: (config) => (hasTool(config, 'cargo-machete') ? ['cargo machete'] : undefined),
  },
  {
    id: 'doctor',
    says: named`Show which toolchain is in use`,
    group: 'care',
    // Another cargo before the shell's own in PATH, such as one of rustup, builds with another Rust.
    lines: (config) =>
      config.provider === 'rustup'
        ? ['rustup show active-toolchain', 'rustc --version']
        : [
            "command -v cargo | grep ^/nix/store/ || { echo 'This cargo is not from the Nix store: enter the shell.' >&2; false; }",
            'rustc --version',
          ],
  },
  {
    id: 'clean',
    says: named`Remove what was built`,
    group: 'care',
    lines: () => ['cargo clean', 'rm -f result result-*'],
  },
];
