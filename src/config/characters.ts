/** What ends a line or steers a terminal: control characters, line and paragraph separators. */
export const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** What changes the direction of writing. */
export const DIRECTION = /\p{Bidi_Control}/u;

/**
 * What nobody sees (UAX #44, Default_Ignorable_Code_Point), interlinear annotations, and code points that are no
 * characters.
 */
export const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/u;

/**
 * A joiner, a non-joiner or a variation selector by itself: emoji and several scripts are written with them. In a row of
 * them a text could hide from its readers what machines read.
 */
export const LONE_JOINTS =
  /(?<!\p{Join_Control})\p{Join_Control}(?!\p{Join_Control})|(?<!\p{Variation_Selector})\p{Variation_Selector}(?!\p{Variation_Selector})/gu;
