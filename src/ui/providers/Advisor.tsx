import { useState } from 'react';
import { type Answers, advise, FIRST_ANSWERS, QUESTIONS } from '../../config/advice.ts';
import { FIELDS } from '../../config/fields.ts';
import { Prose } from '../parts/Prose.tsx';

/** A few questions, and what their answers come to. */
export function Advisor({ onFollow }: { readonly onFollow: (answers: Answers) => void }) {
  const [answers, setAnswers] = useState(FIRST_ANSWERS);
  const { provider, channel, toolchainIn, reasons } = advise(answers);
  const place = FIELDS.toolchainIn.options.find((option) => option.id === toolchainIn);
  return (
    <section className="advisor" aria-labelledby="advisor-title">
      <h3 id="advisor-title">What suits you?</h3>
      <div className="advisor-columns">
        <div className="questions">
          {QUESTIONS.map(({ id, question, answers: options }) => (
            <fieldset key={id} className="question">
              <legend>{question}</legend>
              {options.map((option) => (
                <label key={option.id} className="option answer">
                  <input
                    type="radio"
                    name={`advice-${id}`}
                    checked={answers[id] === option.id}
                    onChange={() => setAnswers({ ...answers, [id]: option.id })}
                  />
                  <span className="option-label">{option.label}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <div className="advice" role="status" aria-label="The advice">
          <p className="advice-choice">
            <strong>{provider}</strong> with <strong>{channel}</strong>
            {provider !== 'nixpkgs' && <>, written in {place?.label}</>}
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Prose text={reason} />
              </li>
            ))}
          </ul>
          <button type="button" className="button button-primary" onClick={() => onFollow(answers)}>
            Follow this advice
          </button>
        </div>
      </div>
    </section>
  );
}
