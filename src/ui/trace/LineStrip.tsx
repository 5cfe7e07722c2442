import { memo } from 'react';
import type { Reason } from '../../state/trace.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { KEYS } from '../parts/keys.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { fieldId, goTo, useView } from '../view.ts';
import { type AskedLine, type Lit, useTraceView } from './trace-view.ts';
import type { LineAsker } from './use-tracing.ts';
import { linesInWords, reasonInWords, silentInWords, targetInWords } from './words.ts';

interface LineStripProps {
  /** The path of the file on show. */
  readonly path: string;
  /** The line that the button asks for. */
  readonly currentLine: () => number;
  readonly asker: LineAsker;
}

/** Below the code: the choices behind a line, or how many lines come from a choice. Its box never changes its size. */
export const LineStrip = memo(function LineStrip({ path, currentLine, asker }: LineStripProps) {
  const shown = useTraceView((view) => view);
  const asked = shown.asked?.path === path ? shown.asked : undefined;
  const { lit } = shown;
  return (
    <section className="line-strip" aria-label={say`Choices and lines`}>
      <button
        type="button"
        className="button button-small"
        // What the pointer has just left is named still: that line is meant. A line that was asked for is no longer.
        onClick={() => asker.ask(path, asked?.kept === false ? asked.line : currentLine(), true)}
      >
        {say`Why this line?`}
      </button>
      <div className="line-strip-text">
        {asked ? <Behind asked={asked} /> : lit ? <Writes lit={lit} /> : <Hint />}
      </div>
      {(asked?.kept || lit?.kept) && (
        <button
          type="button"
          className="icon-button"
          aria-label={say`Put out the marks`}
          title={say`Put out the marks (${KEYS.escape})`}
          onClick={asker.close}
        >
          <Icon name="close" />
        </button>
      )}
    </section>
  );
});

const Hint = () => (
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

function Writes({ lit }: { readonly lit: Lit }) {
  const store = useConfigStore();
  const name = targetInWords(store.getState().settled, lit);
  return (
    <p>
      <strong>{name}</strong> {lit.lines.size > 0 ? linesInWords(lit.lines) : say`No line comes from it.`}
    </p>
  );
}

function Behind({ asked: { line, behind } }: { readonly asked: AskedLine }) {
  const { show } = useView();
  const visit = ({ field }: Reason): void => {
    show('form');
    goTo(fieldId(field));
  };
  const store = useConfigStore();
  return (
    <>
      <p>
        <strong>{say`Line ${line}`}</strong>
        {behind?.reasons.length === 0 && ` ${silentInWords(behind.link)}`}
      </p>
      {behind?.reasons.map((reason) => (
        <button
          key={`${reason.field} ${reason.option}`}
          type="button"
          className="reason"
          data-trace={reason.field}
          data-option={reason.option}
          onClick={() => visit(reason)}
        >
          {reasonInWords(store.getState().settled, reason)}
        </button>
      ))}
    </>
  );
}
