import { flakeChecks } from '../config/availability/packaging.ts';
import type { Config } from '../config/fields.ts';
import { pair, printToml, table } from '../emit/toml.ts';
import { hasTool } from './command.ts';
import { licenseExpression } from './license.ts';

/** The permissive licences under which most crates are; an empty list would refuse every one. */
const ALLOWED = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unicode-3.0', 'Zlib'];

/** Whether anything reads deny.toml: a check of the flake, or the tool in the shell. */
export const readsDenyToml = (config: Config): boolean =>
  hasTool(config, 'cargo-deny') || flakeChecks(config).includes('deny');

/** deny.toml for cargo-deny, in the keys of its 0.18 and newer. */
export function denyToml(config: Config): string {
  return printToml([
    table(
      'licenses',
      [
        pair('allow', ALLOWED),
        pair('unused-allowed-license', 'allow'),
        ...(licenseExpression(config) === undefined ? [pair('private.ignore', true)] : []),
      ],
      'The licences that dependencies may have.',
    ),
    table('bans', [pair('multiple-versions', 'warn'), pair('wildcards', 'deny')]),
    table('sources', [pair('unknown-registry', 'deny'), pair('unknown-git', 'deny')]),
  ]);
}
