import type { Standing as Stands } from '../../config/standing.ts';
import type { ConfigStore, Store } from '../../state/store.ts';
import type { Late } from '../changes/load-late.ts';
import type { Searchable } from '../form/haystack.ts';
import type { IconName } from '../parts/Icon.tsx';
import type { Announce } from '../parts/status.ts';
import type { ViewSwitch } from '../view.ts';

/** How a row stands beside what is chosen; without a mark it is no choice. */
export interface Standing extends Partial<Stands> {
  /** What stands there now. */
  readonly value?: string;
}

/** What a row works on. */
export interface Page {
  readonly store: ConfigStore;
  readonly view: ViewSwitch;
  /** Says a sentence while the palette is open. */
  readonly announce: Announce;
  /** What a step did elsewhere, as a sentence. */
  readonly elsewhere: Late['elsewhere'];
  /** Does what nobody waits to see, when what was chosen is on screen. */
  readonly behind: (task: () => void) => void;
  /** Closes the palette, and does the rest once the page has the focus again. */
  readonly leave: (then: (announce: Announce) => void) => void;
}

/** One thing that the palette finds. */
export interface Row extends Searchable {
  /** Its name among all rows. */
  readonly key: string;
  readonly heading: string;
  /** The language of its label, where that is not the page's. */
  readonly lang?: string;
  /** What its help begins with, where that is what a tool says, in English. */
  readonly quoted?: string;
  /** What it does is drawn by this; a choice is drawn by how it stands. */
  readonly icon?: IconName;
  /** Whether it is one of several of which one is chosen. */
  readonly one?: true;
  /** Whether it is offered before anything is asked for. */
  readonly useful?: true;
  /** Whether the page has it; missing where it always has. */
  readonly there?: () => boolean;
  readonly standing: (store: Store) => Standing;
  /** Chooses it, does it, or goes there. */
  readonly enter: (page: Page) => void;
  /** Goes to where the form has it. */
  readonly visit?: (page: Page) => void;
}
