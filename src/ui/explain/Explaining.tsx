import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What tells more of fields and options, from the event on that asked for it. */
type Explainer = ComponentType<{ readonly first: Event }>;

/** What public/early.js remembers: the last key or click that asked for more. */
type EarlyAsked = () => Event | undefined;

const SIGNS = ['pointerover', 'focusin', 'click', 'keydown'] as const;

/** Tells more of presets, fields and their options. What does it is loaded at the first sign of interest in one. */
export function Explaining() {
  const [late, setLate] = useState<{ Explainer: Explainer; first: Event }>();
  useEffect(() => {
    if (late) return;
    let first: Event | undefined;
    let loading = false;
    const load = (event: Event): void => {
      if (!(event.target as Element).closest?.('.field, .start')) return;
      // As public/early.js does: else the browser shows its own help.
      if (event instanceof KeyboardEvent && event.key === 'F1') event.preventDefault();
      // A press or a key asks for something; what comes after it must not make it forgotten.
      if (!first || event.type === 'click' || event.type === 'keydown') first = event;
      if (loading) return;
      loading = true;
      import('./Explainer.tsx').then(
        ({ Explainer }) => {
          const latest = first;
          // In one go: what is asked for before it listens itself would be lost.
          if (latest) flushSync(() => setLate({ Explainer, first: latest }));
        },
        // Offline, say: the next sign tries again.
        () => {
          loading = false;
        },
      );
    };
    for (const sign of SIGNS) addEventListener(sign, load);
    // Who asked before this came waits for it.
    const asked = (window as { earlyAsked?: EarlyAsked }).earlyAsked?.();
    if (asked && (asked.target as Element).isConnected) load(asked);
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, load);
    };
  }, [late]);
  return late && <late.Explainer first={late.first} />;
}
