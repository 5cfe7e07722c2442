/**
 * How actionlint is told to look at workflows of GitHub and Forgejo: it does not know Forgejo's runners, nor that an
 * action may have a whole address there.
 */
export const ACTIONLINT_ARGS: readonly string[] = [
  'label "docker" is unknown',
  'specifying action "https://github.com/[^"]+" in invalid format',
].flatMap((pattern) => ['-ignore', pattern]);
