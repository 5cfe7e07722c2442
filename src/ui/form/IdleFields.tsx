import { FIELDS } from '../../config/fields.ts';
import { idleInForm } from '../../config/needs.ts';
import { useStoreList } from '../../state/use-store.ts';
import { list, plural, say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { fieldId } from '../view.ts';
import type { Section } from './sections.ts';

/** The fields of a section that have no meaning beside the rest: one line, which unfolds to say why. */
export function IdleFields({ section }: { section: Section }) {
  const reasons = useStoreList((store) =>
    section.fields.map((name) => idleInForm(store.chosen, store.settled, name)),
  );
  const rows = section.fields.flatMap((name, index) => {
    const reason = reasons[index];
    return reason === undefined ? [] : [{ name, label: FIELDS[name].label, reason }];
  });
  const labels = list(rows.map(({ label }) => label));
  return (
    <details className="idle-fields">
      <summary>
        <Icon name="chevron" />
        <span>
          {plural(rows.length, {
            one: say`Does not apply: ${labels}`,
            other: say`${rows.length} do not apply: ${labels}`,
          })}
        </span>
      </summary>
      <dl>
        {rows.map(({ name, label, reason }) => (
          <div key={name} id={fieldId(name)} tabIndex={-1}>
            <dt>{label}</dt>
            <dd>
              <Prose text={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
