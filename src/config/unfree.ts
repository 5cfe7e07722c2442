import { TARGETS } from '../facts/targets.ts';
import { chosenLibraries } from './chosen-libraries.ts';
import type { Config } from './fields.ts';

/** What was chosen under an unfree licence, by name: nixpkgs refuses it unless it is told otherwise. */
export function unfreeChoices(config: Config): readonly string[] {
  const libraries = chosenLibraries(config).filter(({ unfree }) => unfree);
  const targets = config.targets.filter((triple) => {
    const link = TARGETS[triple]?.link;
    return link?.kind === 'pkgs-cross' && link.unfree;
  });
  return [...libraries.map(({ label }) => label), ...targets];
}
