import { nativeLibrary } from '../facts/native-libraries.ts';
import { TARGETS } from '../facts/targets.ts';
import type { Config } from './fields.ts';

/** What was chosen under an unfree licence, by name: nixpkgs refuses it unless it is told otherwise. */
export function unfreeChoices(config: Config): readonly string[] {
  const libraries = config.libraries.flatMap((id) => nativeLibrary(id) ?? []).filter(({ unfree }) => unfree);
  const targets = config.targets.filter((triple) => {
    const link = TARGETS[triple]?.link;
    return link?.kind === 'pkgs-cross' && link.unfree;
  });
  return [...libraries.map(({ label }) => label), ...targets];
}
