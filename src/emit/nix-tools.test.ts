import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indented, interp, list, type NixExpr, printNix, str } from './nix.ts';
import { hostileText } from './testing/hostile-text.ts';
import { nixExpr } from './testing/nix-arbitrary.ts';
import { nixCases } from './testing/nix-cases.ts';
import { findTool, runOver } from './testing/tools.ts';
import { cleanLine, cleanText } from './text.ts';

// One seed: tens of thousands of expressions were tried by hand, and a run must not depend on luck.
const SAMPLE = { numRuns: 400, seed: 20 };

const cases = Object.values(nixCases).flatMap((group) => group.map(([, expr]) => expr));
const texts = [...cases, ...fc.sample(nixExpr(), SAMPLE)].map((expr) => printNix(expr));

const nixfmt = findTool('nixfmt');
const nix = findTool('nix-instantiate');

test.skipIf(!nixfmt)('nixfmt leaves every printed expression alone', () => {
  const { status, output } = runOver(texts, 'nix', nixfmt!, ['--check']);
  expect(output).toBe('');
  expect(status).toBe(0);
});

test.skipIf(!nix)('Nix parses every printed expression', () => {
  // Even the parser wants to know where names come from: from a set, here.
  const closed = texts.map((text) => `with { };\n${text}`);
  const { status, errors } = runOver(closed, 'nix', nix!, ['--parse']);
  expect(errors).toBe('');
  expect(status).toBe(0);
});

describe.skipIf(!nix)('Nix reads back the text of', () => {
  const values = fc.sample(hostileText, SAMPLE);
  const evaluate = (expr: NixExpr): unknown =>
    JSON.parse(runOver([printNix(expr)], 'nix', nix!, ['--eval', '--strict', '--json']).output);

  test('strings', () => {
    expect(evaluate(list(values.map(str)))).toEqual(values.map(cleanText));
  });

  test('strings with interpolations', () => {
    const parts = values.map((value) => interp([value, str('-'), value]));
    expect(evaluate(list(parts))).toEqual(values.map((value) => `${cleanText(value)}-${cleanText(value)}`));
  });

  test('indented strings', () => {
    const lines = values.map((value) => indented([[value], [' ', value, str('-'), value]]));
    const shown = values.map(cleanLine).map((line) => `${line.trim() && line}\n ${line}-${line}\n`);
    expect(evaluate(list(lines))).toEqual(shown);
  });
});
