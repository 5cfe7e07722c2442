import { useStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import type { FieldSubject } from './subject.ts';
import { isChosen, optionsOf, reasonAgainst } from './words.ts';

/** Why what is explained cannot be chosen now, in the sentence of the form, and how long it gets fixes. */
export function Reasons({ subject }: { readonly subject: FieldSubject }) {
  const reason = useStore((store) => reasonAgainst(store, subject));
  const chosen = useStore((store) => isChosen(store.chosen, subject));
  const support = optionsOf(subject).find((option) => option.id === subject.option)?.support;
  return (
    <>
      {support && <p>{support.says}</p>}
      {reason !== undefined && (
        <p className="note" data-state={chosen ? 'flagged' : 'barred'}>
          <Icon name={chosen ? 'warning' : 'barred'} />
          <Prose text={reason} />
        </p>
      )}
    </>
  );
}
