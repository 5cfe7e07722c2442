import './views.css';
import { useMemo } from 'react';
import { type Snippet, snippets } from '../../state/guides/snippets.ts';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { languageOf } from '../highlight/language.ts';
import { Prose } from '../parts/Prose.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { copyWords } from './copy-words.ts';

const snippetId = (snippet: Snippet): string => `snippet-${snippet.id.replace(/\W+/g, '-')}`;

/** The parts of the project, for somebody who has a flake already. */
export function SnippetsView() {
  const settled = useStore((store) => store.settled);
  const all = useMemo(() => snippets(settled), [settled]);
  return (
    <div className="guide">
      <p className="guide-lead">
        {say`For a flake that you have already: each part is a file of its own, and says what it relies on.`}
      </p>
      <nav className="guide-nav" aria-label={say`Snippets`}>
        {all.map((snippet) => (
          <button
            key={snippet.id}
            type="button"
            className="guide-jump"
            onClick={() => {
              const heading = document.getElementById(snippetId(snippet));
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            {snippet.title}
          </button>
        ))}
      </nav>
      {all.map((snippet) => (
        <section key={snippet.id} className="guide-section" aria-labelledby={snippetId(snippet)}>
          <div className="snippet-head">
            <h2 id={snippetId(snippet)} tabIndex={-1}>
              {snippet.title}
            </h2>
            <code>{snippet.path}</code>
          </div>
          <p className="guide-text">
            <Prose text={snippet.relies} />
          </p>
          {snippet.usage !== undefined && (
            <CodeBlock
              text={snippet.usage}
              language="nix"
              words={{
                copy: say`Copy the line that reads ${snippet.path}`,
                copied: say`Copied the line that reads ${snippet.path}.`,
              }}
            />
          )}
          <CodeBlock
            text={snippet.content}
            language={languageOf(snippet.path)}
            words={copyWords(snippet.path)}
          />
        </section>
      ))}
    </div>
  );
}
