/** Begins a command with a program of the nixpkgs that flake.lock pins, so that it is the same on every day. */
export const fromNixpkgs = (attribute: string, program = attribute): string =>
  `nix shell --inputs-from . nixpkgs#${attribute} --command ${program}`;

/** A shell function that stands for a program of the pinned nixpkgs. */
export const toolFunction = (attribute: string, program = attribute): string =>
  `${program}() { ${fromNixpkgs(attribute, program)} "$@"; }`;
