import { covering } from './covering.ts';
import { distinct, type Piece } from './pieces.ts';
import type { Project } from './project.ts';
import { eachOf, runProgram, type Workplace } from './workplace.ts';

/** What a check found wrong with one project. */
export interface Failure {
  readonly project: string;
  /** What is wrong, in words: a sentence, or what the program printed. */
  readonly words: string;
}

/** What became of a check. */
export interface Outcome {
  /** How many projects it concerned: those that have what it looks at. */
  readonly ran: number;
  readonly failures: readonly Failure[];
  /** What else there is to say of the run: what was tried, or taken for the same. */
  readonly note?: string;
}

/** One check of generated projects: a row of `checks.ts`. */
export interface Check {
  readonly name: string;
  /** The program that must be installed for it. */
  readonly program?: string;
  readonly run: (projects: readonly Project[], workplace: Workplace) => Promise<Outcome>;
}

/** Makes an outcome of what failed, by distinct piece: each project that has the piece has failed. */
export function outcomeOf(
  pieces: readonly Piece[],
  failed: ReadonlyMap<Piece, string>,
  note?: string,
): Outcome {
  const words = new Map<string, string>();
  for (const [piece, said] of failed)
    for (const name of piece.projects) if (!words.has(name)) words.set(name, said);
  return {
    ran: new Set(pieces.flatMap(({ projects }) => projects)).size,
    failures: [...words].map(([project, said]) => ({ project, words: said })),
    ...(note === undefined ? {} : { note }),
  };
}

/** A check by a program that is given files. */
interface FileRow {
  readonly name: string;
  readonly program: string;
  /** The paths of the files that it looks at. */
  readonly files: RegExp;
  readonly args?: readonly string[];
  /** How many files it may be given at once. */
  readonly atOnce?: number;
}

/** So many files a program is given at once: few enough for a command line, and for all processors to have work. */
const MANY = 40;

/**
 * A check of each file of some paths. Files that are alike byte for byte are looked at once, and many by one process;
 * where that fails, each by one of its own, so that the file is known. Where each alone is found good, all have failed
 * together.
 */
export const overFiles = ({ name, program, files, args = [], atOnce = MANY }: FileRow): Check => ({
  name,
  program,
  run: async (projects, workplace) => {
    const pieces = distinct(projects, (file) => (files.test(file.path) ? [file] : []));
    const failed = new Map<Piece, string>();
    const look = (some: readonly Piece[]) =>
      runProgram(program, [...args, ...some.map(({ path }) => path)], some[0]!.folder, workplace.env);
    const batches = Array.from({ length: Math.ceil(pieces.length / atOnce) }, (_, index) =>
      pieces.slice(index * atOnce, (index + 1) * atOnce),
    );
    await eachOf(
      batches,
      async (batch) => {
        const together = await look(batch);
        if (together.ok) return;
        const alone: (readonly [Piece, string])[] = [];
        for (const piece of batch.length === 1 ? [] : batch) {
          const { ok, said } = await look([piece]);
          if (!ok) alone.push([piece, said]);
        }
        const found = alone.length > 0 ? alone : batch.map((piece) => [piece, together.said] as const);
        for (const [piece, said] of found) failed.set(piece, said);
      },
      workplace.tell,
    );
    return outcomeOf(pieces, failed, `${pieces.length} distinct files`);
  },
});

/** A check in this process, of one project after the other. */
interface ProjectRow {
  readonly name: string;
  readonly program?: string;
  /** What is wrong with a project, in sentences. */
  readonly problems: (project: Project) => readonly string[];
  /**
   * For a check that takes long: the lines that it looks at. Then only as many projects are taken as hold every two
   * lines that stand together in some project.
   */
  readonly lines?: (project: Project) => readonly string[];
}

/** A check in this process, of one project after the other. */
export const overProjects = ({ name, program, problems, lines }: ProjectRow): Check => ({
  name,
  ...(program === undefined ? {} : { program }),
  run: async (projects, workplace) => {
    const taken = lines === undefined ? projects : covering(projects, lines);
    const failures: Failure[] = [];
    for (const [index, project] of taken.entries()) {
      const found = problems(project);
      if (found.length > 0) failures.push({ project: project.name, words: found.join('\n') });
      workplace.tell(index + 1, taken.length);
      // Lets what is printed be seen.
      await new Promise(setImmediate);
    }
    const note = lines && `those that hold every two lines that differ, of ${projects.length}`;
    return { ran: taken.length, failures, ...(note === undefined ? {} : { note }) };
  },
});

/** A check that takes all folders at once, and knows itself how to go through them. */
export const overFolders = (
  name: string,
  program: string,
  batch: (
    folders: readonly string[],
  ) => Promise<readonly { readonly folder: string; readonly problems: readonly string[] }[]>,
): Check => ({
  name,
  program,
  run: async (projects) => {
    const names = new Map(projects.map((project) => [project.folder, project.name]));
    const results = await batch([...names.keys()]);
    const failures = results
      .filter(({ problems }) => problems.length > 0)
      .map(({ folder, problems }) => ({ project: names.get(folder) ?? folder, words: problems.join('\n') }));
    const silent = [...names].filter(([folder]) => !results.some((result) => result.folder === folder));
    const unseen = silent.map(([, project]) => ({ project, words: 'Nothing was said of this project.' }));
    return { ran: projects.length, failures: [...failures, ...unseen] };
  },
});

/** A check that needs no project: it makes what it tries by itself. */
export const once = (
  name: string,
  attempt: () => Promise<{ readonly problems: readonly string[]; readonly note: string }>,
): Check => ({
  name,
  run: async () => {
    const { problems, note } = await attempt();
    return { ran: 0, failures: problems.map((words) => ({ project: name, words })), note };
  },
});
