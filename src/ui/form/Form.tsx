import { Suspense } from 'react';
import { useGrowing } from '../parts/use-growing.ts';
import { FormSection } from './FormSection.tsx';
import { StartCards } from './StartCards.tsx';
import { SECTIONS, START } from './sections.ts';

/** So many parts are whole from the start, in the page as it was built, too: few screens are high enough for more. */
const AT_ONCE = 1;

/** The whole form, from the presets to the comforts. */
export function Form() {
  const [whole] = useGrowing(AT_ONCE, 1, SECTIONS.length);
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
      {SECTIONS.map((section, index) => (
        // A part of its own for React, which comes to life by itself, and not all in one go.
        <Suspense key={section.id}>
          <FormSection section={section} whole={index < whole} />
        </Suspense>
      ))}
    </>
  );
}
