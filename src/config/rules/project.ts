import { TARGETS } from '../../facts/targets.ts';
import { list, say } from '../../texts/say.ts';
import { withOption } from '../edit.ts';
import { hasKind, kindsOf } from '../kinds.ts';
import { rule } from './rule.ts';

export const PROJECT_RULES = [
  rule({
    id: 'no-license',
    severity: 'hint',
    fields: ['license'],
    message: (config) =>
      config.license === 'none'
        ? say`Without a licence nobody else may use, change or share the code. Cargo.toml says publish = false.`
        : undefined,
    fix: { label: say`Use MIT or Apache-2.0`, change: (config) => ({ ...config, license: 'both' }) },
  }),
  rule({
    id: 'wasm-without-target',
    severity: 'warning',
    fields: ['members', 'libraryKind', 'targets'],
    help: 'target-without-std',
    message: (config) =>
      hasKind(config, 'wasm') && !config.targets.some((triple) => triple.startsWith('wasm'))
        ? say`A WebAssembly module is there, and no target that it can be compiled for.`
        : undefined,
    fix: {
      label: say`Add wasm32-unknown-unknown`,
      change: (config) => withOption(config, 'targets', 'wasm32-unknown-unknown', true),
    },
  }),
  rule({
    id: 'std-is-missing',
    severity: 'warning',
    fields: ['layout', 'members', 'libraryKind', 'targets'],
    help: 'target-without-std',
    message: (config) => {
      const bare = config.targets.filter((triple) => TARGETS[triple]?.noStd);
      return bare.length > 0 && !kindsOf(config).some(({ coreOnly }) => coreOnly)
        ? say`Nothing here builds for ${list(bare)}, where there is no std: choose a library without std, or write #![no_std] yourself, and #![no_main] in a program.`
        : undefined;
    },
  }),
  rule({
    id: 'python-without-library',
    severity: 'warning',
    fields: ['members', 'libraryKind', 'libraries'],
    message: (config) =>
      hasKind(config, 'python') && !config.libraries.includes('python')
        ? say`A Python module is there, and no Python to build it with: choose the library Python (PyO3).`
        : undefined,
    fix: { label: say`Add Python`, change: (config) => withOption(config, 'libraries', 'python', true) },
  }),
] as const;
