/** The source that is no config of ours: what a person pastes, drops or opens. */
export const PASTED = 'pasted';

/** A text that a person brought, the name that it had as a file, and the file that it was said to be. */
export interface Brought {
  readonly text: string;
  readonly name: string;
  readonly path: string | undefined;
}

/** What is compared with. */
export interface Choice {
  /** None until one was picked. */
  readonly source: string | undefined;
  readonly brought: Brought;
}

/** The choice outlives the panel, which goes when another one is looked at: what was pasted is not lost. */
export const kept: { choice: Choice } = {
  choice: { source: undefined, brought: { text: '', name: '', path: undefined } },
};
