import { nativeLibrary } from '../../facts/native-libraries.ts';
import { TARGETS } from '../../facts/targets.ts';
import { chosenSystems, hasPlatform } from '../systems.ts';
import { attributeList } from '../texts.ts';
import { unfreeChoices } from '../unfree.ts';
import { list, notes, rule } from './rule.ts';

export const DEPENDENCY_RULES = [
  rule({
    id: 'linker-on-linux-only',
    severity: 'warning',
    fields: ['targets', 'systems'],
    help: 'wrong-linker',
    message: (config) => {
      const crossed = config.targets.filter((triple) => TARGETS[triple]?.link.kind === 'pkgs-cross');
      return crossed.length > 0 && hasPlatform(config, 'darwin')
        ? `nixpkgs links for ${list(crossed)} on Linux systems only: on macOS ${crossed.length > 1 ? 'these targets compile, but do' : 'this target compiles, but does'} not link.`
        : undefined;
    },
  }),
  rule({
    id: 'no-linker',
    severity: 'warning',
    fields: ['targets'],
    help: 'wrong-linker',
    message: (config) => {
      const reasons = config.targets.flatMap((triple) => {
        const link = TARGETS[triple]?.link;
        if (link?.kind !== 'none-known') return [];
        if (link.wayOut !== undefined && config.crossTools.includes(link.wayOut)) return [];
        if (link.native && chosenSystems(config).every(({ platform }) => link.native?.includes(platform)))
          return [];
        return [`${triple}: ${link.reason}`];
      });
      return reasons.length > 0
        ? `These targets compile, but not on every system is there something that links them. ${reasons.join(' ')}`
        : undefined;
    },
  }),
  rule({
    id: 'target-notes',
    severity: 'hint',
    fields: ['targets'],
    message: (config) => notes(config.targets.map((triple) => [triple, TARGETS[triple]?.note])),
  }),
  rule({
    id: 'library-notes',
    severity: 'hint',
    fields: ['libraries'],
    message: (config) =>
      notes(config.libraries.map((id) => [nativeLibrary(id)?.label ?? id, nativeLibrary(id)?.note])),
  }),
  rule({
    id: 'partial-library',
    severity: 'hint',
    fields: ['libraries', 'systems'],
    message: (config) => {
      const partial = config.libraries
        .map((id) => nativeLibrary(id))
        .filter((library) => library?.platforms.length === 1)
        .filter((library) => hasPlatform(config, library?.platforms[0] === 'linux' ? 'darwin' : 'linux'));
      return partial.length > 0
        ? `${list(partial.map((library) => library?.label ?? ''))} is there only on ${partial.every((library) => library?.platforms[0] === 'linux') ? 'Linux' : 'its own system'}: keep the crates that need it behind \`[target.'cfg(…)'.dependencies]\`.`
        : undefined;
    },
  }),
  rule({
    id: 'unfree',
    severity: 'hint',
    fields: ['libraries', 'targets'],
    message: (config) => {
      const unfree = unfreeChoices(config);
      return unfree.length > 0
        ? `Under an unfree licence, which the flake allows with config.allowUnfree: ${list(unfree)}.`
        : undefined;
    },
  }),
  rule({
    id: 'unchecked-packages',
    severity: 'hint',
    fields: ['otherLibraries', 'otherTools'],
    message: (config) => {
      const paths = [...attributeList(config.otherLibraries), ...attributeList(config.otherTools)];
      return paths.length > 0
        ? `Not checked here, and evaluation stops at a name that nixpkgs does not have: ${list(paths)}.`
        : undefined;
    },
  }),
] as const;
