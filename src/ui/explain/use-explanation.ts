import { useEffect, useState } from 'react';
import type { Explanation } from '../../config/explanations.ts';
import { fieldOf } from '../../config/fields.ts';
import type { Option } from '../../config/option.ts';
import { loadOptions } from '../form/use-options.ts';
import type { FieldSubject } from './subject.ts';
import { optionsOf } from './words.ts';

type Texts = typeof import('../../config/explanations.ts');

/** Loads the texts; a load that failed is tried again at the next call. */
export const loadTexts = (): Promise<Texts> => import('../../config/explanations.ts');

interface Told {
  /** The one line that stands in the form, too. */
  readonly help: string;
  /** The rest, once it has come. */
  readonly told: Explanation | undefined;
  readonly failed: boolean;
}

/** What there is to say of a field or an option. */
export function useExplanation(subject: FieldSubject): Told {
  const { field, option } = subject;
  const [texts, setTexts] = useState<Texts>();
  const [options, setOptions] = useState<readonly Option[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const row = fieldOf(field);
    let wanted = true;
    setFailed(false);
    setOptions(undefined);
    const load = async (): Promise<void> => {
      const come = await loadTexts();
      setTexts(come);
      const known = row.kind === 'set' ? await loadOptions(row) : undefined;
      if (wanted) setOptions(known);
    };
    load().catch(() => {
      if (wanted) setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [field]);
  const known = options ?? optionsOf(subject);
  const help = option === undefined ? fieldOf(field).help : known.find(({ id }) => id === option)?.help;
  const told = option === undefined ? texts?.explainField(field) : texts?.explainOption(field, option);
  return { help: help ?? '', told, failed };
}
