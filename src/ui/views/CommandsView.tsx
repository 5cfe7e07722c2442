import './views.css';
import { useMemo } from 'react';
import { quickReference, type Reference } from '../../state/guides/commands.ts';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { copyWords, quoted } from './copy-words.ts';

/** What one types in the project, in the words of what was chosen. */
export function CommandsView() {
  const settled = useStore((store) => store.settled);
  const groups = useMemo(() => quickReference(settled), [settled]);
  return (
    <div className="guide">
      <p className="guide-lead">
        <Sentence
          text={say`What to type in the folder {folder}. Lines marked {shell} are for the development shell.`}
          slots={{ folder: <code>{settled.name}</code>, shell: <em>{say`in the shell`}</em> }}
        />
      </p>
      {groups.map(({ id, title, rows }) => (
        <section key={id} className="guide-section" aria-labelledby={`commands-${id}`}>
          <h2 id={`commands-${id}`}>{title}</h2>
          <ul className="commands">
            {rows.map((row) => (
              <CommandRow key={row.lines.join()} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CommandRow({ row }: { row: Reference }) {
  const text = row.lines.join('\n');
  return (
    <li className="command">
      <div className="command-says">
        <p>{row.says}</p>
        {(row.inShell || row.recipe) && (
          <p className="command-meta">
            {row.inShell && <em>{say`in the shell`}</em>}
            {row.recipe && <code className="command-recipe">{row.recipe}</code>}
          </p>
        )}
      </div>
      <CodeBlock text={text} language="shellscript" words={copyWords(quoted(row.says))} />
    </li>
  );
}
