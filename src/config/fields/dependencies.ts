import { named, say } from '../../texts/say.ts';
import { choice, longSet, plainOption, set, text } from '../field-kinds.ts';
import { attributeListProblem } from '../texts.ts';

/** For what other platforms, and with which libraries. */
export const DEPENDENCY_FIELDS = {
  crossTools: set({
    label: named`Cross linkers`,
    help: say`Tools that link what the compilers of nixpkgs cannot.`,
    options: [
      plainOption(
        'cargo-zigbuild',
        say`Zig’s linker, for further Linux targets, and for macOS with an SDK of your own.`,
      ),
      plainOption(
        'cargo-xwin',
        say`For Windows with MSVC: downloads Microsoft’s libraries, whose licence you accept.`,
      ),
    ],
    default: [],
  }),
  targets: longSet('targets', {
    label: named`Targets`,
    help: say`Other platforms to compile for; the machine’s own is always there.`,
    default: [],
  }),
  libraries: longSet('libraries', {
    label: named`Native libraries`,
    help: say`C libraries and build tools that crates expect to find; search by library or by crate.`,
    details: async () => (await import('../library-options.ts')).LIBRARY_OPTIONS,
    default: [],
  }),
  otherLibraries: text({
    label: named`Other libraries`,
    help: say`Further packages of nixpkgs to link, by attribute, such as \`libfoo\`. Nobody checks them here.`,
    default: '',
    problem: attributeListProblem,
    example: 'libfoo, gst_all_1.gstreamer',
  }),
  sqlx: choice({
    label: 'SQLx',
    help: say`A database that queries are checked against while compiling.`,
    options: [
      { id: 'none', label: named`None`, help: say`No database.` },
      { id: 'sqlite', label: 'SQLite', help: say`A file dev.db in the project’s folder.` },
      {
        id: 'postgres',
        label: 'PostgreSQL',
        help: say`A server of the project’s own below .postgres, started and stopped by a command.`,
      },
    ],
    default: 'none',
  }),
} as const;
