import { LIBRARY_INDEX } from '../../facts/library-index.ts';
import { TARGET_HEADINGS, TARGETS } from '../../facts/targets.ts';
import { choice, set, text } from '../field-kinds.ts';
import { attributeListProblem } from '../texts.ts';

/** For what other platforms, and with which libraries. */
export const DEPENDENCY_FIELDS = {
  crossTools: set({
    label: 'Cross linkers',
    help: 'Tools that link what the compilers of nixpkgs cannot.',
    options: [
      {
        id: 'cargo-zigbuild',
        label: 'cargo-zigbuild',
        help: 'Zig’s linker, for further Linux targets, and for macOS with an SDK of your own.',
      },
      {
        id: 'cargo-xwin',
        label: 'cargo-xwin',
        help: 'For Windows with MSVC: downloads Microsoft’s libraries, whose licence you accept.',
      },
    ],
    default: [],
  }),
  targets: set<string>({
    label: 'Targets',
    help: 'Other platforms to compile for; the machine’s own is always there.',
    options: Object.entries(TARGETS).map(([id, target]) => ({
      id,
      label: id,
      help: target.help,
      group: TARGET_HEADINGS[target.group],
    })),
    default: [],
  }),
  libraries: set<string>({
    label: 'Native libraries',
    help: 'C libraries and build tools that crates expect to find; search by library or by crate.',
    options: LIBRARY_INDEX.map(({ id, label }) => ({ id, label, help: '' })),
    details: async () => (await import('../library-options.ts')).LIBRARY_OPTIONS,
    default: [],
  }),
  otherLibraries: text({
    label: 'Other libraries',
    help: 'Further packages of nixpkgs to link, by attribute, such as `libfoo`. Nobody checks them here.',
    default: '',
    problem: attributeListProblem,
  }),
  sqlx: choice({
    label: 'SQLx',
    help: 'A database that queries are checked against while compiling.',
    options: [
      { id: 'none', label: 'None', help: 'No database.' },
      { id: 'sqlite', label: 'SQLite', help: 'A file dev.db in the project’s folder.' },
      {
        id: 'postgres',
        label: 'PostgreSQL',
        help: 'A server of the project’s own below .postgres, started and stopped by a command.',
      },
    ],
    default: 'none',
  }),
} as const;
