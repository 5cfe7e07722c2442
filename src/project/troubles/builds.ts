import { hasProgram } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import { releaseBuilds } from '../../config/release-builds.ts';
import { attrs, bind, list, type NixExpr, path, printNix, str } from '../../emit/nix.ts';
import { say } from '../../texts/say.ts';
import { findCommand } from '../commands.ts';
import { sourceOf } from '../flake/build-arguments.ts';
import { cargoFiles } from '../flake/builders.ts';
import { sourcePaths } from '../flake/library-sources.ts';
import { commandOf, commandOr, type Mend, mendings, shell } from './mend.ts';

const packages = (config: Config): boolean => config.packaging !== 'none';

/** Folders as a project may have them beside what is in the source already. */
const furtherFolders = (config: Config): readonly string[] =>
  ['migrations', 'templates'].filter((folder) => !sourcePaths(config).includes(folder));

const withFolders = (config: Config): NixExpr =>
  sourceOf(config, [...cargoFiles(config), ...furtherFolders(config).map((folder) => path(`./${folder}`))]);

const skipTests = (config: Config): Mend =>
  config.packaging === 'crane'
    ? {
        says: say`Leave those tests out of the check, by their names.`,
        code: {
          language: 'nix',
          text: printNix(attrs([bind('cargoNextestExtraArgs', str("-E 'not test(network)'"))])).trimEnd(),
        },
      }
    : {
        says: say`Leave those tests out of the build, by their names.`,
        code: {
          language: 'nix',
          text: printNix(attrs([bind('checkFlags', list([str('--skip=network')]))])).trimEnd(),
        },
      };

const FREE_DISK = [
  '- name: Free the disk',
  '  run: sudo rm -rf /usr/local/lib/android /usr/share/dotnet /opt/ghc',
];

function portableMends(config: Config): readonly Mend[] {
  const [build] = releaseBuilds(config).filter(({ attribute }) => attribute === 'static');
  return [
    build
      ? {
          says: say`The package \`static\` carries everything with it, and runs on every Linux.`,
          ...shell('nix build .#static'),
        }
      : {
          says: say`Choose a release on tags: it brings a static package for Linux, and checks that nothing of the Nix store is left.`,
          field: 'release',
        },
    { says: say`Or choose a musl target, and build for it in the shell.`, field: 'targets' },
  ];
}

/** What concerns packages, checks, CI, images and databases. */
export const BUILD_MENDS = mendings({
  'missing-files': {
    applies: packages,
    mends: (config) => [
      {
        says: say`Add your folders to the source of the package.`,
        code: {
          language: 'nix',
          text: printNix(attrs([bind('src', withFolders(config))])).trimEnd(),
        },
      },
      {
        says: say`They must be tracked by git as well.`,
        ...shell(`git add ${furtherFolders(config).join(' ')}`),
      },
    ],
  },
  'network-in-sandbox': {
    applies: packages,
    mends: (config) => [
      skipTests(config),
      { says: say`In the shell they can run.`, ...commandOf(config, 'test') },
    ],
  },
  'sqlx-offline': {
    applies: (config) => config.sqlx !== 'none',
    mends: (config) => [
      ...(config.sqlx === 'none'
        ? [{ says: say`Choose a database: the shell then sets DATABASE_URL.`, field: 'sqlx' as const }]
        : [
            {
              says: say`In the shell DATABASE_URL is set: make the database first.`,
              ...databaseCommands(config),
            },
          ]),
      {
        says: say`Before a build with Nix, write down what the database answers, and let git know of .sqlx.`,
        ...commandOr(config, 'db-prepare', 'cargo sqlx prepare --workspace'),
      },
    ],
  },
  'crane-rebuilds': {
    applies: (config) => config.packaging === 'crane',
    mends: (config) => [
      config.packaging === 'crane'
        ? {
            says: say`The flake of these choices gives the dependencies and the package the same arguments. Whatever you add belongs in \`commonArgs\`, not in one of them alone.`,
          }
        : { says: say`With crane it is a matter of giving both the same arguments.`, field: 'packaging' },
      {
        says: say`bindgen builds anew each time unless one variable is held still.`,
        code: {
          language: 'nix',
          text: printNix(attrs([bind('env.NIX_OUTPATH_USED_AS_RANDOM_SEED', str('aaaaaaaaaa'))])).trimEnd(),
        },
      },
      {
        says: say`A build script without \`cargo::rerun-if-changed\` runs at every change of any file: let it name its files.`,
      },
    ],
  },
  'disk-full': {
    applies: (config) => config.ci !== 'none',
    mends: (config) => [
      {
        says: say`Start from the profile minimal, and choose few components.`,
        field: config.profile === 'minimal' ? 'components' : 'profile',
      },
      {
        says: say`On a runner of GitHub, make room in a first step.`,
        code: { language: 'yaml', text: FREE_DISK.join('\n') },
      },
      { says: say`On a machine of your own:`, ...shell('nix-collect-garbage --delete-older-than 14d') },
    ],
  },
  'large-image': {
    applies: (config) => config.container,
    mends: (config) => [
      {
        says: say`Look for what is large, and for who holds it.`,
        ...shell(
          'nix path-info --recursive --size --human-readable .#default',
          'nix why-depends .#default PATH',
        ),
      },
      config.packaging === 'crane'
        ? { says: say`crane takes references to the toolchain out of the program by itself.` }
        : {
            says: say`crane takes references to the toolchain out of the program; the other ways do not.`,
            field: 'packaging',
          },
      {
        says: say`The toolchain that builds needs no rust-src: keep that for the shell.`,
        field: 'components',
      },
    ],
  },
  'only-with-nix': {
    applies: (config) => packages(config) && hasProgram(config),
    mends: portableMends,
  },
});

/** The commands that make the database, where the project has them. */
function databaseCommands(config: Config): Pick<Mend, 'code'> {
  const lines = ['db-start', 'db-create', 'db-migrate'].flatMap((id) => findCommand(config, id)?.lines ?? []);
  return lines.length > 0 ? shell(...lines) : {};
}
