import { useMemo } from 'react';
import { lineLink, starts } from '../../state/guides/starts.ts';
import { useStore } from '../../state/use-store.ts';
import { commandAddress } from '../../state/ways.ts';
import { Icon } from '../parts/Icon.tsx';
import { CodeBlock } from '../views/CodeBlock.tsx';
import { copyWords, quoted } from '../views/copy-words.ts';

/** What to type first, for each way to begin. */
export function Starts() {
  const settled = useStore((store) => store.settled);
  const link = useStore((store) => store.link);
  const ways = useMemo(() => starts(settled, lineLink(link), commandAddress()), [settled, link]);
  return (
    <div className="ways">
      {ways.map(({ id, title, says, steps }, index) => (
        <details key={id} className="way" data-start={id} open={index === 0}>
          <summary>
            <Icon name="chevron" />
            {title}
          </summary>
          <p className="note">{says}</p>
          <ol className="commands">
            {steps.map((step) => (
              <li key={step.line} className="command">
                <p className="command-says">{step.says}</p>
                <CodeBlock text={step.line} language="shellscript" words={copyWords(quoted(step.says))} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
