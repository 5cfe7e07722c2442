import { use } from 'react';
import { insist } from '../state/insist.ts';

/** A part of the page that comes behind the first script. */
export interface LatePart<Part> {
  /** Puts it in place, at build time. */
  readonly provide: (part: Part) => void;
  /** The part, once it is there. */
  readonly current: () => Part | undefined;
  /** The part; until it has come, the component waits in its Suspense, and what was prerendered stands there. */
  readonly use: () => Part;
}

/** A part that is loaded when the first component wants it, and asked for until it comes. */
export function latePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  let part: Part | undefined;
  let coming: Promise<Part> | undefined;
  const come = async (): Promise<Part> => {
    part = await insist(load);
    return part;
  };
  return {
    provide: (loaded) => {
      part = loaded;
    },
    current: () => part,
    use: () => {
      if (part !== undefined) return part;
      coming ??= come();
      return use(coming);
    },
  };
}
