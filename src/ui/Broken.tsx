import './broken.css';
import { createRoot } from 'react-dom/client';
import { say } from '../texts/say.ts';

/** A link to the defaults: it beats what is kept, where that is what the page cannot show. */
const AFRESH = '#v=1';

/** Says that the page stopped, where an error took all of it away. What was chosen stands in the address by then. */
export function showBroken(): void {
  const place = document.body.appendChild(document.createElement('main'));
  createRoot(place).render(<Broken />);
}

const Broken = () => (
  <div className="broken" role="alert">
    <h1>{say`The page stopped`}</h1>
    <p>
      {say`An error that it did not expect took it away; an extension that changes or translates pages can cause one. What you chose stands in the address.`}
    </p>
    <p className="broken-ways">
      <button type="button" className="button button-primary" onClick={() => location.reload()}>
        {say`Open it again`}
      </button>
      <button type="button" className="button" onClick={startAfresh}>
        {say`Start from the defaults`}
      </button>
    </p>
  </div>
);

function startAfresh(): void {
  location.hash = AFRESH;
  location.reload();
}
