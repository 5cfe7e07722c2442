import { useEffect, useState } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { type Licence, loadLicences } from './load-licences.ts';

/** Everything of others that is in the page: its name and licence, and the text when it is opened. */
export function LicenceList() {
  const [licences, setLicences] = useState<readonly Licence[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadLicences().then(setLicences, () => setFailed(true));
  }, []);
  if (failed)
    return <p role="alert">{say`The list could not be loaded. The build makes it: licences.js.`}</p>;
  return (
    <div className="licences">
      {licences?.map((licence) => (
        <LicenceRow key={licence.name} {...licence} />
      ))}
    </div>
  );
}

function LicenceRow({ name, version, licence, text }: Licence) {
  const [open, setOpen] = useState(false);
  return (
    <details className="licence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <span className="licence-name">
          {name} {version}
        </span>
        <span className="licence-terms">{licence}</span>
      </summary>
      {open && <pre lang="en">{text}</pre>}
    </details>
  );
}
