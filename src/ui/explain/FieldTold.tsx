import { say } from '../../texts/say.ts';
import { Prose } from '../parts/Prose.tsx';
import { OptionPicker } from './OptionPicker.tsx';
import { Reasons } from './Reasons.tsx';
import { Sources } from './Sources.tsx';
import type { FieldSubject } from './subject.ts';
import { Told } from './Told.tsx';
import { useExplanation } from './use-explanation.ts';
import { Writes } from './Writes.tsx';

interface FieldToldProps {
  readonly subject: FieldSubject;
  /** Turns to another option of the field, or to the field itself. */
  readonly onTurn: (subject: FieldSubject) => void;
  /** The lines that it writes are being shown. */
  readonly onShow: () => void;
}

/** More about a field or an option: what it says, what speaks against it, what it writes and who says so. */
export function FieldTold({ subject, onTurn, onShow }: FieldToldProps) {
  const { help, told, failed } = useExplanation(subject);
  return (
    <>
      <OptionPicker subject={subject} onTurn={onTurn} />
      <Told help={help}>
        {failed && <p>{say`The rest could not be loaded. Try again.`}</p>}
        {told && (
          <>
            <p>
              <Prose text={told.more} />
            </p>
            {told.facts.length > 0 && (
              <ul>
                {told.facts.map((fact) => (
                  <li key={fact}>
                    <Prose text={fact} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        <Reasons subject={subject} />
        <Writes subject={subject} onShow={onShow} />
      </Told>
      {told && <Sources told={told} />}
    </>
  );
}
