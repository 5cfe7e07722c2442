import { type EffectCallback, useEffect, useLayoutEffect, useRef } from 'react';

type Effect = typeof useEffect;

/**
 * An effect of changes alone, not of the first render. There it would ask the browser where things stand before it has
 * laid them out, and undo what a person has scrolled before the page answered.
 */
function useChanges(use: Effect, effect: EffectCallback, on: readonly unknown[]): void {
  const first = useRef(true);
  use(() => {
    if (!first.current) return effect();
    first.current = false;
  }, on);
}

/** Runs after a change is on screen. */
export const useOnChange = (effect: EffectCallback, on: readonly unknown[]): void =>
  useChanges(useEffect, effect, on);

/** Runs before a change is on screen. */
export const useBeforeChange = (effect: EffectCallback, on: readonly unknown[]): void =>
  useChanges(useLayoutEffect, effect, on);
