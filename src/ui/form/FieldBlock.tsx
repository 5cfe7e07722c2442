import { memo, type ReactNode } from 'react';
import { FIELDS, type FieldName } from '../../config/fields.ts';
import { useConfigStore, useStoreLater } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { currentFiles } from '../load-files.ts';
import { Icon } from '../parts/Icon.tsx';
import { KEYS } from '../parts/keys.ts';
import { Prose } from '../parts/Prose.tsx';
import { CompareButton } from '../providers/CompareButton.tsx';
import { fieldId, focusIn } from '../view.ts';
import { Control } from './Control.tsx';
import { useChanged } from './use-field.ts';

/** What a field offers beside its control. */
const EXTRAS: { readonly [Name in FieldName]?: ReactNode } = { provider: <CompareButton /> };

interface FieldBlockProps {
  readonly name: FieldName;
  /** Whether the section's heading says the field's label already. */
  readonly solo: boolean;
}

/** A field of the form: its label and help, whether it was changed, what is the matter with it, and its control. */
export const FieldBlock = memo(function FieldBlock({ name, solo }: FieldBlockProps) {
  const field = FIELDS[name];
  const changed = useChanged(name);
  // What says a problem comes with what finds it.
  const notes = useStoreLater((store) =>
    store.problems.some((problem) => problem.fields.includes(name)) ? currentFiles() : undefined,
  );
  const flag = field.kind === 'flag';
  const head = (
    <div className="field-head" data-solo={solo || undefined}>
      <FieldLabel name={name} hidden={solo} />
      <p className="field-help" id={`${name}-help`}>
        <Prose text={field.help} />
      </p>
      <div className="field-aside">
        {notes && <notes.FieldProblems name={name} />}
        {changed && <ResetButton name={name} />}
        <LinesButton name={name} />
        <MoreButton name={name} />
      </div>
    </div>
  );
  const shared = {
    id: fieldId(name),
    className: 'field',
    tabIndex: -1,
    'data-kind': field.kind,
    'data-changed': changed ? '' : undefined,
  };
  const control = (
    <>
      <Control name={name} />
      {notes && <notes.FieldFixes name={name} />}
      {EXTRAS[name]}
    </>
  );
  if (field.kind === 'text' || flag) {
    return (
      <div {...shared}>
        {head}
        {control}
      </div>
    );
  }
  return (
    <fieldset {...shared} aria-labelledby={`${name}-label`} aria-describedby={`${name}-help`}>
      {head}
      {control}
    </fieldset>
  );
});

function FieldLabel({ name, hidden }: { name: FieldName; hidden: boolean }) {
  const field = FIELDS[name];
  if (field.kind === 'flag') return null;
  if (field.kind === 'text') {
    return (
      <label className="field-label" htmlFor={`project-${name}`}>
        {field.label}
      </label>
    );
  }
  return (
    <h3 className={hidden ? 'sr-only' : 'field-label'} id={`${name}-label`}>
      {field.label}
    </h3>
  );
}

/** Shows which lines come from the field; the tracing listens for it. By keyboard it is a key, not one more stop. */
function LinesButton({ name }: { name: FieldName }) {
  return (
    <button
      type="button"
      className="field-lines"
      tabIndex={-1}
      data-show-lines=""
      aria-keyshortcuts="Control+Enter"
      title={say`Show its lines (${KEYS.control} ${KEYS.enter})`}
      aria-label={say`Show the lines of ${FIELDS[name].label}`}
    >
      <Icon name="files" />
    </button>
  );
}

/** Tells more of the field; what explains listens for it. By keyboard it is a key, not one more stop. */
function MoreButton({ name }: { name: FieldName }) {
  const label = say`More about ${FIELDS[name].label}`;
  return (
    <button
      type="button"
      className="field-more"
      tabIndex={-1}
      data-explain=""
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-keyshortcuts="F1"
      title={say`${label} (F1)`}
      aria-label={label}
    >
      <Icon name="hint" />
    </button>
  );
}

function ResetButton({ name }: { name: FieldName }) {
  const store = useConfigStore();
  const label = say`Put ${FIELDS[name].label} back to its default`;
  return (
    <button
      type="button"
      className="field-reset"
      title={label}
      aria-label={label}
      onClick={({ currentTarget }) => {
        const field = currentTarget.closest<HTMLElement>('.field');
        store.getState().choose(name, FIELDS[name].default as never);
        // This button goes, and the focus would go with it; which control is the checked one is seen by then.
        requestAnimationFrame(() => field && focusIn(field));
      }}
    >
      <Icon name="reset" />
    </button>
  );
}
