/**
 * What the kinds of CI can do, as far as choices depend on it.
 *
 * Source and date: `ci-runners.ts`.
 */

/**
 * The kinds of CI whose jobs run in containers, by name: such jobs are for Linux, and GitLab.com's runners of macOS
 * take no image of Nix.
 */
export const CONTAINER_CI: Readonly<Record<string, string>> = {
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
};
