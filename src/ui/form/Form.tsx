import { Suspense } from 'react';
import { FormSection } from './FormSection.tsx';
import { StartCards } from './StartCards.tsx';
import { SECTIONS, START } from './sections.ts';

/** The whole form, from the presets to the comforts. */
export function Form() {
  return (
    <>
      <section className="form-section" id="start" aria-labelledby="start-title">
        <div className="section-head">
          <h2 id="start-title" tabIndex={-1}>
            {START.title}
          </h2>
        </div>
        <StartCards />
      </section>
      {SECTIONS.map((section) => (
        // A part of its own for React, which comes to life by itself, and not all in one go.
        <Suspense key={section.id}>
          <FormSection section={section} />
        </Suspense>
      ))}
    </>
  );
}
