import type { FieldName } from '../../config/fields.ts';
import type { Problem } from '../../config/problems.ts';
import { useConfigStore, useStoreList } from '../../state/use-store.ts';
import { useSay } from '../parts/status.ts';
import { fieldId, goTo } from '../view.ts';

/** The mends of what cannot be used in a field, at the field itself, below the reason that its control shows. */
export function FieldFixes({ name }: { name: FieldName }) {
  const store = useConfigStore();
  const say = useSay();
  const labels = useStoreList((all) => all.problems.flatMap((problem) => fixOf(problem, name)?.label ?? []));
  const mend = (label: string): void => {
    const { problems, rejected, replace } = store.getState();
    const fix = problems.map((problem) => fixOf(problem, name)).find((each) => each?.label === label);
    if (!fix) return;
    replace(fix.config, rejected);
    // The button goes with the problem: the focus must not be lost with it.
    requestAnimationFrame(() => goTo(fieldId(name)));
    say(`Done: ${label}.`);
  };
  if (labels.length === 0) return null;
  return (
    <div className="field-fixes">
      {labels.map((label) => (
        <button key={label} type="button" className="button button-small" onClick={() => mend(label)}>
          {label}
        </button>
      ))}
    </div>
  );
}

const fixOf = ({ severity, fields, fix }: Problem, name: FieldName): Problem['fix'] =>
  severity === 'error' && fields[0] === name ? fix : undefined;
