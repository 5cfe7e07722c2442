import { TARGETS } from '../../facts/targets.ts';
import { list, plural, say, sentences } from '../../texts/say.ts';
import { chosenLibraries } from '../chosen-libraries.ts';
import { linksEverywhere } from '../shell-linker.ts';
import { hasPlatform } from '../systems.ts';
import { attributeList } from '../texts.ts';
import { unfreeChoices } from '../unfree.ts';
import { notes, rule } from './rule.ts';

export const DEPENDENCY_RULES = [
  rule({
    id: 'linker-on-linux-only',
    severity: 'warning',
    fields: ['targets', 'systems'],
    help: 'wrong-linker',
    message: (config) => {
      const crossed = config.targets.flatMap((triple) => {
        const link = TARGETS[triple]?.link;
        return link?.kind === 'pkgs-cross' && !linksEverywhere(config, triple)
          ? [{ triple, hosts: link.hosts }]
          : [];
      });
      const onLinux = crossed.filter(({ hosts }) => hosts === undefined).map(({ triple }) => triple);
      const narrower = crossed.filter(({ hosts }) => hosts !== undefined);
      const said = [
        ...(onLinux.length > 0
          ? [
              plural(onLinux.length, {
                one: say`nixpkgs links for ${list(onLinux)} on Linux systems only: on macOS this target compiles, but does not link.`,
                other: say`nixpkgs links for ${list(onLinux)} on Linux systems only: on macOS these targets compile, but do not link.`,
              }),
            ]
          : []),
        ...narrower.map(
          ({ triple, hosts = [] }) =>
            say`nixpkgs links for ${triple} on ${list(hosts)} only: on the other systems this target compiles, but does not link.`,
        ),
      ];
      return said.length > 0 ? sentences(...said) : undefined;
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
        return link?.kind === 'none-known' && !linksEverywhere(config, triple)
          ? [say`${triple}: ${link.reason}`]
          : [];
      });
      return reasons.length > 0
        ? sentences(
            say`These targets compile, but not on every system is there something that links them.`,
            ...reasons,
          )
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
    message: (config) => notes(chosenLibraries(config).map(({ label, note }) => [label, note])),
  }),
  rule({
    id: 'partial-library',
    severity: 'hint',
    fields: ['libraries', 'systems'],
    message: (config) => {
      const partial = chosenLibraries(config)
        .filter(({ platforms }) => platforms.length === 1)
        .filter(({ platforms }) => hasPlatform(config, platforms[0] === 'linux' ? 'darwin' : 'linux'));
      const names = list(partial.map(({ label }) => label));
      if (partial.length === 0) return undefined;
      return partial.every(({ platforms }) => platforms[0] === 'linux')
        ? plural(partial.length, {
            one: say`${names} is there only on Linux: keep the crates that need it behind \`[target.'cfg(…)'.dependencies]\`.`,
            other: say`${names} are there only on Linux: keep the crates that need them behind \`[target.'cfg(…)'.dependencies]\`.`,
          })
        : plural(partial.length, {
            one: say`${names} is there only on its own system: keep the crates that need it behind \`[target.'cfg(…)'.dependencies]\`.`,
            other: say`${names} are there only on their own system: keep the crates that need them behind \`[target.'cfg(…)'.dependencies]\`.`,
          });
    },
  }),
  rule({
    id: 'unfree',
    severity: 'hint',
    fields: ['libraries', 'targets'],
    message: (config) => {
      const unfree = unfreeChoices(config);
      return unfree.length > 0
        ? say`Under an unfree licence, which the flake allows with config.allowUnfree: ${list(unfree)}.`
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
        ? say`Not checked here, and evaluation stops at a name that nixpkgs does not have: ${list(paths)}.`
        : undefined;
    },
  }),
] as const;
