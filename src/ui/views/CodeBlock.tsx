import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../highlight/language.ts';
import { escapeHtml } from '../highlight/line-html.ts';
import { currentHighlighter, loadHighlighter, subscribeHighlighter } from '../highlight/load.ts';
import { trustedLines } from '../highlight/trusted-lines.ts';
import { CopyButton } from './CopyButton.tsx';
import type { CopyWords } from './copy-words.ts';

interface CodeBlockProps {
  readonly text: string;
  readonly language: Language | undefined;
  /** What the button that copies it says. */
  readonly words: CopyWords;
}

/** Lines in colours, with a button that copies them. Long lines are broken where they must be. */
export function CodeBlock({ text, language, words }: CodeBlockProps) {
  const highlighter = useSyncExternalStore(subscribeHighlighter, currentHighlighter, currentHighlighter);
  useEffect(() => void loadHighlighter().catch(() => {}), []);
  const html = useMemo(() => {
    const lines = text.trimEnd().split('\n');
    const coloured = highlighter?.highlight(language, lines);
    const markup = lines.map((line, index) => coloured?.[index] ?? escapeHtml(line)).join('\n');
    return { __html: trustedLines(markup) };
  }, [highlighter, language, text]);
  return (
    <div className="code-block">
      <pre lang="en">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by lineHtml and escapeHtml */}
        <code dangerouslySetInnerHTML={html} />
      </pre>
      <CopyButton text={text} words={words} />
    </div>
  );
}
