import { LONG_LINK } from '../../config/long-link.ts';
import { number } from '../../texts/format.ts';
import { say } from '../../texts/say.ts';
import { MOST_BYTES } from './qr.ts';

/** The link to what is chosen, and what became of it when it was to be copied. */
export interface SharedLink {
  readonly link: string;
  readonly outcome: 'copied' | 'refused' | 'too-long';
}

/** What there is to say of a link: whether it was copied, how long it is, and what that means. */
export function linkSays({ link, outcome }: SharedLink): string {
  const length = number(link.length);
  switch (outcome) {
    case 'too-long':
      return say`The link would have ${length} characters, more than this page opens: hand over the JSON file instead.`;
    case 'refused':
      return say`The browser did not let the page copy it: ${length} characters, to be copied by hand.`;
    case 'copied':
      return link.length > LONG_LINK
        ? say`Link copied: ${length} characters. Some chats cut links after ${number(LONG_LINK)}; the JSON file holds the same.`
        : say`Link copied: ${length} characters.`;
  }
}

/** Why there is no QR code of a link. */
export const noQrSays = (link: string): string =>
  say`No QR code: it holds ${number(MOST_BYTES)} characters at most, and the link has ${number(link.length)}.`;

/** A line for a README that says where the project comes from, and opens its choices. */
export const markdownBadge = (link: string): string => `[Made with Ferroflake](<${link}>)`;
