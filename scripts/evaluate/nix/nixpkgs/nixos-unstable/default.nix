# nixpkgs at its branch, as `import nixpkgs { … }` finds it.
(import ../../world.nix).importNixpkgs "nixos-unstable"
