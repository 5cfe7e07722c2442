import type { FieldName } from '../../config/fields.ts';
import type { Problem } from '../../config/problems.ts';
import { useConfigStore, useStoreListLater } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useAnnounce } from '../parts/status.ts';
import { fieldId, goTo } from '../view.ts';

/**
 * The mends of a field's problems, at the field itself: of an option that cannot be used, below the reason that
 * its control shows, and of the rest with their sentence. Hints stay in the panel.
 */
export function FieldFixes({ name }: { name: FieldName }) {
  const store = useConfigStore();
  const announce = useAnnounce();
  const mendable = useStoreListLater((all) => all.problems.filter((problem) => isMendable(problem, name)));
  const mend = ({ id }: Problem): void => {
    const done = store.getState().mend(id);
    if (done === undefined) return;
    // The button goes with the problem: the focus must not be lost with it.
    goTo(fieldId(name));
    announce(say`Done: ${done}.`);
  };
  if (mendable.length === 0) return null;
  return (
    <div className="field-fixes">
      {mendable.map((problem) => (
        <div key={problem.id}>
          {problem.rule !== 'unavailable' && (
            <p className="note" data-state="flagged">
              <Icon name={problem.severity} />
              <Prose text={problem.message} />
            </p>
          )}
          <button type="button" className="button button-small" onClick={() => mend(problem)}>
            {problem.fix?.label}
          </button>
        </div>
      ))}
    </div>
  );
}

const isMendable = ({ rule, severity, fields, fix }: Problem, name: FieldName): boolean =>
  fix !== undefined &&
  fields[0] === name &&
  // What one option of many cannot be is said at that option.
  (severity === 'error' || (severity === 'warning' && rule !== 'unavailable'));
