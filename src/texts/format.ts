import { LANGUAGE } from './language.ts';

/*
 * All of this without the browser's own formatters, whose tables take longer to be there than anything else that the
 * page needs when it is opened. What stands for one language is left out of the builds of the others, as long as it is
 * asked for by `LANGUAGE` itself.
 */

/** What parts a number's thousands, and its decimals from the rest: as CLDR has it for these languages. */
const [GROUP, DECIMAL] = LANGUAGE === 'de' ? ['.', ','] : [',', '.'];

/** A whole number as the language writes it: "2,953". */
export const number = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, GROUP!);

/** A number with one decimal, as the language writes it: "12.3". */
export const oneDecimal = (amount: number): string => amount.toFixed(1).replace('.', DECIMAL!);

/** The months, as CLDR has them for these languages. */
const MONTHS =
  LANGUAGE === 'de'
    ? 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'
    : 'January February March April May June July August September October November December';

/**
 * A date as the language writes it, no more exact than it was given: "28 November 2026" from "2026-11-28", "November
 * 2026" from "2026-11". English is that of the United Kingdom.
 */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (LANGUAGE === 'zh-Hans') return `${year}年${month}月${day ? `${day}日` : ''}`;
  const name = MONTHS.split(' ')[(month ?? 0) - 1];
  return `${day ? `${day}${LANGUAGE === 'de' ? '.' : ''} ` : ''}${name} ${year}`;
}
