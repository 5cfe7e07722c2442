import { isMac } from './keys.ts';

interface FinderFootProps {
  readonly query: string;
  readonly shown: number;
  readonly count: number;
}

/** How much was found, and which keys there are. */
export function FinderFoot({ query, shown, count }: FinderFootProps) {
  return (
    <div className="palette-foot">
      <p role="status">{query === '' ? `${count} to find` : foundSentence(query, shown, count)}</p>
      <p className="palette-keys" id="palette-keys">
        <kbd>Enter</kbd> chooses or goes, <kbd>{isMac() ? '⌘' : 'Ctrl'} Enter</kbd> shows it in the form,{' '}
        <kbd>Esc</kbd> closes
      </p>
    </div>
  );
}

function foundSentence(query: string, shown: number, count: number): string {
  if (count === 0) return `Nothing matches “${query}”.`;
  const found = `${count} found`;
  return count > shown ? `${found}, ${count - shown} more: keep typing` : found;
}
