import { showable } from './shown.ts';

/** What a text of JSON says, with or without a byte order mark; or why it is none, in words that can be shown. */
export function parseJson(text: string): { readonly data: unknown } | { readonly why: string } {
  try {
    return { data: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { why: showable((error as Error).message.replace(/\s+/g, ' ')) };
  }
}

/** Whether a value of JSON is an object, and no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file says a version that is known: a number or its digits, since a person who writes it may write either. */
export const isVersion = (said: unknown, known: string | number): boolean =>
  (typeof said === 'string' || typeof said === 'number') && String(said) === String(known);
