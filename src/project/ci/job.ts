import type { SystemId } from '../../facts/targets.ts';

/** One run of a job: the system that it needs, and what tells it from the other runs. */
export interface Run {
  readonly system: SystemId;
  /** Environment variables with a value of this run, by name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** One step of a job: a script for a POSIX shell that stops at the first failure. */
export interface Step {
  readonly name?: string;
  readonly script: string;
  /**
   * The variables that the script reads: those of the run, and what each kind of CI knows under a name of its own:
   * TAG, the tag that was pushed; IMAGE, REGISTRY_USER and REGISTRY_TOKEN, where an image goes and who pushes it.
   */
  readonly reads?: readonly string[];
}

/** What a job may do beside reading the sources. */
export type Grant = 'push-image';

/**
 * A job, described once and written for each kind of CI.
 *
 * Its scripts hold to what every runner has: a POSIX shell, coreutils, grep, tar, git and Nix. The image of Nix has
 * neither sed nor awk.
 */
export interface Job {
  readonly id: string;
  /** What it does, in words that the name of a run ends: "Check on". */
  readonly title: string;
  /** The variable that names a run; a job without one runs once. */
  readonly by?: string;
  readonly runs: readonly Run[];
  readonly steps: readonly Step[];
  /** The job that must have succeeded before. */
  readonly after?: string;
  readonly grants?: readonly Grant[];
  /** Whether it builds what a binary cache keeps. */
  readonly cached?: true;
}

/** The variable that names the system of a run: a job of one system has none, and no script of it asks. */
export const SYSTEM = 'SYSTEM';

/** The systems that the runs of a job need, each once. */
export const systemsOf = (job: Job): readonly SystemId[] => [...new Set(job.runs.map((run) => run.system))];

/** Whether a job is written as a matrix: it has several runs, or variables that its script reads. */
export const isMatrix = (job: Job): boolean =>
  job.runs.length > 1 || job.runs.some((run) => Object.keys(run.variables).some((name) => name !== SYSTEM));
