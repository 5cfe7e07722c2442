import { named } from '../../texts/say.ts';
import type { CommandRow } from '../command.ts';

/** What one does with Nix, without entering the development shell. */
export const NIX_COMMANDS: readonly CommandRow[] = [
  {
    id: 'flake-check',
    says: named`Evaluate the flake and build its checks`,
    group: 'nix',
    outside: true,
    lines: () => ['nix flake check --print-build-logs'],
  },
  {
    id: 'package',
    says: named`Build the Nix package into ./result`,
    group: 'nix',
    outside: true,
    lines: (config) => (config.packaging === 'none' ? undefined : ['nix build --print-build-logs']),
  },
  {
    id: 'fmt-nix',
    says: (config) =>
      config.formatters.length > 0
        ? named`Format every file that a formatter knows`
        : named`Format the Nix files`,
    group: 'nix',
    outside: true,
    lines: () => ['nix fmt'],
  },
  {
    id: 'update',
    says: named`Move every flake input to its newest version`,
    group: 'nix',
    outside: true,
    lines: () => ['nix flake update'],
  },
  {
    id: 'update-input',
    says: named`Move one flake input to its newest version`,
    group: 'nix',
    outside: true,
    parameters: ['input'],
    lines: () => ['nix flake update "$input"'],
  },
];
