import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTION_ROWS, ACTIONS_AS_OF } from '../../../src/facts/actions-data.ts';
import { ACTIONS_FILE, renderActions } from './render.ts';

test('the actions of today give their file byte for byte', () => {
  expect(renderActions({ asOf: ACTIONS_AS_OF, rows: ACTION_ROWS })).toBe(readFileSync(ACTIONS_FILE, 'utf8'));
});
