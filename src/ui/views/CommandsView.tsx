import './views.css';
import { useMemo } from 'react';
import { quickReference, type Reference } from '../../state/guides/commands.ts';
import { useStore } from '../../state/use-store.ts';
import { CodeBlock } from './CodeBlock.tsx';

/** What one types in the project, in the words of what was chosen. */
export function CommandsView() {
  const settled = useStore((store) => store.settled);
  const groups = useMemo(() => quickReference(settled), [settled]);
  return (
    <div className="guide">
      <p className="guide-lead">
        What to type in the folder <code>{settled.name}</code>. Lines marked <em>in the shell</em> are for the
        development shell.
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
            {row.inShell && <em>in the shell</em>}
            {row.recipe && <code className="command-recipe">{row.recipe}</code>}
          </p>
        )}
      </div>
      <CodeBlock text={text} language="shellscript" what={`“${row.says}”`} />
    </li>
  );
}
