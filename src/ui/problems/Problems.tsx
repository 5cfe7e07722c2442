import { useStore } from '../../state/use-store.ts';
import { list, say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMedia } from '../preview/use-media.ts';
import { handOnToTitle, PROBLEMS_TITLE, ProblemRow } from './ProblemRow.tsx';
import { counted, SEVERITIES } from './severity.ts';

/** Everything there is to say about what was chosen. */
export function Problems() {
  const problems = useStore((store) => store.problems);
  // On a narrow screen the files need the room; what leads to a problem opens them.
  const wide = useMedia('(width >= 64rem)');
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const summary =
    counts.length === 0
      ? say`Nothing to mend`
      : list(counts.map(({ severity, count }) => counted(severity, count)));
  return (
    <section className="problems" aria-labelledby={PROBLEMS_TITLE}>
      <p className="sr-only" role="status">
        {say`${summary}.`}
      </p>
      {counts.length === 0 ? (
        <div ref={handOnToTitle} className="problems-bar">
          <h2 id={PROBLEMS_TITLE} tabIndex={-1}>
            {say`Problems`}
          </h2>
          <span className="badge" data-severity="none">
            <Icon name="check" />
            {summary}
          </span>
        </div>
      ) : (
        <details ref={handOnToTitle} open={wide}>
          <summary className="problems-bar">
            <h2 id={PROBLEMS_TITLE} tabIndex={-1}>
              {say`Problems`}
            </h2>
            {counts.map(({ severity, count }) => (
              <span key={severity} className="badge" data-severity={severity}>
                <Icon name={severity} />
                {counted(severity, count)}
              </span>
            ))}
            <Icon name="chevron" className="problems-chevron" />
          </summary>
          <ul className="problem-list">
            {problems.map((problem) => (
              <ProblemRow key={problem.id} problem={problem} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
