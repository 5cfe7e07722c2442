import type { Config } from '../config/fields.ts';
import { LONG_LINK } from '../config/long-link.ts';
import { RECORD_FILE } from '../config/record.ts';
import { quoteForAnyShell, quoteShell } from '../emit/shell.ts';
import { say } from '../texts/say.ts';
import { enterSteps, type NextStep, nextSteps } from './next-commands.ts';

/** A way to begin: for whom it is, and what to type in bash, in order. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly steps: readonly NextStep[];
}

/**
 * The ways to begin with a project of a settled config: from its zip in a new folder, or beside files that are there
 * already, or from the command line.
 *
 * @param link the link to the config, the address or the part from the "#" on
 * @param command the address of the command's package, where the page hands one out
 */
export function starts(config: Config, link: string, command?: string): readonly Start[] {
  const zip = `~/Downloads/${quoteShell(`${config.name}.zip`)}`;
  const folder = quoteShell(config.name);
  return [
    {
      id: 'new',
      title: say`A new folder`,
      says: say`From the zip, where the browser put it into Downloads.`,
      steps: [
        { says: say`Makes the folder, and goes there`, line: `unzip ${zip} && cd ${folder}` },
        ...nextSteps(config),
      ],
    },
    {
      id: 'existing',
      title: say`A folder with files`,
      says: say`Type these there. Nothing that you have is overwritten.`,
      steps: [...joinSteps(zip, folder), ...enterSteps(config)],
    },
    {
      id: 'command-line',
      title: say`The command line`,
      says:
        command === undefined
          ? say`In a clone of Ferroflake after npm ci: the package is not published, so npx does not know it.`
          : say`npx takes the command from where this page is. Node 20.19, or 22.12 and newer, is all it needs.`,
      steps: commandLineSteps(config, link, command),
    },
  ];
}

/** Beside files that are there: unpacked elsewhere, compared, and copied without a word over what is there. */
const joinSteps = (zip: string, folder: string): readonly NextStep[] => [
  { says: say`Unpacks beside your files`, line: `new=$(mktemp -d) && unzip -q ${zip} -d "$new"` },
  {
    says: say`Lists which of the files you have already`,
    line: `(cd "$new"/${folder} && find . -type f) | xargs ls -d 2>/dev/null`,
  },
  { says: say`Shows how one of them differs`, line: `diff README.md "$new"/${folder}/README.md` },
  { says: say`Copies the others`, line: `cp -Rn "$new"/${folder}/. .` },
  {
    says: say`Nix sees only the files that git knows; inside a repository leave git init out; commits nothing`,
    line: 'git init && git add -N .',
  },
];

/** What begins a line that makes a project: of the package of the page, or of a clone of this repository. */
const beginning = ({ name }: Config, command: string | undefined): string =>
  command === undefined
    ? `npm run --silent ferroflake -- new ${quoteShell(`../${name}`)}`
    : `npx --yes ${quoteForAnyShell(command)} new ${quoteForAnyShell(name)}`;

/**
 * The line that makes the project of a link anywhere, or nothing where the link is longer than people like to paste.
 *
 * @param command the address of the command's package
 */
export const linkLine = (config: Config, link: string, command: string | undefined): string | undefined =>
  link.length > LONG_LINK ? undefined : `${beginning(config, command)} --link ${quoteForAnyShell(link)}`;

function commandLineSteps(config: Config, link: string, command: string | undefined): readonly NextStep[] {
  const line = linkLine(config, link, command);
  const fromFile = {
    says: say`Makes it from the JSON file, or from the ${RECORD_FILE} of a project`,
    line: `${beginning(config, command)} --config ~/Downloads/${RECORD_FILE}`,
  };
  return line === undefined ? [fromFile] : [{ says: say`Makes the same project`, line }, fromFile];
}
