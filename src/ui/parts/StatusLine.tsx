import { type ReactNode, useEffect, useState } from 'react';
import { AnnounceContext } from './status.ts';
import { useStanding } from './use-standing.ts';

/** How long a sentence stays on screen. */
const STAY = 5000;

/** Gives its children the way to say something, and shows what was said last. */
export function StatusLine({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => setSaid((last) => ({ ...last, sentence: '' })), STAY);
    return () => clearTimeout(timer);
  }, [said]);
  useStanding('sentence', said.sentence !== '');
  const [announce] = useState(
    () => (sentence: string) => setSaid((last) => ({ sentence, times: last.times + 1 })),
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="status-line">
        {said.sentence !== '' && (
          <p key={said.times} className="status-sentence">
            {said.sentence}
          </p>
        )}
      </div>
    </AnnounceContext>
  );
}
