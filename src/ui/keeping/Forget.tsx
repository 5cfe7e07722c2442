import { useRef, useState } from 'react';
import { forgetAll } from '../../state/keeping/page.ts';
import { forgetLanguage } from '../../state/language.ts';
import { pickTheme } from '../../state/theme.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';

/** Takes away all that the page keeps in the browser, asked twice: there is no way back. */
export function Forget() {
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const forget = (): void => {
    forgetAll();
    forgetLanguage();
    pickTheme('system');
    setAsked(false);
    announce(say`Nothing is kept any more.`);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {say`Forget everything`}
      </button>
      {asked && (
        <div className="kept-ask" role="alert">
          {say`Delete all bookmarks, the history, the choices in progress, the theme and the language from this browser? This cannot be undone.`}
          <button type="button" className="button button-small" onClick={forget}>
            {say`Delete all`}
          </button>
        </div>
      )}
    </>
  );
}
