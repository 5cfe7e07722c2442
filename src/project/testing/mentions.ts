import type { SystemId } from '../../facts/systems.ts';
import type { ProjectFile } from '../project-file.ts';
import { ciJobs, scriptsOf } from './ci-jobs.ts';
import { ANY_SHELL } from './command-rules.ts';
import type { FlakeFacts } from './flake-outputs.ts';

/** A line of a shell that a file holds. */
export interface Mention {
  readonly path: string;
  /** Where it stands, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** The system that it runs on, where that is settled. */
  readonly system?: SystemId;
  /** The development shell that it is meant for, whose programs it can call. */
  readonly shell?: string;
}

/** A piece of Markdown between backticks. */
export interface CodeSpan {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Whether it begins a point of a list that says of a command what it does. */
  readonly listed: boolean;
}

/** Where a text first stands in a file. */
export const lineOf = (content: string, text: string): number => {
  const [first = ''] = text.trim().split('\n');
  return content.split('\n').findIndex((line) => line.includes(first.trim())) + 1;
};

const FENCE = /^```(\w*)$/;

/** The code spans of a text in Markdown, those of code blocks not among them. */
export function codeSpans({ path, content }: ProjectFile): readonly CodeSpan[] {
  let inBlock = false;
  return content.split('\n').flatMap((line, index) => {
    if (line.startsWith('```')) inBlock = !inBlock;
    if (inBlock || line.startsWith('```')) return [];
    return [...line.matchAll(/(`+) ?(.+?) ?\1(?!`)/g)].map(([, , text = ''], nth) => ({
      path,
      line: index + 1,
      text,
      listed: nth === 0 && line.startsWith('- `'),
    }));
  });
}

/** The lines of the code blocks for a shell, without the remarks at their ends. */
function blockLines({ path, content }: ProjectFile): readonly Mention[] {
  let language: string | undefined;
  return content.split('\n').flatMap((line, index) => {
    const fence = FENCE.exec(line);
    if (fence) {
      language = language === undefined ? fence[1] : undefined;
      return [];
    }
    if (language !== 'sh') return [];
    return [{ path, line: index + 1, text: line.replace(/\s{2,}# .*$/, ''), shell: 'default' }];
  });
}

const markdownLines = (file: ProjectFile): readonly Mention[] => [
  ...blockLines(file),
  ...codeSpans(file)
    .filter(({ text }) => text.includes(' '))
    .map((span) => ({ ...span, shell: span.listed ? 'default' : ANY_SHELL })),
];

/** The commands of the recipes, each of which runs in the shell but for those of Nix and of Docker. */
const recipeLines = ({ path, content }: ProjectFile): readonly Mention[] =>
  content.split('\n').flatMap((line, index) =>
    line.startsWith('    ')
      ? [
          {
            path,
            line: index + 1,
            text: line.trim().replace(/^@/, '').replaceAll('{{{{', '{{'),
            shell: 'default',
          },
        ]
      : [],
  );

const scriptLines = ({ path, content }: ProjectFile): readonly Mention[] =>
  content.split('\n').map((text, index) => ({ path, line: index + 1, text }));

const ciLines = (files: readonly ProjectFile[]): readonly Mention[] =>
  ciJobs(files).flatMap((job) => {
    const content = files.find(({ path }) => path === job.file)?.content ?? '';
    const raw = job.steps.flatMap(({ script }) => script ?? []);
    return job.runs.flatMap((run) =>
      scriptsOf(job, run).flatMap((script, index) =>
        script.split('\n').map((text, row) => ({
          path: job.file,
          line: lineOf(content, raw[index]?.split('\n')[row] ?? ''),
          text,
          ...(run.system && { system: run.system }),
        })),
      ),
    );
  });

const hookLines = (files: readonly ProjectFile[], flake: FlakeFacts): readonly Mention[] => {
  const content = files.find(({ path }) => path === 'flake.nix')?.content ?? '';
  return flake.shells.flatMap(({ hook, scripts, system }) =>
    [hook, ...scripts.values()]
      .flatMap((script) => script.split('\n'))
      .map((text) => ({ path: 'flake.nix', line: lineOf(content, text), text, system })),
  );
};

/** How the lines for a shell are found in each kind of file. */
const READERS: readonly (readonly [RegExp, (file: ProjectFile) => readonly Mention[]])[] = [
  [/\.md$/, markdownLines],
  [/^justfile$/, recipeLines],
  [/\.sh$|^\.envrc$/, scriptLines],
];

/** Every line for a shell in the files of a project, and in further texts about it. */
export function mentions(files: readonly ProjectFile[], flake: FlakeFacts): readonly Mention[] {
  const read = files.flatMap((file) => {
    const reader = READERS.find(([pattern]) => pattern.test(file.path));
    return reader ? reader[1](file) : [];
  });
  return [...read, ...ciLines(files), ...hookLines(files, flake)];
}
