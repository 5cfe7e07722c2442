import { number } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';
import { KEYS } from '../parts/keys.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { isMac } from './keys.ts';
import type { Row } from './row.ts';

interface FinderFootProps {
  readonly query: string;
  readonly shown: readonly Row[];
  readonly count: number;
}

/** How much was found, and which keys there are. */
export function FinderFoot({ query, shown, count }: FinderFootProps) {
  return (
    <div className="palette-foot">
      <p role="status">{query === '' ? say`${number(count)} to find` : foundSentence(query, shown, count)}</p>
      <p className="palette-keys" id="palette-keys">
        <Sentence
          text={say`{enter} chooses or goes, {both} shows it in the form, {escape} closes`}
          slots={{
            enter: <kbd>{KEYS.enter}</kbd>,
            both: (
              <kbd>
                {isMac() ? KEYS.command : KEYS.control} {KEYS.enter}
              </kbd>
            ),
            escape: <kbd>{KEYS.escape}</kbd>,
          }}
        />
      </p>
    </div>
  );
}

function foundSentence(query: string, shown: readonly Row[], count: number): string {
  const [near] = shown;
  if (count === 0 && near) return say`Nothing matches “${query}”. Did you mean ${near.label}?`;
  if (count === 0) return say`Nothing matches “${query}”.`;
  return count > shown.length
    ? say`${number(count)} found, ${number(count - shown.length)} more: keep typing`
    : say`${number(count)} found`;
}
