import { memo, useState } from 'react';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { KEYS } from '../parts/keys.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { useMedia } from '../preview/use-media.ts';
import { goToField, useView } from '../view.ts';
import { type AskedLine, type Lit, useTraceView } from './trace-view.ts';
import type { LineAsker } from './use-tracing.ts';
import { linesInWords, MOST_REASONS, reasonInWords, silentInWords, targetInWords } from './words.ts';

interface LineStripProps {
  /** The path of the file on show. */
  readonly path: string;
  /** The line that the button asks for. */
  readonly currentLine: () => number;
  readonly asker: LineAsker;
}

/** So many choices are seen at a glance; of more, a button shows all of them. */
const FEW_REASONS = 3;

/**
 * Below the code: the choices behind a line, or how many lines come from a choice. Its box keeps its size, unless all
 * of many choices are asked for.
 */
export const LineStrip = memo(function LineStrip({ path, currentLine, asker }: LineStripProps) {
  const shown = useTraceView((view) => view);
  const asked = shown.asked?.path === path ? shown.asked : undefined;
  const { lit } = shown;
  const [whole, setWhole] = useState<AskedLine>();
  const all = asked !== undefined && whole === asked;
  const count = asked?.behind?.reasons.length ?? 0;
  return (
    <section className="line-strip" data-all={all || undefined} aria-label={say`Choices and lines`}>
      <button
        type="button"
        className="button button-small"
        // What the pointer has just left is named still: that line is meant. A line that was asked for is no longer.
        onClick={() => asker.ask(path, asked?.kept === false ? asked.line : currentLine(), true)}
      >
        {say`Why this line?`}
      </button>
      <div className="line-strip-text">
        {asked ? <Behind asked={asked} all={all} /> : lit ? <Writes lit={lit} /> : <Hint />}
      </div>
      {count > FEW_REASONS && (
        <button
          type="button"
          className="button button-small"
          aria-expanded={all}
          aria-label={say`All ${count} choices`}
          onClick={() => setWhole(all ? undefined : asked)}
        >
          {say`All ${count}`}
        </button>
      )}
      {(asked?.kept || lit?.kept) && (
        <button
          type="button"
          className="icon-button"
          aria-label={say`Clear the marks`}
          title={say`Clear the marks (${KEYS.escape})`}
          onClick={asker.close}
        >
          <Icon name="close" />
        </button>
      )}
    </section>
  );
});

function Hint() {
  const touch = useMedia('(hover: none)');
  if (touch) return <p>{say`Tap a line for the choices behind it.`}</p>;
  return (
    <p>
      {say`Point at a line for the choices behind it, or at a choice for its lines.`}{' '}
      <span className="line-strip-keys">
        <Sentence
          text={say`{enter} on a line and {both} in the form keep them.`}
          slots={{
            enter: <kbd>{KEYS.enter}</kbd>,
            both: (
              <>
                <kbd>{KEYS.control}</kbd> <kbd>{KEYS.enter}</kbd>
              </>
            ),
          }}
        />
      </span>
    </p>
  );
}

function Writes({ lit }: { readonly lit: Lit }) {
  const store = useConfigStore();
  const name = targetInWords(store.getState().settled, lit);
  return (
    <p>
      <strong>{name}</strong> {lit.lines.size > 0 ? linesInWords(lit.lines) : say`No line comes from it.`}
    </p>
  );
}

interface BehindProps {
  readonly asked: AskedLine;
  /** Whether all choices are named, and in full. */
  readonly all: boolean;
}

function Behind({ asked: { line, behind }, all }: BehindProps) {
  const view = useView();
  const { settled } = useConfigStore().getState();
  return (
    <>
      <p>
        <strong>{say`Line ${line}`}</strong>
        {behind === undefined && ' …'}
        {behind?.reasons.length === 0 && ` ${silentInWords(behind.link)}`}
      </p>
      {behind?.reasons.slice(0, all ? undefined : MOST_REASONS).map((reason) => (
        <button
          key={`${reason.field} ${reason.option}`}
          type="button"
          className="reason"
          data-trace={reason.field}
          data-option={reason.option}
          title={reasonInWords(settled, reason)}
          aria-label={reasonInWords(settled, reason)}
          onClick={() => goToField(view, reason.field)}
        >
          {all ? reasonInWords(settled, reason) : targetInWords(settled, reason)}
        </button>
      ))}
    </>
  );
}
