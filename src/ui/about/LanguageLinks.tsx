import type { SyntheticEvent } from 'react';
import { rememberLanguage } from '../../state/language.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { LANGUAGE, LANGUAGE_NAMES, LANGUAGES, pageIn } from '../../texts/language.ts';
import { say } from '../../texts/say.ts';

/** The page in each of its languages. A link takes along what is chosen, and the language is remembered. */
export function LanguageLinks() {
  const store = useConfigStore();
  // Only where a link is about to be followed: the form need not render it again with every choice.
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.hash = store.getState().link;
  };
  return (
    <nav aria-label={say`Language`}>
      <ul className="language-links">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              className="text-button"
              href={pageIn(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === LANGUAGE ? 'page' : undefined}
              onFocus={aim}
              onPointerDown={aim}
              onClick={(event) => {
                aim(event);
                rememberLanguage(language);
              }}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
