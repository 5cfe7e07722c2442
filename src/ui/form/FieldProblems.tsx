import type { FieldName } from '../../config/fields.ts';
import { useConfigStore, useStoreListLater } from '../../state/use-store.ts';
import { plural, say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { counted, countsAt, SEVERITIES } from '../problems/severity.ts';
import { goTo, problemId, useView } from '../view.ts';

/** Says at a field that problems wait there; leads to the first of them. */
export function FieldProblems({ name }: { name: FieldName }) {
  const found = useStoreListLater((store) => countsAt(store.problems, [name]));
  const store = useConfigStore();
  const { show } = useView();
  const open = (): void => {
    const first = store.getState().problems.find((problem) => problem.fields.includes(name));
    if (!first) return;
    show('files');
    goTo(problemId(first.id));
  };
  const worst = SEVERITIES.find((_, index) => (found[index] ?? 0) > 0);
  if (worst === undefined) return null;
  const count = found.reduce((sum, each) => sum + each, 0);
  return (
    <button type="button" className="field-problem" data-severity={worst} onClick={open}>
      <Icon name={worst} />
      {found.includes(count)
        ? counted(worst, count)
        : plural(count, { one: say`${count} problem`, other: say`${count} problems` })}
    </button>
  );
}
