import { useEffect, useState } from 'react';
import { fieldOf } from '../../config/fields.ts';
import { isChosen, standing } from '../../config/standing.ts';
import type { TracedLines } from '../../state/trace.ts';
import { createTracer } from '../../state/tracer.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { wouldChange } from '../../state/would-change.ts';
import { say } from '../../texts/say.ts';
import { linesInWords } from '../trace/words.ts';
import type { FieldSubject } from './subject.ts';
import { filesInWords } from './words.ts';

interface WritesProps {
  readonly subject: FieldSubject;
  /** Its lines are being shown. */
  readonly onShow: () => void;
}

/** What the choice writes into the files, or what it would change if it were made. */
export function Writes({ subject, onShow }: WritesProps) {
  const store = useConfigStore();
  const settled = useStore((all) => all.settled);
  const [tracer] = useState(() => createTracer(store));
  const [found, setFound] = useState<{ readonly lines: TracedLines; readonly other: readonly string[] }>();
  const { field, option } = subject;
  // An element of a set has lines of its own; the chosen option of a choice has those of the field.
  const element = fieldOf(field).kind === 'set' ? option : undefined;
  useEffect(() => {
    setFound(undefined);
    const chosen = isChosen(settled, field, option);
    if (chosen) return tracer.lines(field, element, (lines) => setFound({ lines, other: [] }));
    const possible = standing(store.getState(), field, option).reason === undefined;
    const other = possible ? wouldChange(settled, field, option) : [];
    setFound({ lines: new Map(), other });
    return undefined;
  }, [store, tracer, settled, field, option, element]);
  if (found === undefined) return null;
  if (found.other.length > 0) {
    const files = filesInWords(found.other);
    return (
      <p className="explanation-writes">
        {option === undefined
          ? say`To turn it on would change ${files}.`
          : say`Choosing it would change ${files}.`}
      </p>
    );
  }
  if (found.lines.size === 0) return null;
  return (
    <p className="explanation-writes">
      {say`It writes ${linesInWords(found.lines)}.`}{' '}
      <button
        type="button"
        className="text-button"
        data-show-lines=""
        data-trace={field}
        data-option={element}
        onClick={onShow}
      >
        {say`Show its lines`}
      </button>
    </p>
  );
}
