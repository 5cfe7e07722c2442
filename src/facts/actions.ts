/**
 * The GitHub Actions that generated workflows use, each pinned to the commit of a release.
 *
 * Source and date: `actions-data.ts`. attest-build-provenance calls itself a wrapper of `attest` since its version 4,
 * and asks new users to come here.
 */
import { ACTION_ROWS } from './actions-data.ts';

/** An action at one commit; the version is what the comment beside it says. */
export interface Action {
  /** Its repository, as `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly version: string;
}

/** Every action, by a short name. */
export const ACTIONS = ACTION_ROWS satisfies Readonly<Record<string, Action>>;

/** The short name of an action. */
export type ActionId = keyof typeof ACTIONS;
