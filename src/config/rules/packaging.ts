import { WINDOWS_LIBRARIES } from '../../facts/target-packages.ts';
import { list, plural, say, sentences } from '../../texts/say.ts';
import { packageRunsTests } from '../availability/packaging.ts';
import { hasProgram } from '../cargo-packages.ts';
import { chosenLibraries } from '../chosen-libraries.ts';
import type { Config } from '../fields.ts';
import { images } from '../images.ts';
import { kindsOf } from '../kinds.ts';
import { memberPackages } from '../member-packages.ts';
import {
  crossesToWindows,
  leavesOutMacos,
  macosLibraries,
  releasesForWindows,
  windowsLibraries,
} from '../release-platforms.ts';
import { ciHasPlatform } from '../systems.ts';
import { targetBuilderOf } from '../target-builder.ts';
import { rule } from './rule.ts';

/** Whether a package for Windows is made: for a release, or for a target. */
const buildsForWindows = (config: Config): boolean =>
  releasesForWindows(config) ||
  (config.targetPackages && config.targets.some((triple) => targetBuilderOf(config, triple) === 'windows'));

/** The chosen libraries, by label, that are linked and that nixpkgs does not have for Windows. */
const unlinkedOnWindows = (config: Config): readonly string[] =>
  chosenLibraries(config)
    .filter((library) => library.buildInputs.some((attribute) => !WINDOWS_LIBRARIES.has(attribute)))
    .map((library) => library.label);

const linksLibraries = (config: Config): boolean =>
  chosenLibraries(config).some((library) => library.buildInputs.length > 0);

/**
 * What the package of a project without a program is good for. crane (`installFromCargoBuildLogHook.sh`) and
 * buildRustPackage (`cargo-install-hook.sh`) install dynamic libraries; naersk does so only when it is told to.
 */
function librarySays(config: Config): string {
  const modules = kindsOf(config).filter(({ crateTypes }) => crateTypes?.includes('cdylib'));
  if (modules.length > 0 && config.packaging !== 'naersk')
    return sentences(
      say`There is no program: \`nix build\` puts the .so or .dylib into result/lib.`,
      modules.some(({ id }) => id === 'python') ? say`That is no wheel: maturin builds one.` : undefined,
    );
  return packageRunsTests(config)
    ? say`A library installs nothing: \`nix build\` only shows that it compiles and that its tests pass.`
    : say`A library installs nothing: \`nix build\` only shows that it compiles.`;
}

