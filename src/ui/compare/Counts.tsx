import type { FileChange } from '../../state/compare/comparison.ts';
import { plural, say } from '../../texts/say.ts';

/** How many lines came and went: two numbers to see, two sentences to hear. */
export function Counts({ added, removed }: Pick<FileChange, 'added' | 'removed'>) {
  return (
    <span className="counts">
      <span className="counts-added" aria-hidden="true">
        +{added}
      </span>
      <span className="counts-removed" aria-hidden="true">
        −{removed}
      </span>
      <span className="sr-only">
        {' '}
        {plural(added, { one: say`${added} line added.`, other: say`${added} lines added.` })}{' '}
        {plural(removed, { one: say`${removed} line removed.`, other: say`${removed} lines removed.` })}
      </span>
    </span>
  );
}
