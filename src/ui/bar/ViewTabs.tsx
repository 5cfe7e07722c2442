import { useStore } from '../../state/use-store.ts';
import { plural, say } from '../../texts/say.ts';
import { FILES_COUNT } from '../FilesPane.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useView } from '../view.ts';

/** On a narrow screen: which of the two columns is on show. */
export function ViewTabs() {
  const { view, show } = useView();
  const problems = useStore(
    (store) => store.problems.filter((problem) => problem.severity !== 'hint').length,
  );
  return (
    <nav className="view-tabs" aria-label={say`View`}>
      <button
        type="button"
        className="view-tab"
        data-view-tab="form"
        aria-pressed={view === 'form'}
        onClick={() => show('form')}
      >
        <Icon name="form" />
        {say`Form`}
      </button>
      <button
        type="button"
        className="view-tab"
        data-view-tab="files"
        aria-pressed={view === 'files'}
        onClick={() => show('files')}
      >
        <Icon name="files" />
        {say`Files`}
        <span className="view-count">{FILES_COUNT}</span>
        {problems > 0 && (
          <span className="view-problems">
            <Icon name="warning" />
            <span aria-hidden="true">{problems}</span>{' '}
            <span className="sr-only">
              {plural(problems, { one: say`${problems} problem`, other: say`${problems} problems` })}
            </span>
          </span>
        )}
      </button>
    </nav>
  );
}