export const PACKAGING_RULES = [
  rule({
    id: 'library-package',
    severity: 'hint',
    fields: ['packaging', 'layout'],
    message: (config) =>
      config.packaging !== 'none' && !hasProgram(config) ? librarySays(config) : undefined,
  }),
  rule({
    id: 'members-without-package',
    severity: 'warning',
    fields: ['members'],
    message: (config) => {
      const { shadowed } = memberPackages(config);
      return shadowed.length > 0
        ? plural(shadowed.length, {
            one: say`Another package of the flake is called ${list(shadowed)}, so \`nix build\` finds this program in the default package only. Another name gives it a package of its own.`,
            other: say`Other packages of the flake are called ${list(shadowed)}, so \`nix build\` finds these programs in the default package only. Other names give them packages of their own.`,
          })
        : undefined;
    },
  }),
  rule({
    id: 'naersk-limits',
    severity: 'hint',
    fields: ['packaging'],
    message: (config) =>
      config.packaging === 'naersk'
        ? say`With naersk nothing is built for other targets or statically here, and neither documentation nor nextest is checked; naersk itself sees little activity. crane has all of it.`
        : undefined,
    fix: { label: say`Use crane`, change: (config) => ({ ...config, packaging: 'crane' }) },
  }),
  rule({
    id: 'no-package-for-target',
    severity: 'hint',
    fields: ['targetPackages', 'targets'],
    message: (config) => {
      const without = config.targetPackages
        ? config.targets.filter((triple) => targetBuilderOf(config, triple) === undefined)
        : [];
      if (without.length === 0) return undefined;
      return config.provider === 'fenix'
        ? say`There is no package for ${list(without)}: each needs a standard library and a linker of nixpkgs, and must be a target that fenix still names.`
        : say`There is no package for ${list(without)}: each needs a standard library and a linker of nixpkgs.`;
    },
  }),
  rule({
    id: 'windows-libraries',
    severity: 'warning',
    fields: ['libraries', 'release', 'targetPackages'],
    message: (config) => {
      const missing = buildsForWindows(config) ? unlinkedOnWindows(config) : [];
      return missing.length > 0
        ? plural(missing.length, {
            one: say`nixpkgs has ${list(missing)} for Linux and macOS only: in packages for Windows the crates must bring it, by a feature such as \`vendored\` or \`bundled\`.`,
            other: say`nixpkgs has ${list(missing)} for Linux and macOS only: in packages for Windows the crates must bring them, by a feature such as \`vendored\` or \`bundled\`.`,
          })
        : undefined;
    },
  }),
  rule({
    id: 'windows-release',
    severity: 'warning',
    fields: ['libraries', 'otherLibraries', 'release'],
    message: (config) => {
      const linked = crossesToWindows(config) ? windowsLibraries(config) : [];
      return linked.length > 0
        ? plural(linked.length, {
            one: say`The release is not for Windows: there a program would need ${list(linked)} as a DLL. If the crates can bring it, by a feature such as \`vendored\` or \`bundled\`, leave it out here.`,
            other: say`The release is not for Windows: there a program would need ${list(linked)} as DLLs. If the crates can bring them, by a feature such as \`vendored\` or \`bundled\`, leave them out here.`,
          })
        : undefined;
    },
  }),
  rule({
    id: 'macos-release',
    severity: 'warning',
    fields: ['libraries', 'otherLibraries', 'release', 'ciSystems'],
    message: (config) => {
      const onMacs = config.release && ciHasPlatform(config, 'darwin');
      const linked = onMacs ? macosLibraries(config) : [];
      if (linked.length === 0) return undefined;
      return leavesOutMacos(config)
        ? plural(linked.length, {
            one: say`The release is not for macOS: there a program would need ${list(linked)} from the Nix store. If the crates can bring it, by a feature such as \`vendored\` or \`bundled\`, leave it out here.`,
            other: say`The release is not for macOS: there a program would need ${list(linked)} from the Nix store. If the crates can bring them, by a feature such as \`vendored\` or \`bundled\`, leave them out here.`,
          })
        : plural(linked.length, {
            one: say`The release will fail: on macOS a program would need ${list(linked)} from the Nix store. If the crates can bring it, by a feature such as \`vendored\` or \`bundled\`, leave it out here.`,
            other: say`The release will fail: on macOS a program would need ${list(linked)} from the Nix store. If the crates can bring them, by a feature such as \`vendored\` or \`bundled\`, leave them out here.`,
          });
    },
  }),
  rule({
    id: 'static-libraries',
    severity: 'hint',
    fields: ['libraries', 'release'],
    message: (config) =>
      config.release && ciHasPlatform(config, 'linux') && linksLibraries(config)
        ? say`For Linux a release links its libraries statically. What nixpkgs does not have as a static library stays out, and the crates must bring it.`
        : undefined,
  }),
  rule({
    id: 'static-nixpkgs',
    severity: 'hint',
    fields: ['provider', 'release'],
    message: (config) =>
      config.release && config.provider === 'nixpkgs' && ciHasPlatform(config, 'linux')
        ? say`For static programs nixpkgs builds a compiler of its own, for an hour or more where no cache has it. fenix and rust-overlay download the standard library instead, and build for Windows, too.`
        : undefined,
  }),
  rule({
    id: 'several-images',
    severity: 'hint',
    fields: ['container', 'members'],
    message: (config) => {
      const [first, ...others] = images(config);
      if (first === undefined || others.length === 0) return undefined;
      const further = list(others.map(({ attribute }) => `\`${attribute}\``));
      return say`\`image\` holds ${first.program}; there is also ${further}.`;
    },
  }),
] as const;
