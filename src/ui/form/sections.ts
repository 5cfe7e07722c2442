import { type Config, FIELD_NAMES, type FieldName, isAtDefault } from '../../config/fields.ts';
import { say } from '../../texts/say.ts';

/** One part of the form. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldName[];
}

/** What stands before all fields: the presets. */
export const START: Section = { id: 'start', title: say`Start from`, fields: [] };

const NAMED: readonly Section[] = [
  {
    id: 'project',
    title: say`Project`,
    fields: ['name', 'description', 'layout', 'libraryKind', 'members', 'license', 'repository'],
  },
  {
    id: 'toolchain',
    title: say`Toolchain`,
    fields: ['provider', 'channel', 'toolchainIn', 'edition', 'minimum', 'lints', 'profile', 'shells'],
  },
  { id: 'components', title: say`Components`, fields: ['components'] },
  { id: 'targets', title: say`Targets`, fields: ['targets', 'crossTools', 'targetPackages'] },
  { id: 'libraries', title: say`Libraries and database`, fields: ['libraries', 'otherLibraries', 'sqlx'] },
  {
    id: 'packaging',
    title: say`Systems and packaging`,
    fields: ['systems', 'nixpkgs', 'nixpkgsRef', 'packaging', 'checks', 'container', 'port'],
  },
  { id: 'flake', title: say`Flake`, fields: ['style', 'formatters', 'gitHooks'] },
  {
    id: 'ci',
    title: say`Continuous integration`,
    fields: [
      'ci',
      'installer',
      'ciSystems',
      'ciChecks',
      'ciVersions',
      'cache',
      'cachixName',
      'cachixKey',
      'updates',
      'release',
      'publishImage',
    ],
  },
  {
    id: 'comforts',
    title: say`Comforts`,
    fields: [
      'direnv',
      'greeting',
      'just',
      'vscode',
      'sccache',
      'editorconfig',
      'rustfmtToml',
      'record',
      'recipes',
      'editors',
      'linker',
    ],
  },
  { id: 'tools', title: say`Developer tools`, fields: ['tools', 'otherTools'] },
];

const named = new Set(NAMED.flatMap((section) => section.fields));
const further = FIELD_NAMES.filter((name) => !named.has(name));

/** The parts of the form in their order. A field that no part names comes last, under a title of its own. */
export const SECTIONS: readonly Section[] =
  further.length > 0 ? [...NAMED, { id: 'further', title: say`Further`, fields: further }] : NAMED;

/** How many of the fields differ from what the page opens on. */
export const changedOf = (chosen: Config, fields: readonly FieldName[]): number =>
  fields.filter((name) => !isAtDefault(chosen, name)).length;
