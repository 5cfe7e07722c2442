import { useState } from 'react';
import { type Answers, advise, FIRST_ANSWERS, QUESTIONS } from '../../config/advice.ts';
import { FIELDS } from '../../config/fields.ts';
import { say } from '../../texts/say.ts';
import { Prose } from '../parts/Prose.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** A few questions, and what their answers come to. */
export function Advisor({ onFollow }: { readonly onFollow: (answers: Answers) => void }) {
  const [answers, setAnswers] = useState(FIRST_ANSWERS);
  const { provider, channel, toolchainIn, reasons } = advise(answers);
  const place = FIELDS.toolchainIn.options.find((option) => option.id === toolchainIn);
  return (
    <section className="advisor" aria-labelledby="advisor-title">
      <h3 id="advisor-title">{say`What suits you?`}</h3>
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
        <div className="advice" role="status" aria-label={say`The advice`}>
          <p className="advice-choice">
            <Sentence
              text={
                provider === 'nixpkgs'
                  ? say`{provider} with {channel}`
                  : say`{provider} with {channel}, written in {place}`
              }
              slots={{
                provider: <strong>{provider}</strong>,
                channel: <strong>{channel}</strong>,
                place: place?.label,
              }}
            />
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Prose text={reason} />
              </li>
            ))}
          </ul>
          <button type="button" className="button button-primary" onClick={() => onFollow(answers)}>
            {say`Follow this advice`}
          </button>
        </div>
      </div>
    </section>
  );
}
