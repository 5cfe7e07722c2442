import { type Config, differingFields, type FieldName } from '../config/fields.ts';
import { afterPaint } from './after-paint.ts';
import type { ConfigStore, Store } from './store.ts';

/** What a component reads the store through: the store itself, or what follows it. */
export type Readable = Pick<ConfigStore, 'getState' | 'getInitialState' | 'subscribe'>;

/**
 * The store as a part of the form sees it: at once where the person changed one of these fields, and one frame later
 * for everything else. So the preview is on screen before the rest of the form is looked at.
 */
export function createFollower(store: ConfigStore, fields: readonly FieldName[]): Readable {
  const listeners = new Set<(now: Store, before: Store) => void>();
  let shown: Store | undefined;
  let leave: (() => void) | undefined;

  const catchUp = (): void => {
    const before = shown;
    const now = store.getState();
    if (before === undefined || before === now) return;
    shown = now;
    for (const listener of listeners) listener(now, before);
  };
  const subscribe: Readable['subscribe'] = (listener) => {
    listeners.add(listener);
    if (listeners.size === 1) {
      shown = store.getState();
      leave = store.subscribe((now, before) => {
        if (isOwn(now, before, fields)) catchUp();
        else afterPaint(catchUp);
      });
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      leave?.();
      shown = undefined;
    };
  };
  return {
    getState: () => shown ?? store.getState(),
    getInitialState: () => store.getInitialState(),
    subscribe,
  };
}

/** Whether a change is one choice, made in one of these fields: a control must never fall back for a frame. */
function isOwn(now: Store, before: Store, fields: readonly FieldName[]): boolean {
  const only = onlyDifference(now.chosen, before.chosen);
  return only !== undefined && fields.includes(only);
}

let last: { readonly now: Config; readonly before: Config; readonly only: FieldName | undefined } | undefined;

/** The field in which two configs differ, where it is one; each follower asks the same in turn. */
function onlyDifference(now: Config, before: Config): FieldName | undefined {
  if (last?.now !== now || last.before !== before) {
    const [only, ...more] = differingFields(now, before);
    last = { now, before, only: more.length === 0 ? only : undefined };
  }
  return last.only;
}
