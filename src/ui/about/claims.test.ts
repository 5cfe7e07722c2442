import { expect, test } from 'vitest';
import page from '../../../docs/accessibility.md?raw';
import { CLAIMS, KEYS, LIMITS } from './claims.ts';

const SPECS = import.meta.glob<string>('../../../e2e/*.spec.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(CLAIMS)('a test holds: $says', ({ spec, test: title }) => {
  expect(SPECS[`../../../e2e/${spec}.spec.ts`]).toContain(title);
});

test('the page in docs/ says the same as the dialog', () => {
  // The lines of the document are broken where the dialog's are not.
  const text = page.replaceAll(/\s+/g, ' ');
  for (const { says, spec, test: title } of CLAIMS) expect(text).toContain(`${says} (\`${spec}\`: ${title})`);
  for (const says of LIMITS) expect(text).toContain(says);
  for (const { keys, does } of KEYS) expect(text).toContain(`| ${keys} | ${does} |`);
});
