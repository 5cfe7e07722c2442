import { useEffect, useRef, useState } from 'react';
import { FIELDS, type FieldName } from '../../config/fields.ts';
import type { Mend, MendableTrouble } from '../../state/guides/troubles.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { goToField, useView } from '../view.ts';
import { CodeBlock } from './CodeBlock.tsx';
import type { PanelProps } from './load-panel.ts';

interface TroubleRowProps extends PanelProps {
  readonly trouble: MendableTrouble;
}

/** One trouble: closed, its title and how it looks; open, why it is and what mends it. */
export function TroubleRow({ trouble, target }: TroubleRowProps) {
  const [open, setOpen] = useState(target !== undefined);
  const [sign] = trouble.looks;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) return;
    setOpen(true);
    summary.current?.scrollIntoView({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [target]);
  return (
    <details
      className="trouble"
      id={`trouble-${trouble.id}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary} className="trouble-head">
        <Icon name="chevron" />
        <span className="trouble-title">
          <Prose text={trouble.title} />
        </span>
        {!open && (
          <code className="trouble-sign" lang={sign === undefined ? undefined : 'en'}>
            {sign ?? trouble.happens}
          </code>
        )}
      </summary>
      {open && (
        <div className="trouble-body">
          <pre className="trouble-looks">
            {sign !== undefined && <span lang="en">{trouble.looks.join('\n')}</span>}
            {sign !== undefined && trouble.happens !== undefined && '\n'}
            {trouble.happens}
          </pre>
          <p className="guide-text">
            <Prose text={trouble.why} />
          </p>
          <ol className="mends">
            {trouble.mends.map((mend) => (
              <MendStep key={mend.says} mend={mend} />
            ))}
          </ol>
        </div>
      )}
    </details>
  );
}

function MendStep({ mend }: { mend: Mend }) {
  return (
    <li className="mend">
      <p className="guide-text">
        <Prose text={mend.says} />
        {mend.field && <FieldLink name={mend.field} />}
      </p>
      {mend.code && (
        <CodeBlock
          text={mend.code.text}
          language={mend.code.language}
          words={{ copy: say`Copy the lines that mend it`, copied: say`Copied the lines that mend it.` }}
        />
      )}
    </li>
  );
}

function FieldLink({ name }: { name: FieldName }) {
  const view = useView();
  return (
    <button
      type="button"
      className="text-button mend-field"
      aria-label={say`Go to ${FIELDS[name].label}`}
      onClick={() => goToField(view, name)}
    >
      {FIELDS[name].label}
    </button>
  );
}
