/** What the browser knows of Trusted Types; a trusted value stands wherever HTML may be put in. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/** Whatever begins a tag or a character reference and is none of those that coloured lines are made of. */
const FOREIGN = /<(?!\/span>|span class="[a-z -]+"(?: style="--lines: ?\d+;?")?>)|&(?!(?:amp|lt|gt|nbsp);)/;

function onlyLines(html: string): string {
  if (FOREIGN.test(html)) throw new TypeError('Lines of code hold nothing but spans and text.');
  return html;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The name stands in public/_headers. */
const policy = trustedTypes?.createPolicy('ferroflake-lines', { createHTML: onlyLines });

/**
 * Coloured lines as HTML that the page's policy lets in: spans of a class, and text.
 *
 * @throws TypeError when there is anything else in them: our own mistake
 */
export const trustedLines = (html: string): string => policy?.createHTML(html) ?? onlyLines(html);
