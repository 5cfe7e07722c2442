/**
 * What a token is, and the TextMate scopes that say so. A class is a colour: `--code-<class>` in highlight.css.
 * The most specific scope decides, as in any TextMate theme.
 */
export const TOKEN_SCOPES = {
  comment: ['comment', 'punctuation.definition.comment'],
  keyword: ['keyword', 'storage', 'punctuation.section.embedded', 'keyword.operator.word'],
  string: ['string', 'string punctuation', 'markup.inline.raw', 'markup.fenced_code.block.markdown'],
  escape: ['constant.character', 'constant.other.placeholder', 'string constant.character.escape'],
  constant: ['constant', 'support.constant', 'variable.language'],
  type: [
    'entity.name.type',
    'support.type',
    'storage.type.core.rust',
    'entity.name.module',
    'entity.name.namespace',
  ],
  function: ['entity.name.function', 'support.function', 'meta.attribute.rust'],
  property: [
    'entity.other.attribute-name',
    'entity.name.tag',
    'support.type.property-name',
    'variable.other.key',
    'meta.property-name',
  ],
  section: [
    'support.type.property-name.table',
    'support.type.property-name.array',
    'markup.heading',
    'entity.name.section',
  ],
  variable: ['variable.parameter', 'string variable', 'variable.other.normal.shell', 'variable.other.just'],
  link: ['markup.underline.link', 'string.other.link', 'constant.other.reference.link'],
  text: [
    'keyword.operator',
    'variable.other',
    'meta.embedded',
    'markup.italic.nix',
    'source.shell string.unquoted',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The kind of a token. "text" has the colour of plain text and needs no mark-up. */
export type TokenClass = keyof typeof TOKEN_SCOPES;

/** All classes, in a fixed order: a class's place here is the number of its colour in the theme. */
export const TOKEN_CLASSES = Object.keys(TOKEN_SCOPES) as TokenClass[];
