import { say } from '../../texts/say.ts';
import { Said } from '../parts/Said.tsx';
import { useCopy } from '../parts/use-copy.ts';
import { QrCode } from './QrCode.tsx';
import { linkSays, markdownBadge, type SharedLink } from './shared-link.ts';

/** The link, what became of it, and the same as a QR code and as a line of Markdown. */
export function LinkPart(shared: SharedLink) {
  const { link, outcome } = shared;
  const copy = useCopy();
  const says = linkSays(shared);
  if (outcome === 'too-long')
    return (
      <section aria-labelledby="link-title">
        <h3 id="link-title">{say`Link`}</h3>
        <Said>{says}</Said>
      </section>
    );
  return (
    <section className="share-link" aria-labelledby="link-title">
      <div>
        <h3 id="link-title">{say`Link`}</h3>
        <textarea
          // Where it is to be copied by hand the dialog opens there, if it was not opened at another place (Modal).
          ref={(text) => {
            text?.toggleAttribute('autofocus', outcome === 'refused');
          }}
          onFocus={({ currentTarget: text }) => text.select()}
          className="input font-mono"
          aria-label={say`Link`}
          readOnly
          rows={4}
          value={link}
        />
        <Said className="share-said">{says}</Said>
        <div className="share-actions">
          <button type="button" className="button" onClick={() => copy(link, say`Copied the link.`)}>
            {say`Copy the link`}
          </button>
          <button
            type="button"
            className="button"
            title={say`[Made with Ferroflake](…), for a README`}
            onClick={() => copy(markdownBadge(link), say`Copied the Markdown badge.`)}
          >
            {say`Copy as Markdown badge`}
          </button>
        </div>
      </div>
      <QrCode link={link} />
    </section>
  );
}
