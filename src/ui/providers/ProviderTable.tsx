import { type Config, FIELDS } from '../../config/fields.ts';
import { PROVIDERS, TRAITS, type Verdict } from '../../facts/providers.ts';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';

const FACES: Readonly<Record<Verdict, { readonly icon: IconName; readonly word: string }>> = {
  good: { icon: 'check', word: say`Good:` },
  fair: { icon: 'hint', word: say`To know:` },
  poor: { icon: 'warning', word: say`Against it:` },
};

const ROWS = FIELDS.provider.options.map(({ id }) => ({ id, ...PROVIDERS[id] }));

/** All providers side by side; on a narrow screen each trait has a list of them. */
export function ProviderTable({ onChoose }: { readonly onChoose: (provider: Config['provider']) => void }) {
  const chosen = useStore((store) => store.chosen.provider);
  return (
    <section aria-labelledby="providers-title">
      <h3 id="providers-title">{say`All five, side by side`}</h3>
      <table className="providers">
        <thead>
          <tr>
            <td />
            {ROWS.map(({ id, repository, suits }) => (
              <th key={id} scope="col" data-chosen={id === chosen || undefined}>
                <a href={repository} target="_blank" rel="noreferrer">
                  {id}
                </a>
                <span className="provider-suits">{suits}</span>
                <button
                  type="button"
                  className="button button-small"
                  disabled={id === chosen}
                  onClick={() => onChoose(id)}
                >
                  {id === chosen ? say`Chosen` : say`Use ${id}`}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TRAITS.map((trait) => (
            <tr key={trait.id}>
              <th scope="row">{trait.label}</th>
              {ROWS.map(({ id, traits }) => {
                const { verdict, says } = traits[trait.id];
                return (
                  <td key={id} data-verdict={verdict} data-chosen={id === chosen || undefined}>
                    <span className="provider-name">{id}</span>
                    <span className="provider-verdict">
                      <Icon name={FACES[verdict].icon} />
                      <span className="sr-only">{FACES[verdict].word} </span>
                    </span>
                    <Prose text={says} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
