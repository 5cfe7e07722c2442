import type { Config } from '../config/fields.ts';
import { crateIdentifier } from '../config/names.ts';
import { pair, printToml, table } from '../emit/toml.ts';
import { type Crate, crates, description } from './crates.ts';

/** The folder of the virtual environment, by the name that maturin looks for. */
export const PYTHON_ENVIRONMENT = '.venv';

/** The crates that are modules of Python. */
export const pythonModules = (config: Config): readonly Crate[] =>
  crates(config).filter((crate) => crate.kind === 'python');

/**
 * pyproject.toml: how Python builds the module of a crate, with the version of its Cargo.toml.
 *
 * Source: maturin's user guide, "Distribution" and "Project Layout" (www.maturin.rs), read 2026-11.
 */
export function pyprojectToml(config: Config, crate: Crate): string {
  return printToml([
    table('build-system', [pair('requires', ['maturin>=1.9,<2']), pair('build-backend', 'maturin')]),
    table('project', [
      pair('name', crate.name),
      pair('description', crate.folder === '' ? description(config) : `${crate.name} of ${config.name}`),
      pair('requires-python', '>=3.10'),
      pair('dynamic', ['version']),
    ]),
    table('tool.maturin', [pair('module-name', crateIdentifier(crate.name))]),
  ]);
}

/**
 * Builds each module into a virtual environment, which maturin finds by its name. The shell has maturin for every
 * Python module, and Python where its library is chosen.
 */
export function pythonCommand(config: Config): readonly string[] | undefined {
  const found = pythonModules(config);
  if (found.length === 0 || !config.libraries.includes('python')) return undefined;
  return [
    `python -m venv ${PYTHON_ENVIRONMENT}`,
    ...found.map(({ folder }) =>
      folder === '' ? 'maturin develop' : `maturin develop --manifest-path ${folder}Cargo.toml`,
    ),
  ];
}
