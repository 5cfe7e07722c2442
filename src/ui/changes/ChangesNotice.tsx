import '../parts/notice.css';
import './changes.css';
import { type FocusEvent, useCallback, useMemo, useRef, useState } from 'react';
import { FIELDS, type FieldName } from '../../config/fields.ts';
import { listed } from '../../config/listed.ts';
import { LAST_CHANGE } from '../../state/compare/last-change.ts';
import { type Consequence, consequences } from '../../state/consequences.ts';
import type { Step } from '../../state/history.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { handOn } from '../parts/hand-on.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useEscape } from '../parts/use-escape.ts';
import { useStanding } from '../parts/use-standing.ts';
import { goToField, useView } from '../view.ts';
import { goToPanel } from '../views/panel-ids.ts';
import { goStep } from './go-step.ts';
import { summary } from './step-effects.ts';
import { stepName } from './step-words.ts';

/**
 * Says what the latest change did to fields that nobody touched, and takes it back. It comes when the preview is on
 * screen, and stands until it is dismissed or something else is changed.
 */
export function ChangesNotice() {
  // What is still being typed has done nothing yet.
  const latest = useStore(({ history }) => (history.typedIn === undefined ? history.latest : undefined));
  const [dismissed, setDismissed] = useState<Step>();
  const rows = useMemo(
    () => (latest && !latest.link ? consequences(latest.before, latest.after) : []),
    [latest],
  );
  const dismiss = useCallback(() => setDismissed(latest), [latest]);
  const shown = latest !== undefined && latest !== dismissed && rows.length > 0;
  return (
    <>
      <p className="sr-only" role="status">
        {shown && summary(latest, rows)}
      </p>
      {shown && <Notice step={latest} rows={rows} onDismiss={dismiss} />}
    </>
  );
}

interface NoticeProps {
  readonly step: Step;
  readonly rows: readonly Consequence[];
  readonly onDismiss: () => void;
}

function Notice({ step, rows, onDismiss }: NoticeProps) {
  const store = useConfigStore();
  const announce = useAnnounce();
  const view = useView();
  const { box, remember } = useLeaving();
  useStanding('changes');
  useEscape(onDismiss);
  const switched = rows.filter((row) => row.switched);
  const barred = rows.filter((row) => !row.switched);
  return (
    <section ref={box} className="notice changes" aria-labelledby="changes-title" onFocus={remember}>
      <p className="changes-title" id="changes-title">
        {summary(step, rows)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="changes-body" aria-label={say`Fields and reasons`} tabIndex={0}>
        {switched.length > 0 && <Rows rows={switched} />}
        {barred.length > 0 && (
          <details>
            <summary>
              <Icon name="chevron" />
              <span>{say`Fewer options: ${listed(barred.map((row) => FIELDS[row.field].label))}`}</span>
            </summary>
            <Rows rows={barred} />
          </details>
        )}
      </section>
      <div className="changes-actions">
        <button
          type="button"
          className="button button-small"
          onClick={() => goToPanel(view, 'compare', LAST_CHANGE)}
        >
          {say`Show the difference`}
        </button>
        <button
          type="button"
          className="button button-small"
          aria-label={say`Undo: ${stepName(step)}`}
          onClick={() => goStep('undo', store, announce)}
        >
          {say`Undo`}
        </button>
        <button type="button" className="button button-small" onClick={onDismiss}>
          {say`Dismiss`}
        </button>
      </div>
    </section>
  );
}

/** Keeps the focus from being lost with a box that goes: it returns to the field, or to the button of undo. */
function useLeaving() {
  const origin = useRef<HTMLElement>(null);
  const remember = ({ currentTarget: box, relatedTarget: from }: FocusEvent): void => {
    if (from instanceof HTMLElement && !box.contains(from)) origin.current = from;
  };
  const box = handOn(
    () => origin.current?.closest('.field') && origin.current.focus({ preventScroll: true }),
    // Whatever else it came from, such as a problem, may go with the change.
    () => document.getElementById('undo')?.focus({ preventScroll: true }),
  );
  return { box, remember };
}

function Rows({ rows }: { readonly rows: readonly Consequence[] }) {
  return (
    <ul>
      {rows.map(({ field, what, why }) => (
        <li key={what}>
          <strong>{what}</strong>
          <span>
            <Prose text={why} />
          </span>{' '}
          <GoButton field={field} />
        </li>
      ))}
    </ul>
  );
}

/** Leads to the field that a row speaks of, also where it stands among those that do not apply. */
function GoButton({ field }: { readonly field: FieldName }) {
  const view = useView();
  return (
    <button type="button" className="text-button" onClick={() => goToField(view, field)}>
      {say`Go to ${FIELDS[field].label}`}
    </button>
  );
}
