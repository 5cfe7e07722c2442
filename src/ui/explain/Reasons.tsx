import { standing } from '../../config/standing.ts';
import { useStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import type { FieldSubject } from './subject.ts';
import { optionsOf } from './words.ts';

/** Why what is explained cannot be chosen now, in the sentence of the form, and how long it gets fixes. */
export function Reasons({ subject }: { readonly subject: FieldSubject }) {
  const { field, option } = subject;
  const mark = useStore((store) => standing(store, field, option).mark);
  const reason = useStore((store) => standing(store, field, option).reason);
  const support = optionsOf(subject).find((each) => each.id === option)?.support;
  return (
    <>
      {support && <p>{support.says}</p>}
      {reason !== undefined && (
        <p className="note" data-state={mark}>
          <Icon name={mark === 'flagged' ? 'warning' : 'barred'} />
          <Prose text={reason} />
        </p>
      )}
    </>
  );
}
