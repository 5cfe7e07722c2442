import { FIELD_NAMES, type FieldName } from '../../config/fields.ts';

/** One part of the form. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldName[];
}

const NAMED: readonly Section[] = [
  { id: 'project', title: 'Project', fields: ['name', 'description', 'layout', 'members', 'license'] },
  { id: 'toolchain', title: 'Toolchain', fields: ['provider', 'channel', 'edition', 'minimum', 'profile'] },
  { id: 'components', title: 'Components', fields: ['components'] },
  { id: 'targets', title: 'Targets', fields: ['targets'] },
  { id: 'libraries', title: 'Native libraries', fields: ['libraries'] },
  { id: 'packaging', title: 'Packaging and systems', fields: ['systems', 'packaging', 'checks'] },
  {
    id: 'ci',
    title: 'Continuous integration',
    fields: ['ci', 'ciSystems', 'ciVersions', 'ciChecks', 'cache', 'cachixName'],
  },
  { id: 'comforts', title: 'Comforts', fields: ['direnv', 'just', 'vscode', 'tools'] },
];

const named = new Set(NAMED.flatMap((section) => section.fields));
const further = FIELD_NAMES.filter((name) => !named.has(name));

/** The parts of the form in their order. A field that no part names comes last, under a title of its own. */
export const SECTIONS: readonly Section[] =
  further.length > 0 ? [...NAMED, { id: 'further', title: 'Further', fields: further }] : NAMED;
