import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATTRIBUTES_AS_OF, BRANCH_RUST } from '../../../src/facts/nixpkgs-data.ts';
import { NIXPKGS_FILE, renderNixpkgs } from './render.ts';

test('what is known of the branches today gives its file byte for byte', () => {
  expect(renderNixpkgs({ attributesAsOf: ATTRIBUTES_AS_OF, rust: BRANCH_RUST })).toBe(
    readFileSync(NIXPKGS_FILE, 'utf8'),
  );
});
