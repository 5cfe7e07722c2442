import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from './fields.ts';
import { problems } from './problems.ts';
import { anyConfig } from './testing/arbitrary.ts';

describe('problems', () => {
  test('each has a message that ends as a sentence, and ids are unique', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const found = problems(config);
        expect(new Set(found.map((problem) => problem.id)).size).toBe(found.length);
        for (const { message } of found) expect(message).toMatch(/[.)]$/);
      }),
      { numRuns: 200 },
    );
  });

  test('an applied fix takes its own problem away', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        for (const problem of problems(config)) {
          if (problem.fix)
            expect(problems(problem.fix.config).map((other) => other.id)).not.toContain(problem.id);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a text that was refused is one, until it is taken back', () => {
    const why = 'A crate needs a name.';
    const refused = { 'project-name': { field: 'name', why }, 'member-1': undefined } as const;
    expect(problems(DEFAULT_CONFIG, refused)).toEqual([
      {
        id: 'refused-project-name',
        rule: 'refused',
        severity: 'error',
        fields: ['name'],
        message: `Name: what stands in the box cannot be used. ${why}`,
      },
    ]);
  });
});
