import { pageIn } from '../../texts/language.ts';

/** What the browser knows of Trusted Types; a trusted address stands wherever one of a script may be put in. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one worker of the pages of all languages: the others lie in folders below the English one. */
const WORKER = `${pageIn('en')}worker.js`;

function onlyWorker(url: string): string {
  if (url !== WORKER) throw new TypeError('No script but the worker may be named.');
  return url;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/**
 * The address of the worker, as the page's policy lets it in: this one and no other. The name of the rule stands in
 * public/_headers.
 */
export const workerAddress = (): string =>
  trustedTypes?.createPolicy('ferroflake-worker', { createScriptURL: onlyWorker }).createScriptURL(WORKER) ??
  onlyWorker(WORKER);
