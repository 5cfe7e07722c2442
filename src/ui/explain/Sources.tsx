import type { Explanation } from '../../config/explanations.ts';
import { date } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';

/** Who says what is explained, to be read there, and up to when it was looked up. */
export function Sources({ told }: { readonly told: Explanation }) {
  return (
    <div className="explanation-sources">
      <ul aria-label={say`Sources`}>
        {told.sources.map(({ label, href }) => (
          <li key={href}>
            <a href={href} lang="en" target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p>{say`As of ${date(told.asOf)}`}</p>
    </div>
  );
}
