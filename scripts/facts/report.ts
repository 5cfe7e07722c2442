import { escapeMarkdown } from '../../src/emit/markdown.ts';
import type { Part } from './part.ts';

/** How a run ended. */
export type Outcome =
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'done';
      readonly part: Part;
      readonly written: readonly string[];
      readonly checkOnly: boolean;
    };

/** The exit status: 0 all is well, 1 refused and nothing written, 3 something in the facts must be mended by hand. */
export function statusOf(outcome: Outcome): 0 | 1 | 3 {
  if (outcome.kind === 'refused') return 1;
  return outcome.part.problems.length > 0 ? 3 : 0;
}

function endOf(outcome: Outcome): string {
  if (outcome.kind === 'refused') return 'Nothing was written.';
  if (outcome.checkOnly) return 'Nothing was written: it was only a check.';
  return outcome.written.length === 0 ? 'Nothing is new.' : `Written: ${outcome.written.join(', ')}.`;
}

function sectionsOf(outcome: Outcome): readonly (readonly [string, readonly string[]])[] {
  if (outcome.kind === 'refused') return [['Refused', outcome.sentences]];
  const { changes, problems, hints } = outcome.part;
  const sections = [
    ['To be mended by hand', problems],
    ['New', changes],
    ['To be looked at', hints],
  ] as const;
  return sections.filter(([, sentences]) => sentences.length > 0);
}

/** What a run found, for a terminal. */
export function reportText(outcome: Outcome): string {
  const sections = sectionsOf(outcome).map(
    ([title, sentences]) => `${title}:\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`,
  );
  return [...sections, `${endOf(outcome)}\n`].join('\n');
}

/** A text from outside is one line that stands for itself, and on GitHub no `@name` and no `#1` in it calls anybody. */
const escaped = (sentence: string): string => escapeMarkdown(sentence).replace(/\\?[@#]/g, '$&\u200b');

/** What a run found, as the text of a pull request. */
export function reportMarkdown(outcome: Outcome): string {
  const sections = sectionsOf(outcome).map(
    ([title, sentences]) =>
      `## ${title}\n\n${sentences.map((sentence) => `- ${escaped(sentence)}\n`).join('')}`,
  );
  return [...sections, `${escaped(endOf(outcome))}\n`].join('\n');
}
