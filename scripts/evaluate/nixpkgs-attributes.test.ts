import { expect, test } from 'vitest';
import { COMPONENTS, type Component } from '../../src/facts/components.ts';
import { NATIVE_LIBRARIES } from '../../src/facts/native-libraries.ts';
import {
  CROSS_SETS,
  NIXPKGS_ATTRIBUTES,
  NIXPKGS_LICENSES,
  REMOVED_ATTRIBUTES,
} from '../../src/facts/nixpkgs-attributes.ts';
import { TARGETS } from '../../src/facts/targets.ts';
import { TOOLS } from '../../src/facts/tools.ts';

const paths = NIXPKGS_ATTRIBUTES.map(({ path }) => path);

test('each attribute stands there once, and none that is gone', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => REMOVED_ATTRIBUTES.has(path))).toEqual([]);
});

test('every attribute that a tool, a component or a library names was looked up', () => {
  const named = [
    ...TOOLS.map(({ attribute }) => attribute),
    ...COMPONENTS.flatMap(({ nixpkgs }: Component) => nixpkgs?.attribute ?? []),
    ...NATIVE_LIBRARIES.flatMap((library) => [
      ...library.nativeBuildInputs,
      ...library.buildInputs,
      ...library.linuxInputs,
      ...library.darwinInputs,
      ...library.runtime,
      ...library.env.flatMap(({ value }) => ('package' in value ? value.package : [])),
    ]),
    ...Object.values(TARGETS).flatMap(({ runner }) => runner?.package ?? []),
  ];
  const known = new Set(paths);
  expect([...new Set(named)].filter((attribute) => !known.has(attribute))).toEqual([]);
});

test('every cross set that a target names is there', () => {
  const known = new Set(CROSS_SETS.map(({ name }) => name));
  const named = Object.values(TARGETS).flatMap(({ link }) =>
    link.kind === 'pkgs-cross' ? link.attribute : [],
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('licences are named once', () => {
  expect(new Set(NIXPKGS_LICENSES).size).toBe(NIXPKGS_LICENSES.length);
});
