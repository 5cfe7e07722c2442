import { chosenLibraries } from '../../config/chosen-libraries.ts';
import type { Config } from '../../config/fields.ts';
import { call, lambda, list, type NixExpr, path, ref, str } from '../../emit/nix.ts';
import { nativeLibrary } from '../../facts/native-libraries.ts';

/** The files and folders at the top of the project that builds read beside what Cargo reads. */
export const sourcePaths = (config: Config): readonly string[] => [
  ...new Set([
    ...(config.sqlx === 'none' ? [] : (nativeLibrary('sqlx')?.readsPaths ?? [])),
    ...chosenLibraries(config).flatMap(({ readsPaths }) => readsPaths),
  ]),
];

/** The filesets of what builds read beside what Cargo reads; what is not there is no mistake. */
export function librarySources(config: Config): readonly NixExpr[] {
  const endings = [...new Set(chosenLibraries(config).flatMap(({ reads }) => reads))];
  return [
    ...(endings.length === 0
      ? []
      : [call('lib.fileset.fileFilter', lambda('file', endsInOneOf(endings)), path('./.'))]),
    ...sourcePaths(config).map((name) => call('lib.fileset.maybeMissing', path(`./${name}`))),
  ];
}

function endsInOneOf(endings: readonly string[]): NixExpr {
  const endsIn = (ending: NixExpr): NixExpr => call('lib.hasSuffix', ending, ref('file.name'));
  const [only] = endings;
  return endings.length === 1 && only !== undefined
    ? endsIn(str(only))
    : call('lib.any', lambda('ending', endsIn(ref('ending'))), list(endings.map(str)));
}
