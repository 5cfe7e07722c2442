# The overlay, as `import nixpkgs-mozilla` finds it where the input is no flake.
(import ../world.nix).mozilla.overlay
