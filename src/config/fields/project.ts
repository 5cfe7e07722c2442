import { CRATE_KINDS } from '../../facts/crate-kinds.ts';
import { named, say } from '../../texts/say.ts';
import { choice, type MembersField, text } from '../field-kinds.ts';
import { crateNameProblem, DEFAULT_NAME, lineProblem } from '../names.ts';
import { repositoryProblem } from '../texts.ts';

/** The longest description: it stands on one line of Cargo.toml, flake.nix and the README. */
const LONGEST_DESCRIPTION = 200;

/** What the project is: its names, its crates and its terms. */
export const PROJECT_FIELDS = {
  name: text({
    label: named`Name`,
    help: say`The name of the crate, of the project’s folder and of the Nix package.`,
    default: DEFAULT_NAME,
    problem: crateNameProblem,
  }),
  description: text({
    label: named`Description`,
    help: say`One line for Cargo.toml, flake.nix and the README.`,
    default: '',
    problem: (value) => lineProblem(value, LONGEST_DESCRIPTION),
    example: say`A program in Rust`,
    prose: true,
  }),
  repository: text({
    label: named`Repository`,
    help: say`Where the code will live, as https://…: for Cargo.toml, the package and the image.`,
    default: '',
    problem: repositoryProblem,
    example: 'https://github.com/name/project',
  }),
  layout: choice({
    label: named`Layout`,
    help: say`What Cargo builds.`,
    options: [
      { id: 'binary', label: named`One program`, help: say`A single crate with src/main.rs.` },
      { id: 'library', label: named`One library`, help: say`A single crate with src/lib.rs.` },
      {
        id: 'workspace',
        label: named`A workspace`,
        help: say`Several crates under crates/, with one Cargo.lock.`,
      },
    ],
    default: 'binary',
  }),
  libraryKind: choice({
    label: named`Kind of library`,
    help: say`What src/lib.rs is for.`,
    options: CRATE_KINDS.filter((kind) => kind.usable),
    default: 'library',
  }),
  members: {
    kind: 'members',
    label: named`Members`,
    help: say`The crates of the workspace, and which of its libraries each depends on.`,
    default: [
      { name: 'greeter', kind: 'library', uses: [] },
      { name: 'cli', kind: 'binary', uses: ['greeter'] },
    ],
  } satisfies MembersField as MembersField,
  license: choice({
    label: named`Licence`,
    help: say`Under which terms others may use the code.`,
    options: [
      { id: 'both', label: named`MIT or Apache-2.0`, help: say`The user chooses: what most Rust crates do.` },
      { id: 'mit', label: 'MIT', help: say`Short and permissive.` },
      { id: 'apache', label: 'Apache-2.0', help: say`Permissive, with a patent grant.` },
      { id: 'none', label: named`None`, help: say`Nobody else may use the code; Cargo will not publish it.` },
    ],
    default: 'both',
  }),
} as const;
