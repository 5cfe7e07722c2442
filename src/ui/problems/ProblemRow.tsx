import { FIELDS } from '../../config/fields.ts';
import type { Problem } from '../../config/problems.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { handOn } from '../parts/hand-on.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useAnnounce } from '../parts/status.ts';
import { goToField, problemId, useView } from '../view.ts';
import { severityWord } from './severity.ts';

/** The id of the heading of the problems. */
export const PROBLEMS_TITLE = 'problems-title';

/** The heading is there with and without problems. */
export const handOnToTitle = handOn(() => document.getElementById(PROBLEMS_TITLE)?.focus());

/** A problem: how grave, what is the matter, the fields concerned, and the mend where there is one. */
export function ProblemRow({ problem }: { problem: Problem }) {
  const store = useConfigStore();
  const announce = useAnnounce();
  const view = useView();
  const { fix, help } = problem;
  const mend = (): void => {
    const done = store.getState().mend(problem.id);
    if (done !== undefined) announce(say`Done: ${done}.`);
  };
  return (
    <li ref={handOnToTitle} className="problem" id={problemId(problem.id)} tabIndex={-1}>
      <span className="problem-severity" data-severity={problem.severity}>
        <Icon name={problem.severity} />
        {severityWord(problem.severity)}
      </span>
      <p className="problem-message">
        <Prose text={problem.message} />
      </p>
      <span className="problem-actions">
        {problem.fields.map((name) => (
          <button
            key={name}
            type="button"
            className="text-button"
            aria-label={say`Go to ${FIELDS[name].label}`}
            onClick={() => goToField(view, name)}
          >
            {FIELDS[name].label}
          </button>
        ))}
        {help && (
          <button type="button" className="text-button" onClick={() => view.open('help', help)}>
            {say`Help`}
          </button>
        )}
        {fix && (
          <button type="button" className="button button-small" onClick={mend}>
            {fix.label}
          </button>
        )}
      </span>
    </li>
  );
}
