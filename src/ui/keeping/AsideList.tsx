import type { Aside } from '../../state/keeping/entry.ts';
import { say } from '../../texts/say.ts';
import { useCopy } from '../parts/use-copy.ts';
import { Act } from './EntryLine.tsx';
import { useWayBack } from './use-way-back.tsx';

/** What cannot be read, as it stands: to be copied, or deleted. Behind the last of it only the way back stands. */
export function AsideList({ aside }: { readonly aside: readonly Aside[] }) {
  const copy = useCopy();
  const { remove, undo } = useWayBack();
  if (aside.length === 0) return undo;
  return (
    <section aria-labelledby="aside-title">
      <h3 id="aside-title">{say`Cannot be read`}</h3>
      <p className="note">{say`This stands in the browser’s storage, and is left as it is until you delete it.`}</p>
      {undo}
      <ul className="kept-list">
        {aside.map(({ key, text, why }) => (
          <li key={key} className="kept-line" data-kept={key}>
            <div className="kept-text">
              <h4>{key}</h4>
              <p className="kept-facts">{why}</p>
            </div>
            <div className="kept-actions">
              <Act
                word={say`Copy`}
                label={say`Copy the text of ${key}`}
                onAct={() => copy(text, say`Copied the text.`)}
              />
              <Act word={say`Delete`} label={say`Delete ${key}`} onAct={() => remove(key, key)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
