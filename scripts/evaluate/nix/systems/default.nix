# The systems of nix-systems/default (da67096, 2023-04-09), as `import systems` finds them.
[
  "aarch64-darwin"
  "aarch64-linux"
  "x86_64-darwin"
  "x86_64-linux"
]
