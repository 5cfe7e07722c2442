/**
 * What a token is, and the TextMate scopes that say so. A class is a colour: `--code-<class>` in highlight.css.
 * The most specific scope decides, as in any TextMate theme.
 */
export const TOKEN_SCOPES = {
  comment: ['comment'],
  keyword: [
    'keyword',
    'storage',
    'punctuation.section.embedded',
    'punctuation.definition.list.begin.markdown',
  ],
  string: ['string', 'markup.inline.raw'],
  escape: ['constant.character', 'constant.other.placeholder', 'string constant.character.escape'],
  constant: ['constant', 'support.constant', 'variable.language'],
  type: ['entity.name.type', 'support.type', 'entity.name.module', 'entity.name.namespace'],
  function: ['entity.name.function', 'entity.name.command', 'support.function', 'meta.attribute.rust'],
  property: [
    'entity.other.attribute-name',
    'entity.name.tag',
    'support.type.property-name',
    'variable.other.key',
  ],
  section: ['entity.name.section', 'markup.heading'],
  variable: [
    'variable.parameter',
    'string variable',
    'meta.interpolation.rust',
    'string.interpolated.escaping.just',
  ],
  link: ['markup.underline.link', 'string.other.link', 'constant.other.reference.link'],
  text: [
    'keyword.operator',
    'variable.other',
    'variable.parameter.name.nix',
    'string variable.parameter.name.nix',
    'meta.embedded',
    'string.unquoted.argument.shell',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The kind of a token. "text" has the colour of plain text and needs no mark-up. */
export type TokenClass = keyof typeof TOKEN_SCOPES;

/** All classes, in a fixed order: a class's place here is the number of its colour in the theme. */
export const TOKEN_CLASSES = Object.keys(TOKEN_SCOPES) as TokenClass[];
