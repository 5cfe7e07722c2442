import type { Config } from '../config/fields.ts';
import { apacheText, type LicenseId, mitText } from '../facts/licenses.ts';
import { type ProjectFile, projectFile } from './project-file.ts';

/** The SPDX ids of each choice. */
export const SPDX: Readonly<Record<Config['license'], readonly LicenseId[]>> = {
  both: ['MIT', 'Apache-2.0'],
  mit: ['MIT'],
  apache: ['Apache-2.0'],
  none: [],
};

/** The SPDX expression that Cargo.toml states, or nothing without a licence. */
export const licenseExpression = (config: Config): string | undefined =>
  SPDX[config.license].length > 0 ? SPDX[config.license].join(' OR ') : undefined;

/** The licence files: LICENSE, or one for each where the user may choose. */
export function licenseFiles(config: Config): readonly ProjectFile[] {
  const ids = SPDX[config.license];
  return ids.map((id) =>
    projectFile(ids.length === 1 ? 'LICENSE' : `LICENSE-${id === 'MIT' ? 'MIT' : 'APACHE'}`, () =>
      id === 'MIT' ? mitText(`The ${config.name} developers`) : apacheText,
    ),
  );
}
