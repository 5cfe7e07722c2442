import type { ProjectFile } from '../../project/project-file.ts';
import type { Reason } from '../../state/trace.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { fieldId, goTo, useView } from '../view.ts';
import { type AskedLine, type Lit, useTraceView } from './trace-view.ts';
import type { LineAsker } from './use-tracing.ts';
import { linesInWords, reasonInWords, silentInWords, targetInWords } from './words.ts';

interface LineStripProps {
  readonly file: ProjectFile;
  /** The line that the button asks for. */
  readonly currentLine: () => number;
  readonly asker: LineAsker;
}

/** Below the code: the choices behind a line, or how many lines come from a choice. Its box never changes its size. */
export function LineStrip({ file, currentLine, asker }: LineStripProps) {
  const shown = useTraceView((view) => view);
  const asked = shown.asked?.path === file.path ? shown.asked : undefined;
  const { lit } = shown;
  return (
    <section className="line-strip" aria-label="Choices and lines">
      <button
        type="button"
        className="button button-small"
        onClick={() => asker.ask(file.path, asked?.line ?? currentLine(), true)}
      >
        Why this line?
      </button>
      <div className="line-strip-text">
        {asked ? <Behind asked={asked} /> : lit ? <Writes lit={lit} /> : <Hint />}
      </div>
      {(asked?.kept || lit?.kept) && (
        <button
          type="button"
          className="icon-button"
          aria-label="Put out the marks"
          title="Put out the marks (Esc)"
          onClick={asker.close}
        >
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}

const Hint = () => (
  <p>
    Point at a line for the choices behind it, or at a choice for its lines.{' '}
    <span className="line-strip-keys">
      <kbd>Enter</kbd> on a line and <kbd>Ctrl</kbd> <kbd>Enter</kbd> in the form keep them.
    </span>
  </p>
);

function Writes({ lit }: { readonly lit: Lit }) {
  const store = useConfigStore();
  const name = targetInWords(store.getState().settled, lit);
  return (
    <p>
      <strong>{name}</strong> {lit.lines.size > 0 ? linesInWords(lit.lines) : 'No line comes from it.'}
    </p>
  );
}

function Behind({ asked: { line, behind } }: { readonly asked: AskedLine }) {
  const { show } = useView();
  const visit = ({ field }: Reason): void => {
    show('form');
    requestAnimationFrame(() => goTo(fieldId(field)));
  };
  const store = useConfigStore();
  return (
    <>
      <p>
        <strong>Line {line}</strong>
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
