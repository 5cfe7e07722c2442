# flake-utils: the functions over systems.
#
# Source: lib.nix of numtide/flake-utils at b1d9ab7 (2024-03-11).
lib:
let
  defaultSystems = [
    "aarch64-linux"
    "aarch64-darwin"
    "x86_64-darwin"
    "x86_64-linux"
  ];
  eachSystem =
    systems: f:
    if !builtins.isList systems then
      throw "flake-utils: eachSystem wants a list of systems first"
    else
      builtins.foldl' (
        all: system:
        let
          own = f system;
        in
        builtins.foldl' (
          outputs: name:
          outputs
          // {
            ${name} = (outputs.${name} or { }) // {
              ${system} = own.${name};
            };
          }
        ) all (builtins.attrNames own)
      ) { } systems;
in
{
  lib = {
    inherit defaultSystems eachSystem;
    eachDefaultSystem = eachSystem defaultSystems;
    eachSystemMap = lib.genAttrs;
    eachDefaultSystemMap = lib.genAttrs defaultSystems;
    allSystems = lib.systems.flakeExposed;
    system = lib.genAttrs lib.systems.flakeExposed (system: system);
    flattenTree = tree: tree;
    filterPackages = _: packages: packages;
    mkApp =
      {
        drv,
        name ? drv.pname or drv.name,
        exePath ? drv.passthru.exePath or "/bin/${name}",
      }:
      {
        type = "app";
        program = "${drv}${exePath}";
      };
  };
}
