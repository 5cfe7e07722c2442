import { type ComponentType, useEffect, useState } from 'react';

/** What tells more of fields and options, from the event on that asked for it. */
type Explainer = ComponentType<{ readonly first: Event }>;

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
      // A press or a key asks for something; what comes after it must not make it forgotten.
      if (!first || event.type === 'click' || event.type === 'keydown') first = event;
      if (loading) return;
      loading = true;
      import('./Explainer.tsx').then(
        ({ Explainer }) => first && setLate({ Explainer, first }),
        // Offline, say: the next sign tries again.
        () => {
          loading = false;
        },
      );
    };
    for (const sign of SIGNS) addEventListener(sign, load);
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, load);
    };
  }, [late]);
  // Who asked before this came waits for it.
  useEffect(() => document.querySelector<HTMLElement>('[data-explain="asked"]')?.click(), []);
  return late && <late.Explainer first={late.first} />;
}
