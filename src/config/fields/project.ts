import { CRATE_KINDS } from '../../facts/crate-kinds.ts';
import { choice, type MembersField, text } from '../field-kinds.ts';
import { crateNameProblem, lineProblem } from '../names.ts';
import { repositoryProblem } from '../texts.ts';

/** The longest description: it stands on one line of Cargo.toml, flake.nix and the README. */
const LONGEST_DESCRIPTION = 200;

/** What the project is: its names, its crates and its terms. */
export const PROJECT_FIELDS = {
  name: text({
    label: 'Name',
    help: 'The name of the crate, of the project’s folder and of the Nix package.',
    default: 'my-project',
    problem: crateNameProblem,
  }),
  description: text({
    label: 'Description',
    help: 'One line for Cargo.toml, flake.nix and the README.',
    default: '',
    problem: (value) => lineProblem(value, LONGEST_DESCRIPTION),
  }),
  repository: text({
    label: 'Repository',
    help: 'Where the code will live, as https://…: for Cargo.toml, the package and the image.',
    default: '',
    problem: repositoryProblem,
  }),
  layout: choice({
    label: 'Layout',
    help: 'What Cargo builds.',
    options: [
      { id: 'binary', label: 'One program', help: 'A single crate with src/main.rs.' },
      { id: 'library', label: 'One library', help: 'A single crate with src/lib.rs.' },
      { id: 'workspace', label: 'A workspace', help: 'Several crates under crates/, with one Cargo.lock.' },
    ],
    default: 'binary',
  }),
  libraryKind: choice({
    label: 'Kind of library',
    help: 'What src/lib.rs is for.',
    options: CRATE_KINDS.filter((kind) => kind.usable),
    default: 'library',
  }),
  members: {
    kind: 'members',
    label: 'Members',
    help: 'The crates of the workspace, and which of its libraries each depends on.',
    default: [
      { name: 'greeter', kind: 'library', uses: [] },
      { name: 'cli', kind: 'binary', uses: ['greeter'] },
    ],
  } satisfies MembersField as MembersField,
  license: choice({
    label: 'Licence',
    help: 'Under which terms others may use the code.',
    options: [
      { id: 'both', label: 'MIT or Apache-2.0', help: 'The user chooses: what most Rust crates do.' },
      { id: 'mit', label: 'MIT', help: 'Short and permissive.' },
      { id: 'apache', label: 'Apache-2.0', help: 'Permissive, with a patent grant.' },
      { id: 'none', label: 'None', help: 'Nobody else may use the code; Cargo will not publish it.' },
    ],
    default: 'both',
  }),
} as const;
