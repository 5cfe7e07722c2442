import { LANGUAGE, type Language } from './language.ts';

/*
 * All of this without the browser's own formatters, whose tables take longer to be there than anything else that the
 * page needs when it is opened.
 */

/** What parts a number's thousands, and its decimals from the rest: as CLDR has it for these languages. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  'zh-Hans': { group: ',', decimal: '.' },
};

/** A whole number as the language writes it: "2,953". */
export const number = (amount: number, language: Language = LANGUAGE): string =>
  String(amount).replace(/\B(?=(\d{3})+$)/g, MARKS[language].group);

/** A number with one decimal, as the language writes it: "12.3". */
export const oneDecimal = (amount: number): string => amount.toFixed(1).replace('.', MARKS[LANGUAGE].decimal);

/**
 * The months, what stands behind the day of one, and the order of all: as CLDR has it for these languages, English as in
 * the United Kingdom.
 */
const DATES: Readonly<
  Record<
    Language,
    {
      readonly months: string;
      readonly mark: string;
      readonly written: (year: string, month: string, day: string) => string;
    }
  >
> = {
  en: {
    months: 'January February March April May June July August September October November December',
    mark: ' ',
    written: (year, month, day) => `${day}${month} ${year}`,
  },
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    mark: '. ',
    written: (year, month, day) => `${day}${month} ${year}`,
  },
  'zh-Hans': {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    mark: '日',
    written: (year, month, day) => `${year}年${month}${day}`,
  },
};

/**
 * A date as the language writes it, no more exact than it was given: "28 November 2026" from "2026-11-28", "November
 * 2026" from "2026-11".
 */
export function date(iso: string, language: Language = LANGUAGE): string {
  const [year = '', month, day] = iso.split('-');
  const { months, mark, written } = DATES[language];
  return written(year, months.split(' ')[Number(month) - 1] ?? '', day ? Number(day) + mark : '');
}
