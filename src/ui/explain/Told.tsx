import type { ReactNode } from 'react';
import { say } from '../../texts/say.ts';
import { Prose } from '../parts/Prose.tsx';

interface ToldProps {
  /** The one line that the form shows, too. */
  readonly help: string;
  readonly children?: ReactNode;
}

/** What is told of a thing, beginning with its one line: it scrolls, and what comes late is read out. */
export function Told({ help, children }: ToldProps) {
  return (
    <section
      className="explanation-body"
      aria-label={say`Explanation`}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {help !== '' && (
        <p className="explanation-help">
          <Prose text={help} />
        </p>
      )}
      {children}
    </section>
  );
}
